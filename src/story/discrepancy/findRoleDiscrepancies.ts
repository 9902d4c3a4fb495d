import type { Span } from '../../analysis/model';
import type { EntityIndex } from '../fact/profileClaims';
import type { StoryDocument } from '../model';
import { nameDocuments, type NamedDocument } from '../outletLabel';
import { groupBy, outletsDo, quoteWords, spanIn, type Finding } from './factView';

interface Titled {
  readonly wording: NamedDocument;
  readonly span: Span;
  readonly text: string;
  readonly person: string;
  readonly name: string;
  /** The office itself, its last word: `founder`. */
  readonly head: string;
  /** What changes the office: `co`, `former`; '' for nothing. */
  readonly qualifier: string;
}

const QUALIFIER =
  /(?:^|\s)(co|ex|former|acting|interim|deputy|vice|assistant|retired|incoming|outgoing|honorary|would-be)(?:-|\s+)(?=\p{L})/iu;

/**
 * One person's office with a word that makes it another one in some outlets and without it in others: `co-founder` / `founder`,
 * `former mayor` / `mayor`. A document that has both counts for the more exact one.
 */
export function findRoleDiscrepancies(documents: readonly StoryDocument[], index: EntityIndex): Finding[] {
  const named = nameDocuments(documents);
  const titled = documents.flatMap((document) => {
    const wording = named.get(document.file);
    return wording ? titlesIn(document, wording, index) : [];
  });
  return [...groupBy(titled, ({ person, head }) => `${person} ${head}`)].flatMap(([topic, group]) => {
    const byFile = [...groupBy(group, ({ wording }) => wording.file).values()];
    const said = byFile.flatMap((own) => own.find(({ qualifier }) => qualifier !== '') ?? own[0] ?? []);
    const ways = [...groupBy(said, ({ qualifier }) => qualifier).values()];
    if (ways.length < 2) return [];
    const parts = ways.map((way, i) => {
      const whom = i === 0 ? ` ${way[0]?.name ?? ''}` : '';
      return `${outletsDo(way, i === 0 ? 'calls' : 'says', i === 0 ? 'call' : 'say')}${whom} ${quoteWords(way[0]?.text ?? '')}`;
    });
    const spans = said.map(({ wording, span }) => spanIn(wording.file, span));
    return [{ kind: 'naming', detail: `${parts.join('; ')}.`, severity: 'low', spans, topic }];
  });
}

function titlesIn(document: StoryDocument, wording: NamedDocument, index: EntityIndex): Titled[] {
  const { entities, text } = document.analysis;
  const linked = index.ids.get(document.file);
  return entities.flatMap((role): Titled[] => {
    if (role.type !== 'role' || role.refersTo === undefined) return [];
    const holder = entities.findIndex(({ id, type }) => id === role.refersTo && type === 'person');
    const person = linked?.get(holder) ?? entities[holder]?.id;
    const words = text.slice(role.start, role.end);
    const head = /\p{L}+$/u.exec(words)?.[0].toLowerCase();
    if (person === undefined || head === undefined) return [];
    return [
      {
        wording,
        span: role,
        text: words,
        person,
        name: entities[holder]?.name ?? '',
        head,
        qualifier: QUALIFIER.exec(words)?.[1]?.toLowerCase() ?? '',
      },
    ];
  });
}
