import type { Token } from '../model';
import { isMedium, namedKind, usedAs } from './nameCues';
import { changeDraft, writtenName, type NameDraft } from './nameDraft';
import { PLATFORMS, PRODUCT_LINES } from './productWords';

/** Types between which a sentence may decide. */
const OPEN_TYPES: ReadonlySet<string> = new Set(['organization', 'product', 'facility', 'work', 'place']);

/** Seats of government that speak for those who sit in them. "the White House said" -> organization */
const SEATS: ReadonlySet<string> = new Set(['White House', 'Kremlin', 'Blue House', 'Downing Street', 'Elysée', 'Élysée', 'Pentagon', 'Capitol Hill']); // prettier-ignore

/**
 * One name may be a product here and its maker there: where a document calls a name a product, each mention gets the type of its role in its
 * sentence. "the [Chirper] app … [Chirper] said" -> product, organization
 */
export function typeByRole(drafts: readonly NameDraft[], tokens: readonly Token[]): NameDraft[] {
  const products = collectProducts(drafts, tokens);
  return drafts.map((draft) => {
    if (!OPEN_TYPES.has(draft.type)) return draft;
    const name = writtenName(tokens, draft.first, draft.last);
    if (PRODUCT_LINES.has(name)) return draft;
    if (SEATS.has(name) && usedAs(tokens, draft) === 'organization')
      return changeDraft(draft, {
        type: 'organization',
        reason: 'the government that sits there acts here',
      });
    if (products.has(name.toLowerCase())) return asUsed(draft, tokens);
    return isPlatformUsed(name, tokens, draft)
      ? changeDraft(draft, {
          type: 'product',
          reason: 'a service that is used here',
        })
      : draft;
  });
}

function asUsed(draft: NameDraft, tokens: readonly Token[]): NameDraft {
  const type = namedKind(tokens, draft) === 'product' ? 'product' : (usedAs(tokens, draft) ?? 'product');
  if (type === draft.type) return draft;
  const reason = type === 'product' ? 'a product in this sentence' : 'one who acts in this sentence';
  return changeDraft(draft, { type, reason });
}

/** The names, in lower case, that the document calls products. */
function collectProducts(drafts: readonly NameDraft[], tokens: readonly Token[]): ReadonlySet<string> {
  const products = new Set<string>();
  for (const draft of drafts) {
    const key = writtenName(tokens, draft.first, draft.last).toLowerCase();
    const isOpen = OPEN_TYPES.has(draft.type) && !PLATFORMS.has(key);
    if (isOpen && namedKind(tokens, draft) === 'product') products.add(key);
  }
  return products;
}

/** "said on Twitter", "her Facebook account" */
function isPlatformUsed(name: string, tokens: readonly Token[], { first, last }: NameDraft): boolean {
  if (!PLATFORMS.has(name.toLowerCase())) return false;
  const after = (tokens[last + 1]?.text ?? '').toLowerCase();
  return isMedium(tokens, first - 1) || /^(?:app|account|accounts|users?)$/.test(after);
}
