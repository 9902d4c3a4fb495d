/** Verbs of news whose past is not made with -ed: base form, past form. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `be was|become became|begin began|break broke|bring brought|build built|buy bought|catch caught|choose chose|come came|cut cut|deal dealt|
  draw drew|drive drove|fall fell|feel felt|fight fought|find found|flee fled|fly flew|forbid forbade|get got|give gave|go went|grow grew|
  have had|hear heard|hide hid|hit hit|hold held|hurt hurt|keep kept|know knew|lay laid|lead led|leave left|lend lent|let let|lie lay|lose lost|
  make made|mean meant|meet met|overcome overcame|oversee oversaw|pay paid|put put|quit quit|read read|ride rode|rise rose|run ran|say said|
  see saw|seek sought|sell sold|send sent|set set|shoot shot|shut shut|sit sat|sleep slept|speak spoke|spend spent|split split|spread spread|
  stand stood|steal stole|strike struck|swear swore|sweep swept|swim swam|take took|teach taught|tell told|think thought|throw threw|
  undergo underwent|understand understood|undertake undertook|uphold upheld|wear wore|win won|withdraw withdrew|write wrote`
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
