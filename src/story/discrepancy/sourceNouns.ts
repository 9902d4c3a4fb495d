/**
 * Nouns that can vouch for something: people who speak for their office or trade, bodies, and papers. Chosen by us.
 * Singular; matched against the lower-case words of a source without their plural ending.
 */
const SOURCE_NOUNS: ReadonlySet<string> = new Set(
  `
  academic activist actor adviser advisor administration affidavit agency aide airline ally ambassador analyst announcement
  archbishop army assembly association attorney author authority
  bank billionaire bishop blog board bond body brief brigade broadcaster brother bureau
  cabinet campaign campaigner candidate captain carrier cardinal ceo chair chairman chairwoman chairperson chancellor charity chief
  church citizen club coach coalition college colleague commander commission commissioner committee communique communiqué
  company congressman congresswoman constable consul consultant contractor coroner corporation council councillor counsel court coordinator critic
  data daughter dealer defendant defence defense delegate delegation department deputy detective developer diplomat director
  division doctor document dossier driver
  economist editor email e-mail embassy emissary employee employer engineer envoy estimate evidence executive expert
  family farmer father federation figure file filing finding firefighter firm fisherman force forecaster foundation founder friend
  general governor government group guard guideline
  head historian hospital husband
  indictment industry inquiry insider inspector institute institution interview investigator invitation
  journalist judge jury justice
  king lab laboratory lawmaker lawsuit lawyer leader league lecturer legislator letter lieutenant lobby
  magistrate manager manufacturer mayor mediator medic member memo merchant message meteorologist military minister ministry mission monitor mother mp
  negotiator neighbour neighbor network newspaper note notice nurse
  observer office officer official ombudsman operator opponent opposition organization organisation organizer organiser owner
  palace panel paper paramedic parent parliament parliamentarian participant partner party passenger pastor patient petition pilot physician police
  politician poll pollster pope post preacher premier president press priest prince princess principal producer professor prosecution
  prosecutor protester psychologist publisher
  queen rally record regulator relative release report representative republican democrat rescuer researcher resident resolution review ruling
  sailor scholar school scientist secretary senator sergeant sheriff shareholder sister society soldier solicitor son source speaker specialist
  spokesman spokesperson spokeswoman staff statement state station statistic student study supporter supplier surgeon survey surveyor survivor suspect
  team technician testimony text think-tank trader tradesman treasurer treasury tribunal trust tweet
  union university verdict veteran victim villager volunteer voter
  warden watchdog website white-paper wife witness worker writer
  `
    .trim()
    .split(/\s+/u),
);

/** `senior port officials in the capital`, `a statement of the council` -> true; `Key Points`, `late Thursday`, `the camera` -> false */
export function namesSource(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return words.some((word) => SOURCE_NOUNS.has(word) || SOURCE_NOUNS.has(singular(word)));
}

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  return /(?:ss|ch|sh|x)es$/u.test(word) ? word.slice(0, -2) : word.replace(/s$/u, '');
}
