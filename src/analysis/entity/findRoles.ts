import { confidenceOf } from '../confidenceOf';
import type { EntityMention, Token } from '../model';
import { findCountry } from './countries';
import { coverTokens, writtenName } from './nameDraft';
import { slugOf } from './nameKeys';
import { roleEndingAt, type RoleSpan } from './roleWords';

/** A name as the roles see it: its tokens and the document's entity. */
export interface PlacedName {
  readonly first: number;
  readonly last: number;
  readonly mention: EntityMention;
}

const OF_WHAT = new Set(['state', 'defense', 'defence', 'foreign', 'affairs', 'health', 'education', 'finance', 'justice', 'the', 'interior', 'treasury', 'labor', 'labour', 'commerce', 'energy', 'agriculture', 'transport', 'staff', 'police', 'and', 'trade', 'culture', 'exchequer']); // prettier-ignore
const FULL_NAMES = new Map([['pm', 'prime minister'], ['ceo', 'chief executive officer'], ['cfo', 'chief financial officer'], ['premier', 'prime minister']]); // prettier-ignore
const STOPS = new Set(['.', '!', '?', ';', ':', '(', ')', '"', '“', '”']);

/**
 * Titles and offices outside the names they go with, and who holds them.
 * "President Anna Bell" -> "President", Anna Bell; "Tom Reed, the founder of Brill" -> "founder", Tom Reed; "the president" -> whom the document calls so.
 */
export function findRoles(text: string, tokens: readonly Token[], names: readonly PlacedName[]): EntityMention[] {
  const cover = coverTokens(
    names.map(({ first, last, mention }) => ({ first, last, type: 'person', confidence: 1, reason: mention.name })),
    tokens.length,
  );
  const nameAt = (i: number): PlacedName | undefined => names[cover[i] ?? -1];
  const drafts = spansOfRoles(tokens, nameAt).map((span) => ({ span, ...holderOf(span, tokens, nameAt) }));
  const holders = new Map<string, Set<string>>();
  for (const { span, holder } of drafts) {
    if (!holder) continue;
    const key = kindOf(tokens, span);
    holders.set(key, (holders.get(key) ?? new Set()).add(holder.mention.id));
  }
  const named = new Map(names.map(({ mention }) => [mention.id, mention.name]));
  return drafts.flatMap(({ span, holder, rule }) => {
    const key = kindOf(tokens, span);
    const alone = holders.get(key);
    const isPlural =
      !key.endsWith((tokens[span.last]?.text ?? '').toLowerCase()) &&
      !FULL_NAMES.has(writtenName(tokens, span.first, span.last).toLowerCase());
    const guess = holder || isPlural || alone?.size !== 1 ? undefined : [...alone][0];
    if (!holder && !span.isOffice) return [];
    const refersTo = holder?.mention.id ?? guess;
    const start = tokens[span.first]?.start ?? 0;
    const end = tokens[span.last]?.end ?? 0;
    const whose = refersTo === undefined ? undefined : named.get(refersTo);
    const reason = whose ? (holder ? `title of ${whose}` : `${whose} alone is called so here`) : 'name of an office';
    const id = roleId(key, span, tokens, nameAt);
    return [
      {
        start,
        end,
        type: 'role',
        id,
        name: text.slice(start, end),
        ...confidenceOf('role', rule),
        reason,
        ...(refersTo !== undefined && { refersTo }),
      },
    ];
  });
}

/** Roles in text order; the longest wins; no part of a name is one. */
function spansOfRoles(tokens: readonly Token[], nameAt: (i: number) => PlacedName | undefined): RoleSpan[] {
  const spans: RoleSpan[] = [];
  for (let i = tokens.length - 1; i >= 0; i--) {
    if (nameAt(i)) continue;
    const role = roleEndingAt(tokens, i);
    if (!role) continue;
    let { first } = role;
    for (let at = i; at >= role.first; at--) {
      if (!nameAt(at)) continue;
      first = at + 1;
      break;
    }
    spans.push({ ...role, first, last: withComplement(tokens, i, nameAt) });
    i = first;
  }
  return spans.reverse();
}

