/** Names of months in languages of Europe, Turkey and Indonesia, lower case, January first; without English. */
const MONTHS: readonly string[] = [
  'janvier|enero|janeiro|gennaio|januar|jänner|januari|tammikuuta|stycznia|ledna|január|ianuarie|ocak|января|січня|януари',
  'février|febrero|fevereiro|febbraio|februar|februari|helmikuuta|lutego|února|február|februarie|şubat|февраля|лютого|февруари',
  'mars|marzo|março|märz|maart|marts|maaliskuuta|marca|března|március|martie|mart|maret|марта|березня|март',
  'avril|abril|aprile|huhtikuuta|kwietnia|dubna|április|aprilie|nisan|апреля|квітня|април',
  'mai|mayo|maio|maggio|mei|maj|toukokuuta|maja|května|május|mayıs|мая|травня|май',
  'juin|junio|junho|giugno|juni|kesäkuuta|czerwca|června|június|iunie|haziran|июня|червня|юни',
  'juillet|julio|julho|luglio|juli|heinäkuuta|lipca|července|július|iulie|temmuz|июля|липня|юли',
  'août|agosto|august|augusti|augustus|elokuuta|sierpnia|srpna|augusztus|ağustos|agustus|августа|серпня|август',
  'septembre|septiembre|setembro|settembre|syyskuuta|września|září|szeptember|septembrie|eylül|сентября|вересня|септември',
  'octobre|octubre|outubro|ottobre|oktober|lokakuuta|października|října|október|octombrie|ekim|октября|жовтня|октомври',
  'novembre|noviembre|novembro|marraskuuta|listopada|listopadu|noiembrie|kasım|ноября|листопада|ноември',
  'décembre|diciembre|dezembro|dicembre|dezember|desember|joulukuuta|grudnia|prosince|decembrie|aralık|декабря|грудня|декември',
];
const NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, i) => names.split('|').map((name): [string, number] => [name, i + 1])),
);

/** All names as alternatives of a pattern, longest first. */
export const FOREIGN_MONTH = `(?:${[...NUMBERS.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})`;

/** "março" -> 3; undefined for what is no month of these languages. */
export const foreignMonth = (name: string): number | undefined => NUMBERS.get(name.toLowerCase());
