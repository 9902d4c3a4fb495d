import type { EntityMention } from '../../analysis/model';
import type { WordedClaim, Wording } from '../model';
import { groupBy, outletsDo, quoteWords, spanIn, type DiscrepancyRule, type FactView } from './factView';

interface Named {
  readonly wording: Wording;
  readonly claim: WordedClaim;
  readonly mention: EntityMention;
  readonly id: string;
  readonly text: string;
}

/** Mentions inside a claim. */
export type NamesOf = (file: string, claim: WordedClaim) => readonly EntityMention[];

/**
 * One person, place or thing under names that have no word in common: `Beijing` against `China`, `Myanmar` against `Burma`,
 * or spelt in two ways: `Ana-Lou Vey`, `Ana Lou Vey`. A surname for a full name is no difference.
 */
export function findNamingDiscrepancies(namesOf: NamesOf): DiscrepancyRule {
  return (view: FactView) => {
    const named = view.wordings.flatMap((wording) =>
      wording.claims.flatMap((claim) =>
        namesOf(wording.file, claim).map((mention) => describe(view, wording, claim, mention)),
      ),
    );
    return [...groupBy(named, ({ id }) => id)].flatMap(([id, mentions]) => {
      const groups = [...groupBy(mentions, ({ text }) => text.toLowerCase()).values()];
      const differing = groups.filter((x) => groups.some((y) => x !== y && isOtherName(x[0], y[0])));
      const files = differing.map((group) => new Set(group.map(({ wording }) => wording.file)));
      // An outlet that uses both names sets neither against the other.
      const usesBoth = files.some((own, i) =>
        files.slice(i + 1).some((other) => [...own].some((file) => other.has(file))),
      );
      if (files.length < 2 || usesBoth) return [];
      const parts = differing.map((group) => `${outletsDo(group, 'says', 'say')} ${quoteWords(group[0]?.text ?? '')}`);
      return [
        {
          kind: 'naming' as const,
          detail: `${parts.join('; ')}.`,
          topic: id,
          severity: 'low' as const,
          spans: differing.flat().map(({ wording, mention }) => spanIn(wording.file, mention)),
        },
      ];
    });
  };
}

function describe(view: FactView, wording: Wording, claim: WordedClaim, mention: EntityMention): Named {
  const text = claim.text.slice(mention.start - claim.start, mention.end - claim.start);
  return { wording, claim, mention, text, id: view.linkedId(wording.file, mention.id) };
}

function isOtherName(a: Named | undefined, b: Named | undefined): boolean {
  if (!a || a.mention.type !== b?.mention.type || a.mention.type === 'norp') return false;
  const [x, y] = [wordsOf(a.text), wordsOf(b.text)];
  const [s, t] = [x.join(''), y.join('')];
  if (s === t) return x.length !== y.length;
  return !x.some((word) => y.includes(word)) && !isShortFor(x, t) && !isShortFor(y, s);
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/\./gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the');
}

/** `United States` is `US`, `USA`. */
function isShortFor(words: readonly string[], short: string): boolean {
  const initials = words.map((word) => word.charAt(0)).join('');
  return words.length > 1 && (short === initials || short === `${initials}a`);
}
