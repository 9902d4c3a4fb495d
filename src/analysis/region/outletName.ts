/** Last words of the names of papers, agencies and stations. */
const KINDS =
  'News|Post|Times|Tribune|Herald|Journal|Gazette|Press|Agency|Daily|Today|Guardian|Telegraph|Observer|Chronicle|Star|Sun|Mail|Express|Standard|Review|Magazine|Radio|TV|Network|Shimbun|Reporter|Bulletin|Register|Dispatch|Globe|Mirror|Monitor|Online|Weekly|Courier|Broadcasting|Correspondent|Ledger|Inquirer|Examiner|Independent|Echo|Argus|Advertiser|Sentinel|Mercury|Record|Republic|Wire|Beacon|Messenger|Budget|Advocate|Leader|Citizen|Zeitung|Tagblatt|Tageblatt|Rundschau|Nachrichten|Anzeiger|Blatt|Bladet|Posten|Tidende|Sanomat|Gazetesi|Haber|Noticias|Notícias|Digital|Media';
const ENDS_AS_OUTLET = new RegExp(`(?:^|[ -])(?:${KINDS}|\\p{Lu}{3,})$`, 'u');
/** First words of such names in languages that put the kind first. */
const STARTS_AS_OUTLET =
  /^(?:Diário|Diario|Jornal|Correio|Gazeta|Folha|Estado|Periódico|Periodico|El (?:País|Mundo|Diario|Periódico)|La (?:Nación|Stampa|Repubblica|Vanguardia)|Le (?:Monde|Figaro|Parisien)|Corriere|Giornale|Gazzetta|Radio|Rádio|Agence|Agência|Agencia|Agenzia|Kurier|Neue|Frankfurter|Süddeutsche)\b/u;
const OUTLET =
  /^(?:The )?\p{Lu}[\p{L}\p{M}\p{N}.'’&-]*(?: (?:(?:of|de|da|do|del|della|di|la|der|the|and|&) )?\p{Lu}[\p{L}\p{M}\p{N}.'’&-]*){0,5}$/u;

/** Does a name end, or begin, like a paper or an agency, not like a person? "Orrin Post" -> true; "Ada Lark" -> false */
export function isOutletName(name: string): boolean {
  return ENDS_AS_OUTLET.test(name) || STARTS_AS_OUTLET.test(name);
}

/** Words with capitals, at most six: the shape that any outlet's name has. */
export function hasOutletShape(name: string): boolean {
  return name.length <= 60 && OUTLET.test(name);
}

/** "ORRIN LEDGER" -> "Orrin Ledger"; "BBC News", "USA TODAY" (a short word of capitals is an abbreviation) -> BBC, USA */
export function calmCapitals(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name.replace(/\p{Lu}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

const SPLITTERS = (
  'the new news post times daily mail herald today telegraph guardian tribune journal gazette press star sun express standard ' +
  'review observer chronicle independent inquirer examiner mirror monitor globe courier ledger dispatch online weekly world ' +
  'insider morning evening sunday national international local north south east west york street wall'
).split(' ');
const ABBREVIATIONS = new Set('usa us uk eu un ny la abc nbc cbs ap upi afp itv rte abp'.split(' '));
const ADDRESS = /^(?:https?:\/\/)?([\p{L}\p{N}.-]{2,200})(?:\/\S*)?$/iu;
const SECOND_LEVEL = new Set('co com net org gov edu ac or ne'.split(' '));

/**
 * A readable name for an outlet that is given as a host or as part of a file name.
 *
 *     "www.orrin-post.co.uk" -> "Orrin Post"      "theardentimes" -> "The Arden Times"      "bbc" -> "BBC"
 */
export function readableOutlet(slug: string): string {
  if (/\s/u.test(slug)) return slug;
  const name = domainOf(slug);
  const words = name.split('-').flatMap((word) => (/\p{Lu}/u.test(word) ? [word] : splitWord(word)));
  return words.filter(Boolean).map(titleCase).join(' ');
}

/** "www.orrin-post.co.uk" -> orrin-post; a name without a stop stays */
function domainOf(slug: string): string {
  const labels = (ADDRESS.exec(slug)?.[1] ?? slug).split('.').filter(Boolean);
  if (labels.length < 2) return labels[0] ?? slug;
  labels.pop();
  if (labels.length > 1 && SECOND_LEVEL.has(labels.at(-1) ?? '')) labels.pop();
  return labels.at(-1) ?? slug;
}

/** "thearden" + "times": general words are cut off both ends of a word as long as something stays. */
function splitWord(word: string): string[] {
  if (SPLITTERS.includes(word)) return [word];
  const head = SPLITTERS.find((part) => part === 'the' && word.startsWith(part) && word.length >= 6);
  const rest = head ? word.slice(head.length) : word;
  const tail = SPLITTERS.filter((part) => part.length > 2 && rest.endsWith(part) && rest !== part).sort(
    (a, b) => b.length - a.length,
  )[0];
  const parts = tail ? [...splitWord(rest.slice(0, -tail.length)), tail] : [rest];
  return head ? [head, ...parts] : parts;
}

function titleCase(word: string): string {
  if (ABBREVIATIONS.has(word) || (word.length <= 4 && !/[aeiouy]/iu.test(word))) return word.toUpperCase();
  return word.charAt(0).toUpperCase() + word.slice(1);
}
