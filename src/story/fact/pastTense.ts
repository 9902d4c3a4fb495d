import { isKnownWord } from './vocabulary';

/** Verbs of news whose past is not made with -ed: base form, past form. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `arise arose|be was|beat beat|become became|begin began|bet bet|bid bid|bind bound|bite bit|bleed bled|blow blew|break broke|bring brought|
  broadcast broadcast|build built|burst burst|buy bought|cast cast|catch caught|choose chose|cling clung|come came|cost cost|creep crept|cut cut|
  deal dealt|dig dug|do did|draw drew|drink drank|drive drove|eat ate|fall fell|feed fed|feel felt|fight fought|find found|flee fled|fling flung|
  fly flew|forbid forbade|forecast forecast|forget forgot|forgive forgave|freeze froze|get got|give gave|go went|grow grew|hang hung|have had|
  hear heard|hide hid|hit hit|hold held|hurt hurt|keep kept|know knew|lay laid|lead led|leave left|lend lent|let let|lie lay|light lit|lose lost|
  make made|mean meant|meet met|mistake mistook|overcome overcame|oversee oversaw|overtake overtook|pay paid|put put|quit quit|read read|
  rebuild rebuilt|ride rode|ring rang|rise rose|run ran|say said|see saw|seek sought|sell sold|send sent|set set|shake shook|shed shed|shoot shot|
  shut shut|sing sang|sink sank|sit sat|sleep slept|slide slid|speak spoke|spend spent|spin spun|spit spat|split split|spread spread|spring sprang|
  stand stood|steal stole|stick stuck|sting stung|strike struck|string strung|swear swore|sweep swept|swim swam|swing swung|take took|teach taught|
  tear tore|tell told|think thought|throw threw|thrust thrust|undergo underwent|understand understood|undertake undertook|uphold upheld|wake woke|
  wear wore|weep wept|win won|wind wound|withdraw withdrew|write wrote`
    .split('|')
    .map((pair): [string, string] => {
      const [base = '', past = ''] = pair.trim().split(' ');
      return [base, past];
    }),
);

/** `take` -> `took`, `agree` -> `agreed`, `carry` -> `carried`, `ban` -> `banned` */
export function pastTense(base: string): string {
  const known = IRREGULAR.get(base);
  if (known !== undefined) return known;
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  // One short syllable doubles its last letter.
  return /^[^aeiou]*[aeiou][bdgklmnprt]$/u.test(base) && !/[wxy]$/u.test(base)
    ? `${base}${base.slice(-1)}ed`
    : `${base}ed`;
}

/**
 * The past form of a word in -ing whose lemma may be the word itself, as the tagger took it for a noun. Undefined where its base is not known.
 * `wounding` -> `wounded`, `spitting` -> `spat`, `causing` -> `caused`; `frobbing` -> undefined
 */
export function pastOfGerund({ text, lemma }: { readonly text: string; readonly lemma: string }): string | undefined {
  const word = text.toLowerCase();
  if (lemma !== word) return pastTense(lemma);
  const stem = word.replace(/ing$/u, '');
  const undoubled = /([^aeiou])\1$/u.test(stem) ? stem.slice(0, -1) : stem;
  const base = IRREGULAR.has(stem) || IRREGULAR.has(undoubled) ? [stem, undoubled] : [`${stem}e`, stem, undoubled];
  const known = base.find((candidate) => IRREGULAR.has(candidate) || isKnownWord(candidate));
  return known === undefined ? undefined : pastTense(known);
}
