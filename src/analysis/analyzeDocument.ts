import type { AnalysisModels, DocumentAnalysis, DocumentHints } from './model';
import { readMetadata } from './region/readMetadata';
import { detectLanguage } from './region/detectLanguage';
import { findRegions } from './region/findRegions';
import { tokenize } from './token/tokenize';
import { splitSentences } from './token/splitSentences';
import { findDates } from './date/findDates';
import { findReferenceDate } from './date/findReferenceDate';
import { findQuantities } from './quantity/findQuantities';
import { findEntities } from './entity/findEntities';
import { loadAttributionReader } from './attribution/readAttributed';
import { loadNameTagger } from './entity/nameTagger';
import { findQuotes } from './quote/findQuotes';
import { findAttributions } from './quote/findAttributions';
import { findClaims } from './claim/findClaims';

export type Analyzer = (text: string, hints?: DocumentHints) => DocumentAnalysis;

/**
 * Loads the models once and returns the one door to this folder: a pure function from a document's text to what it says.
 * @throws RangeError where a model file is damaged or of another version.
 */
export function createAnalyzer(models: AnalysisModels): Analyzer {
  const tagger = loadNameTagger(models.names);
  const readAttributed = models.attributions && loadAttributionReader(models.attributions);
  return (text, hints = {}) => {
    const regions = findRegions(text);
    const language = detectLanguage(text, regions);
    const tokens = tokenize(text);
    const sentences = splitSentences(text, regions, tokens);
    const metadata = readMetadata(text, regions, hints);
    // The passes below are English rules: other languages keep regions, tokens and sentences only.
    const base = { text, language, regions, tokens, sentences, ...metadata };
    const referenceDate = findReferenceDate(base);
    const reading = { ...base, ...(referenceDate && { referenceDate }) };
    if (language !== 'en' && language !== 'und') {
      return { ...reading, entities: [], dates: [], quantities: [], quotes: [], attributions: [], claims: [] };
    }
    const dates = findDates(reading);
    const quantities = findQuantities(reading, dates);
    const entities = findEntities(reading, tagger);
    const quotes = findQuotes(reading, entities);
    // Claims are cut out by the rules' frames: those of the model also take in what is no statement of its own.
    const byRules = findAttributions(reading, entities, quotes);
    const claims = findClaims({ ...reading, dates, quantities, entities, quotes, attributions: byRules });
    const attributions = readAttributed ? findAttributions(reading, entities, quotes, readAttributed) : byRules;
    return { ...reading, dates, quantities, entities, quotes, attributions, claims };
  };
}
