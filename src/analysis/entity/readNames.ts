import type { NameType, Token } from '../model';
import type { NameDraft } from './nameDraft';
import type { NameTagger, TaggedName } from './nameTagger';

const EVENT_WORDS = new Set(['war', 'cup', 'games', 'olympics', 'festival', 'summit', 'forum', 'championship', 'championships', 'conference', 'operation', 'exercise', 'mission', 'election', 'revolution', 'uprising', 'massacre', 'hurricane', 'typhoon', 'storm', 'cyclone', 'marathon', 'congress', 'expo', 'exposition', 'convention', 'anniversary', 'riots', 'crisis', 'prix', 'open', 'league', 'tournament', 'awards', 'day', 'week']); // prettier-ignore
const QUOTES = new Set(['"', '“', '”', '‘', '’', "'", '«', '»', '„']);
const REASON = 'recognised as a name by its spelling and context';

/** The tagger's names as drafts; other names only where they plainly are an event's or, in quotation marks, a work's. */
export function readNames(text: string, tokens: readonly Token[], tagger: NameTagger): NameDraft[] {
  return tagger.tag(text, tokens).flatMap((name) => {
    const type = name.type === 'misc' ? otherType(tokens, name) : name.type;
    return type ? [{ first: name.first, last: name.last, type, confidence: name.confidence, reason: REASON }] : [];
  });
}

/** "World Cup" -> event; "Silent Hills" in quotation marks -> work; "GDP" -> none */
function otherType(tokens: readonly Token[], { first, last }: TaggedName): NameType | undefined {
  if (first === last) return undefined;
  for (let i = first; i <= last; i++) if (EVENT_WORDS.has((tokens[i]?.text ?? '').toLowerCase())) return 'event';
  const isQuoted = QUOTES.has(tokens[first - 1]?.text ?? '') && QUOTES.has(tokens[last + 1]?.text ?? '');
  return isQuoted ? 'work' : undefined;
}
