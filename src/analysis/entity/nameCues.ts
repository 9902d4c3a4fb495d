import type { NameType, Token } from '../model';
import type { NameDraft } from './nameDraft';
import {
  ACTOR_WORDS,
  EVENT_ENDS,
  EVENT_STARTS,
  LAW_ENDS,
  MAKER_NOUNS,
  MEDIUM_WORDS,
  MEETING_ENDS,
  MEETING_WORDS,
  PRODUCT_ACTS,
  PRODUCT_NOUNS,
  PRODUCT_PAIRS,
  PRODUCT_VERBS,
  USE_NOUNS,
  VERSION_WORDS,
  WARE_STORES,
  WORK_NOUNS,
} from './productWords';

type Names = Pick<NameDraft, 'first' | 'last'>;

const lowerAt = (tokens: readonly Token[], i: number): string => (tokens[i]?.text ?? '').toLowerCase();
const POSSESSIVE = /^['’]s?$/;

/** What the nouns beside a name call it. "the messaging app [Chirper]", "[Chirper], a messaging app" -> product; "the film [Hills]" -> work */
export function namedKind(tokens: readonly Token[], { first, last }: Names): 'product' | 'work' | undefined {
  const isSingle = lowerAt(tokens, last + 1) === 'app' && !MAKER_NOUNS.has(lowerAt(tokens, last + 2));
  if (isSingle || isSoldInStore(tokens, first, last)) return 'product';
  const before = isQuote(tokens, first - 1) ? first - 2 : first - 1;
  return nounKind(tokens, before) ?? nounAfterComma(tokens, last + 1) ?? calledKind(tokens, before);
}

const STORE_REACH = 10;

/** "pulled [Chirper] from the app store", "[Chirper] was purged from the online store": wares, not makers. */
function isSoldInStore(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1];
  const isObject = before !== undefined && before.tag !== 'NOUN' && isProductVerb(before);
  if (!isObject && (POSSESSIVE.test(lowerAt(tokens, last + 1)) || verbUse(tokens, last + 1) !== 'product'))
    return false;
  for (let i = last + 1; i <= last + STORE_REACH; i++) {
    const word = lowerAt(tokens, i);
    if (word === '.' || tokens[i] === undefined) return false;
    if (/^stores?$/.test(word)) return WARE_STORES.has(lowerAt(tokens, i - 1));
  }
  return false;
}

function isQuote(tokens: readonly Token[], i: number): boolean {
  return /^["“”‘’'«»]$/.test(tokens[i]?.text ?? '');
}

function nounKind(tokens: readonly Token[], i: number): 'product' | 'work' | undefined {
  const noun = lowerAt(tokens, i);
  if (PRODUCT_NOUNS.has(noun) || PRODUCT_PAIRS.has(`${lowerAt(tokens, i - 1)}-${noun}`)) return 'product';
  // "the play Hamlet" but not "play Boston": works need their article or adjective.
  const hasArticle =
    /^(?:DET|ADJ|PRON|NOUN|NUM)$/.test(tokens[i - 1]?.tag ?? '') || POSSESSIVE.test(lowerAt(tokens, i - 1));
  return WORK_NOUNS.has(noun) && hasArticle ? 'work' : undefined;
}

/** "Chirper, the popular messaging app," -> product */
function nounAfterComma(tokens: readonly Token[], comma: number): 'product' | 'work' | undefined {
  if (lowerAt(tokens, comma) !== ',' || !/^(?:the|a|an|its|another)$/.test(lowerAt(tokens, comma + 1)))
    return undefined;
  for (let i = comma + 2; i <= comma + 7; i++) {
    const tag = tokens[i]?.tag;
    if (tag === undefined || tag === 'PUNCT' || tag === 'VERB' || tag === 'ADP') return undefined;
    const isHead = tokens[i + 1]?.tag !== 'NOUN' && tokens[i + 1]?.tag !== 'PROPN' && lowerAt(tokens, i + 1) !== '-';
    const kind = isHead ? nounKind(tokens, i) : undefined;
    if (kind) return kind;
  }
  return undefined;
}

/** "a new version called Chirper X", "an app named Chirper" -> product */
function calledKind(tokens: readonly Token[], i: number): 'product' | 'work' | undefined {
  if (!/^(?:called|named|dubbed|titled|entitled)$/.test(lowerAt(tokens, i))) return undefined;
  for (let at = i - 1; at >= i - 5; at--) {
    if (tokens[at]?.tag === 'PUNCT' && lowerAt(tokens, at) !== ',') return undefined;
    if (lowerAt(tokens, at) === 'version') return 'product';
    const kind = nounKind(tokens, at);
    if (kind) return kind;
  }
  return undefined;
}

/** Names that say themselves what they are. "Ruritanian Open" after "at" -> event; "Clean Rivers Act" -> work */
export function kindByWords(tokens: readonly Token[], { first, last }: Names): NameType | undefined {
  const end = lowerAt(tokens, last).replace(/^\d+$/, '') || lowerAt(tokens, last - 1);
  if (end === 'series' && lowerAt(tokens, last - 1) === 'world') return 'event';
  if (EVENT_ENDS.has(end) && (last > first || end === 'olympics' || end === 'oscars')) return 'event';
  if (first === last) return undefined;
  if (EVENT_STARTS.has(lowerAt(tokens, first))) return 'event';
  if (LAW_ENDS.has(end)) return 'work';
  const before = lowerAt(tokens, first - 1) === 'the' ? first - 2 : first - 1;
  return MEETING_ENDS.has(end) && MEETING_WORDS.has(lowerAt(tokens, before)) ? 'event' : undefined;
}

/** How a sentence uses a name that may be a product or its maker. "removed [Chirper] from" -> product; "[Chirper] said" -> organization */
export function usedAs(tokens: readonly Token[], name: Names): 'product' | 'organization' | undefined {
  return usedBefore(tokens, name.first) ?? usedAfter(tokens, name.last + 1);
}

function usedBefore(tokens: readonly Token[], first: number): 'product' | 'organization' | undefined {
  const word = lowerAt(tokens, first - 1);
  const token = tokens[first - 1];
  if (isMedium(tokens, first - 1) || VERSION_WORDS.has(word)) return 'product';
  if (word === 'of' || word === 'to' || word === 'for') {
    const noun = lowerAt(tokens, first - 2);
    if (MAKER_NOUNS.has(noun)) return 'organization';
    return noun === 'use' || noun === 'version' || noun === 'update' || noun === 'copy' || noun === 'available'
      ? 'product'
      : undefined;
  }
  if (ACTOR_WORDS.has(word) || (word === 'to' && lowerAt(tokens, first - 2) === 'according')) return 'organization';
  if (isCredit(tokens, first - 1)) return 'organization';
  return token && token.tag !== 'NOUN' && isProductVerb(token) ? 'product' : undefined;
}

/** "said on" Chirper, but not "called on" Chirper. */
export function isMedium(tokens: readonly Token[], i: number): boolean {
  return MEDIUM_WORDS.has(lowerAt(tokens, i)) && !PRESSING.has(tokens[i - 1]?.lemma ?? '');
}
const PRESSING = new Set(['call', 'focus', 'rely', 'depend', 'crack', 'down', 'press', 'turn', 'prevail', 'impose']);

/** "(Photo: Chirper)" */
function isCredit(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i]?.text === ':' && /^(?:photo|image|picture|source|credit|video|photograph)$/.test(lowerAt(tokens, i - 1))
  );
}

