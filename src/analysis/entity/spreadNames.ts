import type { NameType, Token } from '../model';
import { findCountry } from './countries';
import { changeDraft, coverTokens, replaceOverlaps, writtenName, type NameDraft } from './nameDraft';
import { isMoney } from './ruleNames';
import { capitalsOf, CAPITALS } from './wordShape';

/** What a document is sure of: a name by its words, with the type that most of its mentions have. */
interface KnownName {
  readonly words: readonly string[];
  readonly type: NameType;
  readonly confidence: number;
}

const SURE = 0.6;
const LONGEST = 8;

/**
 * A name that is clear once is clear everywhere in a document (one sense per discourse: Gale, Church, Yarowsky 1992).
 * "Anna Bell said … BELL LEAVES" -> the headline's "BELL" is a person; a name typed two ways gets the type of its surer mentions.
 */
export function spreadNames(drafts: readonly NameDraft[], tokens: readonly Token[]): NameDraft[] {
  const known = collectKnown(drafts, tokens);
  const settled = drafts.map((draft) => {
    const name = known.get(keyOf(tokens, draft.first, draft.last));
    if (!name || name.type === draft.type || findCountry(writtenName(tokens, draft.first, draft.last))) return draft;
    return changeDraft(draft, {
      type: name.type,
      reason: 'same name as elsewhere in this document',
    });
  });
  return replaceOverlaps(settled, findAgain(known, settled, tokens), tokens.length);
}

function keyOf(tokens: readonly Token[], first: number, last: number): string {
  const words: string[] = [];
  for (let i = first; i <= last && i < first + LONGEST; i++) words.push((tokens[i]?.text ?? '').toLowerCase());
  return words.join(' ');
}

function collectKnown(drafts: readonly NameDraft[], tokens: readonly Token[]): Map<string, KnownName> {
  const votes = new Map<string, Map<NameType, number>>();
  const best = new Map<string, number>();
  const vote = (key: string, type: NameType, weight: number): void => {
    const types = votes.get(key) ?? new Map<NameType, number>();
    types.set(type, (types.get(type) ?? 0) + weight);
    votes.set(key, types);
    best.set(key, Math.max(best.get(key) ?? 0, weight));
  };
  for (const { first, last, type, confidence } of drafts) {
    if (last - first >= LONGEST) continue;
    vote(keyOf(tokens, first, last), type, confidence);
    const surname = tokens[last]?.text ?? '';
    const isFullName = type === 'person' && last > first && surname.length > 2 && confidence >= SURE;
    if (isFullName && capitalsOf(surname) !== CAPITALS.lower) vote(surname.toLowerCase(), 'person', confidence);
  }
  const known = new Map<string, KnownName>();
  for (const [key, types] of votes) {
    const [type] = [...types].sort((a, b) => b[1] - a[1])[0] ?? [];
    const confidence = best.get(key) ?? 0;
    if (type) known.set(key, { words: key.split(' '), type, confidence });
  }
  return known;
}

/** Mentions of known names that no draft covers, or only in part: "Sol" of "Sol-a-Mira". */
function findAgain(
  known: ReadonlyMap<string, KnownName>,
  drafts: readonly NameDraft[],
  tokens: readonly Token[],
): NameDraft[] {
  const cover = coverTokens(drafts, tokens.length);
  const sure = [...known.values()].filter(({ confidence }) => confidence >= SURE);
  const single = new Set(sure.flatMap(({ words }) => (words.length === 1 ? words : [])));
  // A known name that the text also has in small letters is a common word.
  const common = new Set<string>();
  for (const { text } of tokens) if (single.has(text) && capitalsOf(text) === CAPITALS.lower) common.add(text);
  const byFirst = new Map<string, KnownName[]>();
  for (const name of sure) {
    if (name.words.length === 1 && common.has(name.words[0] ?? '')) continue;
    const same = byFirst.get(name.words[0] ?? '');
    if (same) same.push(name);
    else byFirst.set(name.words[0] ?? '', [name]);
  }
  for (const names of byFirst.values()) names.sort((a, b) => b.words.length - a.words.length);
  const added: NameDraft[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const text = tokens[i]?.text ?? '';
    const owner = drafts[cover[i] ?? -1];
    if ((owner && owner.first !== i) || capitalsOf(text) === CAPITALS.lower || isMoney(tokens, i)) continue;
    // "Obama agenda" is no name where "Obama Agenda" is one.
    const isLonger = ({ last }: NameDraft, end: number): boolean =>
      end > last && capitalsOf(tokens[end]?.text ?? '') !== CAPITALS.lower;
    const isFree = (at: number): boolean => {
      const d = cover[at] ?? -1;
      return d === -1 || (owner !== undefined && drafts[d] === owner);
    };
    const found = byFirst
      .get(text.toLowerCase())
      ?.find(({ words }) => standsAt(words, tokens, i, isFree) && (!owner || isLonger(owner, i + words.length - 1)));
    if (!found) continue;
    const last = i + found.words.length - 1;
    const confidence = Math.round(900 * found.confidence) / 1000;
    added.push({
      first: i,
      last,
      type: found.type,
      confidence,
      reason: 'same name as elsewhere in this document',
    });
    i = last;
  }
  return added;
}

function standsAt(
  words: readonly string[],
  tokens: readonly Token[],
  at: number,
  isFree: (i: number) => boolean,
): boolean {
  return words.every((word, n) => isFree(at + n) && (tokens[at + n]?.text ?? '').toLowerCase() === word);
}
