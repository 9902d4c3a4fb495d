import type { Token } from '../model';
import { kindByWords, namedKind } from './nameCues';
import { changeDraft, coverTokens, replaceOverlaps, writtenName, type NameDraft } from './nameDraft';
import { PRODUCT_LINES, STORE_WORDS, VERSION_TAIL } from './productWords';

const LINE_REASON = 'name of a product line';

/**
 * Products as the tagger, trained on general news, cannot see them: product lines by their names, with the version after them, apart from their
 * maker's name. "Acme iPhone 9" -> "Acme", "iPhone 9"; "Mac App Store" -> one product.
 */
export function nameProducts(drafts: readonly NameDraft[], tokens: readonly Token[]): NameDraft[] {
  const split = drafts.flatMap((draft) => splitMaker(draft, tokens));
  const cover = coverTokens(split, tokens.length);
  const added: NameDraft[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!mayStartProduct(tokens[i]?.text ?? '')) continue;
    const owner = split[cover[i] ?? -1];
    const found = storeAt(tokens, i) ?? lineAt(tokens, i, owner);
    if (!found) continue;
    added.push(found);
    i = found.last;
  }
  const named = replaceOverlaps(split, added, tokens.length);
  return extendVersions(named, tokens);
}

/** Product lines that begin with a small letter ("iPhone") begin with one of these. */
const SMALL_STARTS = new Set([...PRODUCT_LINES].map((line) => line.charCodeAt(0)));

/** A quick test before the look-ups: words in small letters are most of a text. */
function mayStartProduct(word: string): boolean {
  const first = word.charCodeAt(0);
  return !(first >= 0x61 && first <= 0x7a) || SMALL_STARTS.has(first);
}

/** "Acme iPhone X", taken for one name -> "Acme", "iPhone X" */
function splitMaker(draft: NameDraft, tokens: readonly Token[]): NameDraft[] {
  for (let i = draft.first + 1; i <= draft.last; i++) {
    const isLine = PRODUCT_LINES.has(tokens[i]?.text ?? '') && tokens[i - 1]?.tag === 'PROPN';
    if (!isLine || PRODUCT_LINES.has(tokens[i - 1]?.text ?? '')) continue;
    const maker: NameDraft = changeDraft(draft, {
      last: i - 1,
      type: 'organization',
    });
    return [maker, changeDraft(draft, { first: i, type: 'product', reason: LINE_REASON })];
  }
  return [draft];
}

/** "App Store", with the line before it: "iOS App Store" */
function storeAt(tokens: readonly Token[], i: number): NameDraft | undefined {
  let last = i;
  while (last < i + 4 && isStoreWord(tokens, last)) last++;
  if (last === i || tokens[last]?.text !== 'Store') return undefined;
  const head = (tokens[last - 1]?.text ?? '').toLowerCase();
  if (!STORE_WORDS.has(head)) return undefined;
  return {
    first: i,
    last,
    type: 'product',
    confidence: 0.9,
    reason: 'name of a store for software',
  };
}

const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;

function isStoreWord(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.text ?? '';
  return (
    PRODUCT_LINES.has(word) ||
    (isCapital(word.charCodeAt(0)) && (STORE_WORDS.has(word.toLowerCase()) || word === 'Google'))
  );
}

function lineAt(tokens: readonly Token[], i: number, owner: NameDraft | undefined): NameDraft | undefined {
  if (!PRODUCT_LINES.has(tokens[i]?.text ?? '')) return undefined;
  if (owner && (owner.first !== i || owner.last !== i)) return undefined;
  return {
    first: i,
    last: i,
    type: 'product',
    confidence: 0.9,
    reason: LINE_REASON,
  };
}

/** "[iPhone] 9" -> "[iPhone 9]"; "[Wren 2] Pro" -> "[Wren 2 Pro]" */
export function extendVersions(drafts: readonly NameDraft[], tokens: readonly Token[]): NameDraft[] {
  const cover = coverTokens(drafts, tokens.length);
  return drafts.map((draft) => {
    if (draft.type !== 'product') return draft;
    let last = draft.last;
    while (last < draft.last + 3 && isVersion(tokens, last + 1) && cover[last + 1] === -1) last++;
    return changeDraft(draft, { last });
  });
}

function isVersion(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || !before || token.start !== before.end + 1 || !VERSION_TAIL.test(token.text)) return false;
  // "iPhone 7 million": a number with its unit is no version; nor is a year.
  const isCount = /^\d+$/.test(token.text) && (tokens[i + 1]?.tag === 'NOUN' || Number(token.text) > 1900);
  return !isCount || /^(?:was|is|has|will)$/.test(tokens[i + 1]?.text ?? '');
}

/** Kinds that the words of a name or the nouns beside it tell, whatever the tagger took it for. "the film [Oldby]" -> work */
export function retypeByWords(drafts: readonly NameDraft[], tokens: readonly Token[]): NameDraft[] {
  return drafts.map((draft) => {
    if (draft.type === 'norp' || draft.type === 'person') return draft;
    const type = kindByWords(tokens, draft);
    if (type)
      return changeDraft(draft, {
        type,
        reason: `the name of ${type === 'event' ? 'an event' : 'a law or a file'} by its words`,
      });
    const named = namedKind(tokens, draft);
    if (!named) return draft;
    return changeDraft(draft, {
      type: named,
      reason: `called a ${named} by the words beside ${writtenName(tokens, draft.first, draft.last)}`,
    });
  });
}