const isProductVerb = ({ lemma, text }: Token): boolean =>
  PRODUCT_VERBS.has(lemma) || PRODUCT_VERBS.has(text.toLowerCase().replace(/(?:ned|ed|s|d|ing)$/, ''));

function usedAfter(tokens: readonly Token[], next: number): 'product' | 'organization' | undefined {
  const word = lowerAt(tokens, next);
  if (POSSESSIVE.test(word)) return 'organization';
  if (MAKER_NOUNS.has(word)) return 'organization';
  if (USE_NOUNS.has(word) || PRODUCT_NOUNS.has(word)) return 'product';
  return verbUse(tokens, skipClause(tokens, next));
}

/** Past ", which": "Chirper, which was banned" reads as "Chirper was banned". */
function skipClause(tokens: readonly Token[], i: number): number {
  if (lowerAt(tokens, i) !== ',') return i;
  return /^(?:which|that)$/.test(lowerAt(tokens, i + 1)) ? i + 2 : -1;
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", 'gets', 'got']);
const HELPERS = new Set(['has', 'have', 'had', 'will', 'would', 'can', 'could', 'may', 'might', 'must', 'should', 'to', 'not', 'also', 'never', 'now', 'do', 'does', 'did']); // prettier-ignore

/** The verb of which the name is subject. "was removed" -> product; "has been accused", "announced" -> organization; "relies on" -> product */
function verbUse(tokens: readonly Token[], from: number): 'product' | 'organization' | undefined {
  let isPassive = false;
  for (let i = from; i >= 0 && i < from + 7; i++) {
    const token = tokens[i];
    if (!token) return undefined;
    const word = token.text.toLowerCase();
    if (BE.has(word)) isPassive = true;
    else if (isPassive && /^(?:available|unavailable|down|banned|free|back)$/.test(word)) return 'product';
    else if (!HELPERS.has(word) && token.tag !== 'ADV') {
      const isVerb = token.tag === 'VERB' || token.tag === 'AUX' || (isPassive && /(?:ed|en)$/.test(word));
      // A headline's verb is often taken for a noun: "App removed from store".
      if (!isVerb) return i === from && isParticiple(tokens, i) && isProductVerb(token) ? 'product' : undefined;
      if (isPassive) return isProductVerb(token) ? 'product' : 'organization';
      if (i === from && isParticiple(tokens, i) && isProductVerb(token)) return 'product';
      return PRODUCT_ACTS.has(token.lemma) ? 'product' : 'organization';
    }
  }
  return undefined;
}

/** "removed from", "used by": a participle without its "was". */
function isParticiple(tokens: readonly Token[], i: number): boolean {
  return /(?:ed|en)$/.test(lowerAt(tokens, i)) && /^(?:from|by|in|after|over|for)$/.test(lowerAt(tokens, i + 1));
}
