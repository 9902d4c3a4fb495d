import { FURNITURE_KINDS, type EntityMention, type Region, type RegionKind } from '../model';
import type { Reading } from '../reading';
import { isForeign } from '../region/detectLanguage';
import { findRoles } from './findRoles';
import { identifyNames } from './identifyNames';
import type { NameDraft } from './nameDraft';
import type { NameTagger } from './nameTagger';
import { dropPlainAcronyms } from './plainAcronyms';
import { extendVersions, nameProducts, retypeByWords } from './productNames';
import { readNames } from './readNames';
import {
  nameCountries,
  nameDatelines,
  nameFacilities,
  nameGovernments,
  nameTeams,
  nameWitnesses,
  typePeople,
} from './ruleNames';
import { spreadNames } from './spreadNames';
import { trimNames } from './trimNames';
import { typeByRole } from './typeByRole';

const FURNITURE = new Set<RegionKind>(FURNITURE_KINDS);

/**
 * Names and roles of a document in text order, flat, none in furniture, each with the id of its entity in the document.
 * Each pass takes the drafts of the one before: the tagger's names, their ends by the conventions, countries and government bodies by rule,
 * products and events by their words, names that are clear elsewhere in the document, products apart from their makers, ids, roles with their
 * holders. Lines in another language than the document's have none.
 */
export function findEntities(reading: Reading, tagger: NameTagger): EntityMention[] {
  const { text, tokens, regions } = reading;
  let drafts: readonly NameDraft[] = trimNames(readNames(text, tokens, tagger), tokens);
  drafts = nameCountries(drafts, tokens);
  drafts = nameFacilities(drafts, tokens);
  drafts = nameGovernments(drafts, tokens);
  drafts = nameTeams(typePeople(drafts, tokens), tokens);
  drafts = dropPlainAcronyms(drafts, tokens);
  drafts = nameProducts(retypeByWords(drafts, tokens), tokens);
  drafts = nameDatelines(drafts, reading);
  drafts = nameWitnesses(drafts, reading);
  drafts = extendVersions(typeByRole(spreadNames(drafts, tokens), tokens), tokens);
  const isFurniture = furnitureOf(regions);
  const isForeignAt = foreignLinesOf(reading);
  const names = identifyNames(
    text,
    tokens,
    drafts.filter((draft) => !isFurniture(startOf(draft, tokens)) && !isForeignAt(startOf(draft, tokens))),
  );
  const roles = findRoles(text, tokens, names).filter(({ start }) => !isFurniture(start) && !isForeignAt(start));
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

/** Whether an offset lies in a line of another language than the document's; offsets are asked in text order or nearly so. */
function foreignLinesOf({ text, language }: Pick<Reading, 'text' | 'language'>): (offset: number) => boolean {
  let start = 0;
  let end = -1;
  let isOther = false;
  return (offset) => {
    if (offset < start || offset > end) {
      start = text.lastIndexOf('\n', offset - 1) + 1;
      const stop = text.indexOf('\n', offset);
      end = stop < 0 ? text.length : stop;
      isOther = isOtherLanguage(text.slice(start, Math.min(end, start + 1000)), language);
    }
    return isOther;
  };
}

/** A headline of names and short words may look foreign: only lines of running text without the commonest English words are. */
function isOtherLanguage(line: string, language: string): boolean {
  if (/\b(?:the|of|to|and|by|with|from|this|that)\b/.test(line)) return false;
  return /(?:^|\s)\p{Ll}.*\s\p{Ll}/u.test(line) && isForeign(line, language);
}
