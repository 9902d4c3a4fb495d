import { FURNITURE_KINDS, type EntityMention, type Region, type RegionKind } from '../model';
import type { Reading } from '../reading';
import { findRoles } from './findRoles';
import { identifyNames } from './identifyNames';
import type { NameDraft } from './nameDraft';
import type { NameTagger } from './nameTagger';
import { readNames } from './readNames';
import { nameCountries, nameDatelines, nameFacilities, nameGovernments, nameWitnesses } from './ruleNames';
import { spreadNames } from './spreadNames';
import { trimNames } from './trimNames';

const FURNITURE = new Set<RegionKind>(FURNITURE_KINDS);

/**
 * Names and roles of a document in text order, flat, none in furniture, each with the id of its entity in the document.
 * Each pass takes the drafts of the one before: the tagger's names, their ends by the conventions, countries and government bodies by rule,
 * names that are clear elsewhere in the document, ids, roles with their holders.
 */
export function findEntities(reading: Reading, tagger: NameTagger): EntityMention[] {
  const { text, tokens, regions } = reading;
  let drafts = trimNames(readNames(text, tokens, tagger), tokens);
  drafts = nameCountries(drafts, tokens);
  drafts = nameFacilities(drafts, tokens);
  drafts = nameGovernments(drafts, tokens);
  drafts = nameDatelines(drafts, reading);
  drafts = nameWitnesses(drafts, reading);
  drafts = spreadNames(drafts, tokens);
  const isFurniture = furnitureOf(regions);
  const names = identifyNames(
    text,
    tokens,
    drafts.filter((draft) => !isFurniture(startOf(draft, tokens))),
  );
  const roles = findRoles(text, tokens, names).filter(({ start }) => !isFurniture(start));
  return [...names.map(({ mention }) => mention), ...roles].sort((a, b) => a.start - b.start);
}

const startOf = ({ first }: NameDraft, tokens: Reading['tokens']): number => tokens[first]?.start ?? 0;

/** Whether an offset lies in furniture: binary search over the tiling regions. */
function furnitureOf(regions: readonly Region[]): (offset: number) => boolean {
  return (offset) => {
    let low = 0;
    let high = regions.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((regions[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return FURNITURE.has(regions[low]?.kind ?? 'body');
  };
}
