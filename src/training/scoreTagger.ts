import type { NameTagger, TaggedName } from '../analysis/entity/nameTagger';
import type { TaggerType } from '../analysis/entity/nameLabels';
import type { TrainingDocument } from './readCorpus';

/** F1 in % of names with exact ends; facilities count as places, `misc` is left out: as the field measures worldwide news. */
export interface TaggerScore {
  readonly f1: number;
  readonly byType: Readonly<Record<string, number>>;
  /** Each name with its confidence and whether it was right. */
  readonly judged: readonly { readonly confidence: number; readonly right: boolean }[];
}

const COUNTED: Partial<Record<TaggerType, string>> = {
  person: 'person',
  place: 'place',
  facility: 'place',
  organization: 'organization',
  norp: 'norp',
  product: 'product',
};

export function scoreTagger(tagger: NameTagger, documents: readonly TrainingDocument[]): TaggerScore {
  const counts = new Map<string, { right: number; found: number; gold: number }>();
  const countsOf = (type: string): { right: number; found: number; gold: number } => {
    const known = counts.get(type) ?? { right: 0, found: 0, gold: 0 };
    counts.set(type, known);
    return known;
  };
  const judged: { confidence: number; right: boolean }[] = [];
  for (const document of documents) {
    const gold = new Set<string>();
    for (const { start, end, type } of document.names) {
      const counted = COUNTED[type];
      if (!counted || gold.has(`${start} ${end} ${counted}`)) continue;
      gold.add(`${start} ${end} ${counted}`);
      countsOf(counted).gold++;
    }
    for (const name of tagger.tag(document.text, document.tokens)) {
      const counted = COUNTED[name.type];
      if (!counted) continue;
      const right = gold.has(`${spanOf(document, name)} ${counted}`);
      countsOf(counted).found++;
      if (right) countsOf(counted).right++;
      judged.push({ confidence: name.confidence, right });
    }
  }
  const byType = Object.fromEntries([...counts].sort().map(([type, c]) => [type, f1(c.right, c.found, c.gold)]));
  const all = { right: 0, found: 0, gold: 0 };
  for (const c of counts.values()) {
    all.right += c.right;
    all.found += c.found;
    all.gold += c.gold;
  }
  return { f1: f1(all.right, all.found, all.gold), byType, judged };
}

const f1 = (right: number, found: number, gold: number): number => (found + gold ? (200 * right) / (found + gold) : 0);

function spanOf({ tokens }: TrainingDocument, { first, last }: TaggedName): string {
  return `${tokens[first]?.start ?? -1} ${tokens[last]?.end ?? -1}`;
}
