/**
 * Abbreviations of general English that keep their stop, lower case, without the last stop. They are grouped by what the stop
 * means for the end of a sentence. Initials with inner stops (U.S., a.m., D.C.) are recognised by their shape, not listed.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** A name or a word must follow: `Mr. Lark` is never a boundary. */
export const TITLES = words(
  'mr mrs ms mx dr prof messrs mme mlle sen sens rep reps gov govs gen col lt capt sgt maj cmdr cmdt adm rev fr hon pres supt ' +
    'det insp cong congr asst cpl pvt brig amb atty mt ft vs v ie eg i.e e.g cf viz a.k.a c ca op cit ex-gov ex-sen ex-rep ex-pres dep spc pfc msgr',
);

/** A number follows, or the stop ends a sentence: `No. 5`, `fig. 2`, `p. 55`. */
export const NUMBERED = words('no nos fig figs vol vols p pp ch art sec sect para paras n° nr tel ext apt rm ver');

export const MONTHS = words('jan feb mar apr jun jul aug sep sept oct nov dec');

/** May stand inside a sentence or end it; the next word decides: `Orrin Co. said`, `Orrin Co. It said`. */
export const ENDINGS = words(
  'inc corp co cos ltd llc plc bros jr sr esq etc al dept assn assoc univ ave blvd rd st sq hwy rte est approx intl natl govt ' +
    'ind fed dist div lb lbs oz ft yd yds mi hr hrs min mins sec secs mph pct ed eds trans rev ' +
    'ala ariz ark calif colo conn del fla ga ill kan ky la mass md mich minn miss mo mont neb nev okla ont ore pa que tenn tex va ' +
    'vt wash wis wyo mon tue tues wed thu thur thurs fri sat sun ph.d phd',
);

/** Abbreviations that are words too (`no`, `art`, `sun`): only with a capital, or before a digit. */
const ALSO_WORDS = words(
  'no art mar sun sat wed mon ill miss mass wash del la mo pa ga va ore fed ind ed rev min mins sec hon ch ext ver col gen rep ' +
    'det fig dist div amb mi pres trans conn cal colo ala mt ft is para',
);
/** Of these the lower-case form never stands for the abbreviation, not even before a digit or with a capital before a word. */
const NEEDS_DIGIT = words('no art ch ext ver para');

/**
 * Does `word` with a stop behind it make one token?
 * `Sept` -> true; `sun` in "the sun." -> false; `Sun` in "Sun. 4 May" -> true; `No` in "No. 5" -> true, in "No. He" -> false
 * @param word as written, without the stop
 * @param next the character after the stop and spaces ('' at the end of the text)
 */
export function isAbbreviation(word: string, next: string): boolean {
  const lower = word.toLowerCase();
  if (!TITLES.has(lower) && !NUMBERED.has(lower) && !MONTHS.has(lower) && !ENDINGS.has(lower)) return false;
  if (!ALSO_WORDS.has(lower)) return true;
  if (NEEDS_DIGIT.has(lower)) return /\p{Nd}/u.test(next);
  return word !== lower;
}
