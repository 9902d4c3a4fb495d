/**
 * The commonest function words of languages in Latin and Cyrillic script, lower case: enough to tell the language of a paragraph.
 * Keys are BCP 47 primary subtags. Other scripts name their language themselves (see `detectLanguage`).
 */
const LISTS: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for it was on with as be at by this had not are but from or have an they which one you were all her she there would their we him been has when who will no more if out so up said what its about into than them can only other time new some could these two may first then do any like my now over such our me even most made after also did many off before must well back through years where much your way down should because long each just those how too good very make still see own work being under never same another know while last might us great go come since against right used take three',
  de: 'der die das und ist nicht ein eine mit von zu den dem des auf für im sich auch es an werden wird oder wir ich sie er aus bei hat dass nach wie einem einer eines zum zur über noch war sind haben durch aber nur mehr so kann unter ihre diese als um',
  fr: 'le la les des de du et est une un dans pour que qui sur pas par au aux avec ce il elle nous vous sont plus ne se ou son sa ses cette mais ont été être leur comme tout fait à en y',
  es: 'el la los las de del y que en un una es por con para no se su al lo como más pero sus le ha este esta son entre cuando muy sin sobre también fue desde está todo nos ya o',
  pt: 'o os as de do da dos das e que em um uma é para com não se por mais na no nas nos como ao foi seu sua ou quando muito já também só pelo pela até isso ela entre era depois sem mesmo aos são à uma',
  it: 'il lo la gli le di del della dei e che in un una è per con non si sono al alla da dal come più anche ma ha nel nella questo questa suo sua o delle degli ai dai se essere stato tra',
  nl: 'de het een en van ik te dat die in is op niet met zijn voor aan er maar om hem dan zou of wat mijn men dit zo door over ze zich bij ook tot je uit naar heeft hebben deze nog worden werd kan geen wordt',
  sv: 'och att det som en på är av för med den till inte har de ett om var jag men så vi kan från nu man ska när eller också efter vid hade alla under där hur blir bli här',
  da: 'og at det som en på er af for med den til ikke har de et om var jeg men så vi kan fra nu man skal når eller også efter ved havde alle under hvor blev bliver her sig',
  no: 'og at det som en på er av for med den til ikke har de et om var jeg men så vi kan fra nå man skal når eller også etter ved hadde alle under hvor ble blir her seg',
  fi: 'ja on ei että se hän oli en mutta ovat kun niin myös tai jos mitä kuin joka sen ole hänen mukaan nyt vain olla jo voi sekä tämä kanssa',
  pl: 'i w na z że się nie to do jest o po ale jak za od przez tak dla co są był oraz już tylko czy może które która który ich jego przed także być pod',
  cs: 'a v na se je že to s z do o pro jako ale po jsou by který která které tak byl bylo nebo při jeho již také jen podle od až není',
  hu: 'a az és hogy nem is egy meg ez de van volt már csak el ki mint ha még vagy azt le lesz után ezt fel nincs kell sem minden',
  ro: 'și în de la cu pe nu că o a un este din care pentru mai sunt au fost sau ce dar prin după fi al ale cel cea acest această lui',
  tr: 've bir bu da de için ile olarak çok daha en gibi kadar olan var değil ne ki sonra o ama her ya göre oldu yeni ise tarafından',
  id: 'yang dan di dengan untuk tidak ini itu dari dalam akan pada juga ke karena ada oleh bisa atau sudah saya telah mereka kami adalah para lebih bagi kita seorang orang',
  ms: 'yang dan di dengan untuk tidak ini itu dari dalam akan pada juga ke kerana ada oleh boleh atau sudah saya telah mereka kami ialah para lebih bagi kita seorang bahawa',
  vi: 'và của là có các được cho không trong một với này những để đã người khi đến từ về như ra vào cũng sẽ tại nhiều trên theo',
  tl: 'ang ng sa na mga at ay si ni para ito kung hindi may ako siya kay pa rin lang nang mula dahil ko niya ating isang din',
  sw: 'na ya wa kwa ni za katika la kuwa cha hii ambayo pia si hiyo baada kama lakini hayo sana wake yake huo hilo kwamba vya zaidi tu',
  yo: 'ti tí ni ní awọn àwọn ati àti fun fún si sí lati láti wa wá ṣe kan yii yìí nlo naa náà pe pé bi bí wọn ó o ń a wọ́n tabi alaye iroyin ìròyìn nínú nipa nípa',
  ha: 'da na ta ya a ba shi ne su ce wannan don sun yi cewa suka za ga zuwa wanda kuma ko amma daga cikin tare mai game',
  ig: 'na nke a ya ka ndị bụ ma n ọ ọnụ ga ha gị maka onye dị ihe e ahụ anyị nwere kwa mgbe unu',
  zu: 'ukuthi futhi kanye uma nge kwe ngo wa ku la ye ukuba kodwa noma yena lokhu lapho abantu ngoba',
  af: 'die en van het is in om te dat nie vir met op sy wat as aan hulle ook deur was kan maar haar tot by ons ek sal word moet',
  so: 'oo iyo waa in ka ku uu ay la soo u aan ah ayaa lagu si waxaa ee waxay isaga laga',
  lt: 'ir į kad iš su tai yra ne bet o kaip jo per dėl buvo už apie jau nuo taip prie arba',
  sq: 'të e në dhe që për me një nga është u i më si ka nuk së por janë do kjo ky',
  ru: 'и в не на я быть он с что а по это она этот к но они мы весь который из у то за от для так о как его или был было были при также уже',
  uk: 'і в не на я що та з він у до це як за від для про але й його або був також які під вже ще її є',
  bg: 'и на да се за от е в не с че по са като до но при той към това или който след ще бъде които има',
  sr: 'и у је да се на за од са не као су који то он али што до из био би или после ће када',
};

/** Language -> its words. */
export const FUNCTION_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(LISTS).map(([language, list]) => [language, new Set(list.split(' '))]),
);
/** The languages in alphabetical order: elsewhere they are numbers, the index here. */
export const LANGUAGES: readonly string[] = [...FUNCTION_WORDS.keys()].sort();
/** Word -> the languages that have it. */
export const LANGUAGES_OF_WORD: ReadonlyMap<string, readonly number[]> = invert();

function invert(): Map<string, number[]> {
  const map = new Map<string, number[]>();
  LANGUAGES.forEach((language, l) => {
    for (const word of FUNCTION_WORDS.get(language) ?? []) map.set(word, [...(map.get(word) ?? []), l]);
  });
  return map;
}
