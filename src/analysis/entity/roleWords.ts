import type { Token } from '../model';

/** Heads of roles that are one wherever they stand: "the president", "prime minister". */
const OFFICES = 'president|premier|chancellor|king|queen|emperor|empress|sultan|emir|pope|monarch|senator|congressman|congresswoman|governor|mayor|ambassador|taoiseach|pm|ceo|cfo|coo|cto|pontiff|archbishop|vice-president|speaker'; // prettier-ignore
/** Heads that are a role only beside a name or with a complement: "spokesperson Anna Bell". */
const POSTS = 'minister|secretary|spokesperson|spokesman|spokeswoman|chairman|chairwoman|chairperson|chair|chief|director|director-general|founder|co-founder|cofounder|commissioner|envoy|general|colonel|captain|lieutenant|major|admiral|commander|sergeant|judge|justice|prosecutor|sheriff|professor|bishop|cardinal|rabbi|imam|prince|princess|duke|duchess|attorney|counsel|officer|head|leader|lawmaker|representative|rep.|sen.|gov.|gen.|col.|lt.|capt.|sgt.|adm.|maj.|councillor|councilman|councilwoman|deputy|treasurer|adviser|advisor|reviewer|inspector|superintendent|ombudsman|coach|manager|editor|editor-in-chief|correspondent|analyst|diplomat|undersecretary|crown prince|first lady'; // prettier-ignore
/** Words that go with a head before it: "deputy prime minister", "foreign minister", "marketing chief". */
const BEFORE = 'prime|deputy|vice|acting|interim|assistant|associate|senior|executive|chief|managing|foreign|defense|defence|finance|interior|health|justice|education|trade|home|energy|environment|agriculture|transport|labor|labour|culture|information|communications|commerce|economy|economic|industry|planning|treasury|cabinet|state|press|national|security|marketing|operating|financial|technology|police|army|navy|air|force|fire|intelligence|attorney|solicitor|surgeon|secretary|inspector|major|lieutenant|brigadier|rear|field|independent|special|first|crown|supreme|opposition|party|campaign|communications|policy|research|creative|general|federal|district|high'; // prettier-ignore

const words = (list: string): ReadonlySet<string> => new Set(list.split('|'));
const offices = words(OFFICES);
const posts = words(POSTS);
const before = words(BEFORE);
/** Words before a head that are an office's name only together with it. */
const PAIRED = new Map([
  ['minister', new Set(['prime'])],
  [
    'general',
    new Set([
      'attorney',
      'solicitor',
      'surgeon',
      'secretary',
      'director',
      'governor',
      'inspector',
      'major',
      'brigadier',
    ]),
  ],
  ['secretary', new Set(['general'])],
  ['executive', new Set(['chief'])],
]);

const alone: ReadonlySet<string> = new Set([...offices, ...posts]);
const heads: ReadonlySet<string> = new Set([...alone, ...PAIRED.keys()]);

/** Letters of the longest head, with a plural's. */
const LONGEST_HEAD = 1 + Math.max(...[...heads].map(({ length }) => length));

export interface RoleSpan {
  readonly first: number;
  readonly last: number;
  /** A role without a name beside it. */
  readonly isOffice: boolean;
}

/** The role whose last word is token `i`: "deputy prime minister" at "minister". Undefined where none ends there. */
export function roleEndingAt(tokens: readonly Token[], i: number): RoleSpan | undefined {
  const head = headWord(tokens[i]?.text ?? '');
  if (head === undefined) return undefined;
  const isPaired = PAIRED.get(head)?.has(lowerAt(tokens, i - 1)) ?? false;
  if (!alone.has(head) && !isPaired) return undefined;
  const first = startOfRole(tokens, i);
  const isOffice = offices.has(head) || isPaired || (head === 'minister' && first < i);
  return { first, last: i, isOffice };
}

/** Goes left over "foreign", "deputy", "vice -" as long as the words touch. */
function startOfRole(tokens: readonly Token[], head: number): number {
  let first = head;
  for (let i = head - 1; i >= 0 && head - i <= 5; i--) {
    const word = lowerAt(tokens, i);
    const next = tokens[i + 1];
    const isJoined = next !== undefined && next.start - (tokens[i]?.end ?? 0) <= 1;
    if (!isJoined) break;
    if (word === '-' && (before.has(lowerAt(tokens, i - 1)) || lowerAt(tokens, i - 1) === 'co')) continue;
    if (word === 'co' && lowerAt(tokens, i + 1) === '-') first = i;
    else if (before.has(word)) first = i;
    else break;
  }
  return first;
}

function lowerAt(tokens: readonly Token[], i: number): string {
  return (tokens[i]?.text ?? '').slice(0, 30).toLowerCase();
}

/** "presidents" -> "president"; a word that is no head -> undefined: one look-up for most, as every token is asked. */
function headWord(text: string): string | undefined {
  if (text.length > LONGEST_HEAD) return undefined;
  const word = text.toLowerCase();
  if (word.length > 4 && word.endsWith('s') && alone.has(word.slice(0, -1))) return word.slice(0, -1);
  return heads.has(word) ? word : undefined;
}
