/** Word lists and sentence patterns for made-up news. A word in braces is filled from the event that is told. */
const list = (words: string): readonly string[] => words.split('|');

export const SYLLABLES = list(
  'bal|cor|dun|el|far|gar|hol|is|jor|kel|lor|mar|nor|or|pel|quin|ros|sel|tor|ul|ver|wyn|yar|zel|bran|cres|dral|fen|grim|hath',
);
export const NAME_ENDS = list(
  'by|croft|den|ford|gate|ham|ick|kin|ley|mere|ney|over|path|ric|sen|ton|vane|well|worth|yard',
);
export const FIRST_NAMES = list(
  'Ada|Basil|Clara|Dorian|Edith|Felix|Greta|Hugo|Ida|Jonas|Karla|Linus|Mara|Nestor|Odette|Piers|Rhea|Silas|Thea|Ulric|Vera|Wanda|Xaver|Yvette|Zeno',
);
export const ROLES = list(
  'foreign minister|mayor|governor|finance minister|police chief|prime minister|president|chief executive|harbour master|defence minister',
);
export const BODIES = list(
  'Ministry of Transport|Water Authority|Central Bank|University|National Assembly|Coast Guard|Steel Company|Health Agency|Rail Union|Chamber of Commerce',
);
export const TOPICS = list(
  'a fishing agreement|the border crossing|new tariffs on timber|the flooded mines|a shared power grid|student exchanges|the airport strike|a ban on night flights|debt relief|the closed refinery|a ceasefire|school meals|the stolen paintings|vaccine supplies|a river dam|the ferry disaster|wheat exports|satellite launches|housing costs|the prison riot',
);
export const THINGS = list(
  'bridges|cargo ships|hospital beds|solar panels|railway cars|fire engines|patrol boats|weather stations|school buses|wind turbines|apartments|water pumps|cherry trees|lifeboats|libraries|tunnels|greenhouses|barges|ambulances|telescopes',
);
export const MONTHS = list('January|February|March|April|May|June|July|August|September|October|November|December');
export const WEEKDAYS = list('Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday');
export const OUTLETS = list(
  'Orrin Post|Arden Herald|Daily Lantern|Harbour Gazette|Northern Courier|Evening Globe|Capital Tribune|Valley Chronicle|Morning Star|Coast Observer',
);

export const HEADLINES = list(
  '{surname}, {otherSurname} discuss {topic} in {city}|{country}’s {role} to buy {count} {thing}|Talks in {city} over {topic} end without a deal',
);

/** What an event consists of: each entry is one fact with several wordings. */
export const FACTS: readonly (readonly string[])[] = [
  [
    '{leader}, the {role} of {country}, met {other} in {city} on {weekday} to discuss {topic}.',
    '{other} held talks with {leader}, {country}’s {role}, about {topic} in {city} on {weekday}.',
    'On {weekday}, {leader} and {other} spoke about {topic} in {city}, officials said.',
  ],
  [
    'The {body} will spend ${money} million on {count} {thing} by {year}, {surname} said.',
    '“We will spend ${money} million on {count} {thing},” {surname} told reporters.',
    'According to the {body}, {count} {thing} costing about ${money} million have been ordered.',
  ],
  [
    'At least {dead} people were injured in {city} during protests against {topic} last week.',
    'Protests against {topic} in {city} last week left {dead} people injured, the police said.',
    'The police reported that more than {dead} people had been hurt in the protests in {city}.',
  ],
  [
    '{otherSurname}, who leads the {rival}, denied that any money had been promised.',
    '“No money was ever promised,” said {otherSurname}, the head of the {rival}.',
    'The {rival} has repeatedly denied that money had been promised to {country}.',
  ],
  [
    'The agreement was signed on {date} and could enter into force as early as {month} next year.',
    'If parliament agrees, the treaty signed on {date} would enter into force next {month}.',
    'A treaty was signed on {date}; it may take effect in {month} of next year.',
  ],
  [
    'It was {surname}’s first visit to {city} since taking office in {month} two years ago.',
    '{surname} has not been in {city} since he took office two years ago.',
    'The visit, the first since {month}, lasted {hours} hours and ended without a statement.',
  ],
  [
    'Exports from {country} to its neighbours fell by {percent} percent in {lastYear}, the {body} said.',
    'The {body} said exports had fallen {percent}% in {lastYear}, the worst result in {hours} years.',
    'In {lastYear} exports of {country} dropped by {percent} percent, its third decline in a row.',
  ],
  [
    'Analysts said the dispute (which began in {lastYear}) was likely to go on until the election in {month}.',
    'The dispute, which began in {lastYear}, will probably continue until the {month} election, analysts say.',
    'Critics of the {role} called the plan “a costly mistake” and asked for a vote in {month}.',
  ],
];

/** Sentences that tell no fact of the event but stand between those that do. */
export const FILLERS = list(
  'Nobody from the opposition was immediately available to comment.|The weather was mild and the streets were quiet for most of the day.|Residents had asked for years that something be done about it.|It is not clear who will pay, and the answer may take a long time.|Many people in the region depend on the harbour for their living.|“I have never seen anything like this,” one shopkeeper said.|The details of the plan have not been published yet.|Older workers, however, remember how badly the last attempt ended.|Several newspapers reported the story on their front pages.|She added that she was “cautiously hopeful” about the next round.',
);
