/** Nouns (lemmas) that name something which takes place: with a number, an owner or a place they tell a fact in passing. */
export const EVENT =
  /^(?:call|conversation|meeting|summit|talk|visit|sale|merger|candidacy|release|launch|trip|exercise|drill|attack|strike|election|vote|protest|rally|arrest|crash|explosion|blast|ruling|announcement|decision|anniversary|raid|ban|debate|discussion|speech|interview|hearing|trial|deal|agreement|activity|term|win|victory|defeat|game|match|survey|poll|study)$/;
