import type { EntityType } from '../analysis/model';
import { findCountry } from '../analysis/entity/countries';
import { fullestName, type NamedItem } from '../analysis/entity/nameForms';
import { slugOf } from '../analysis/entity/nameKeys';
import type { LinkedEntity } from './model';

/** A linked entity without its id. */
export interface Draft extends Pick<LinkedEntity, 'type' | 'name' | 'mentions'> {
  readonly slug: string;
  /** Orders drafts of one slug: where the entity is first mentioned, files in the order of their names. */
  readonly place: string;
  /** Ids of the reader's decisions that shape it. */
  readonly decisions: readonly string[];
}

/** @param mentions in lists of one file each, each in order of place */
export function draftEntity(
  named: readonly NamedItem[],
  mentions: readonly LinkedEntity['mentions'][],
  decisions: readonly string[] = [],
): Draft {
  const weights = new Map<EntityType, number>();
  for (const { type, weight } of named) weights.set(type, (weights.get(type) ?? 0) + weight);
  const type = [...weights].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]?.[0] ?? 'organization';
  const spellings = [...new Set(named.flatMap(({ names }) => names))];
  const country = type === 'norp' ? undefined : spellings.map(findCountry).find((found) => found?.kind === 'country');
  const name = country?.name ?? fullestName({ names: spellings, type, weight: 0 });
  const ordered = orderMentions(mentions);
  const [first] = ordered;
  const place = `${first?.file ?? ''}\n${String(first?.index ?? 0).padStart(8, '0')}`;
  return { slug: slugOf(name), type, name, mentions: ordered, place, decisions: [...new Set(decisions)].sort() };
}

/** In order of file and place. Sorted by file first: an entity may have thousands of mentions in hundreds of documents. */
function orderMentions(mentions: readonly LinkedEntity['mentions'][]): LinkedEntity['mentions'] {
  const byFile = new Map<string, LinkedEntity['mentions'][]>();
  for (const list of mentions) {
    const file = list[0]?.file ?? '';
    byFile.set(file, [...(byFile.get(file) ?? []), list]);
  }
  const files = [...byFile].sort(([a], [b]) => compare(a, b));
  return files.flatMap(([, lists]) =>
    lists.length > 1 ? lists.flat().sort((a, b) => a.index - b.index) : (lists[0] ?? []),
  );
}

export function compareDrafts(a: Draft, b: Draft): number {
  return compare(a.slug, b.slug) || compare(a.type, b.type) || compare(a.place, b.place);
}

/**
 * The id of each draft; equal slugs get numbers in an order that the documents' order does not change.
 * @param ordered by compareDrafts: a numbered id comes behind every slug before it, so that only numbered ids may be taken
 */
export function giveIds(ordered: readonly Draft[]): string[] {
  const numbered = new Set<string>();
  const next = new Map<string, number>();
  return ordered.map(({ slug, type }, i) => {
    if (slug !== ordered[i - 1]?.slug && !numbered.has(slug)) return slug;
    const stem = `${slug}-${type}`;
    let id = stem;
    for (let n = next.get(stem) ?? 2; numbered.has(id); n++) {
      id = `${stem}-${n}`;
      next.set(stem, n);
    }
    numbered.add(id);
    return id;
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