/** "Secretary of State", "Minister of Foreign Affairs": the complement belongs to the role. */
function withComplement(tokens: readonly Token[], head: number, nameAt: (i: number) => PlacedName | undefined): number {
  const word = (tokens[head]?.text ?? '').toLowerCase();
  if (!['secretary', 'minister', 'chief', 'chancellor'].includes(word)) return head;
  const link = (tokens[head + 1]?.text ?? '').toLowerCase();
  if (link !== 'of' && link !== 'for') return head;
  let last = head + 1;
  while (last - head < 6 && !nameAt(last + 1) && OF_WHAT.has((tokens[last + 1]?.text ?? '').toLowerCase())) last++;
  while (last > head && ['the', 'and', 'of', 'for'].includes((tokens[last]?.text ?? '').toLowerCase())) last--;
  return last;
}

const REACH = 9;

/** Where a role's holder stands: "President Bell"; "Bell, the president"; "the president of the guild, Bell"; nowhere. */
type RoleRule = 'beside' | 'apposition' | 'complement' | 'alone';

function holderOf(
  span: RoleSpan,
  tokens: readonly Token[],
  nameAt: (i: number) => PlacedName | undefined,
): { holder: PlacedName | undefined; rule: RoleRule } {
  const next = nameAt(span.last + 1);
  if (next?.mention.type === 'person') return { holder: next, rule: 'beside' };
  // "Tom Reed, the Brill founder": back over the words between a comma and the role.
  for (let i = span.first - 1; i >= Math.max(0, span.first - REACH); i--) {
    const word = tokens[i]?.text ?? '';
    if (STOPS.has(word) || (tokens[i]?.tag === 'VERB' && !nameAt(i))) break;
    if (word !== ',') continue;
    const before = nameAt(i - 1);
    if (before?.mention.type === 'person') return { holder: before, rule: 'apposition' };
    break;
  }
  // "the head of Brill, Tom Reed": on over its complement to a comma.
  for (let i = span.last + 1; i <= Math.min(tokens.length - 1, span.last + REACH); i++) {
    const word = tokens[i]?.text ?? '';
    if (STOPS.has(word) || (tokens[i]?.tag === 'VERB' && !nameAt(i))) break;
    const after = nameAt(i + 1);
    const isBeside = word === ',' || (i === span.last + 1 && nameAt(i)?.mention.type === 'organization');
    if (isBeside && after?.mention.type === 'person' && (word === ',' || after.first === i + 1))
      return { holder: after, rule: 'complement' };
    if (word === ',') break;
  }
  return { holder: undefined, rule: 'alone' };
}

/** "PM" -> "prime minister", "presidents" -> "president", "Deputy Mayor" -> "deputy mayor" */
function kindOf(tokens: readonly Token[], { first, last }: RoleSpan): string {
  const written = writtenName(tokens, first, last).toLowerCase();
  const singular =
    written.length > 4 && /[^s]s$/.test(written) && !written.includes(' of ') ? written.slice(0, -1) : written;
  return FULL_NAMES.get(singular) ?? singular;
}

/** The role and whose it is: "Ruritanian prime minister", "Ruritania's first prime minister" -> prime-minister-of-ruritania */
function roleId(
  kind: string,
  { first }: RoleSpan,
  tokens: readonly Token[],
  nameAt: (i: number) => PlacedName | undefined,
): string {
  for (let i = first - 1; i >= Math.max(0, first - 4); i--) {
    const name = nameAt(i);
    if (!name) {
      if (STOPS.has(tokens[i]?.text ?? '') || tokens[i]?.text === ',') break;
      continue;
    }
    const country = findCountry(name.mention.name);
    return slugOf(`${kind} of ${country?.name ?? name.mention.name}`);
  }
  return slugOf(kind);
}
