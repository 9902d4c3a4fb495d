import { readFileSync } from 'node:fs';
import { tokenize } from '../analysis/token/tokenize';
import { BEGIN, INSIDE, LAST, TAGGER_TYPES, UNIT, labelOf, type TaggerType } from '../analysis/entity/nameLabels';
import { cutSequences, type NameText } from '../analysis/entity/nameSequences';
import type { Token } from '../analysis/model';

export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: TaggerType;
}

/** A document cut into sequences, with the right label of each token. */
export interface TrainingDocument {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: readonly GoldName[];
  readonly cut: NameText;
  /** Of each token. */
  readonly labels: Uint8Array;
}

interface Row {
  readonly text: string;
  readonly entities: readonly { start: number; end: number; type: string; named?: boolean; cluster?: string }[];
}

const TYPES: Readonly<Record<string, TaggerType>> = {
  Person: 'person',
  Location: 'place',
  Organization: 'organization',
  NORP: 'norp',
  Facility: 'facility',
  Product: 'product',
  Misc: 'misc',
};

/** Reads a file of documents, one JSON object a line; entities with types that are no names (Date, Money) are left out. */
export function readCorpus(path: string): TrainingDocument[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const { text, entities } = JSON.parse(line) as Row;
      const names = entities.flatMap(({ start, end, type }) => {
        const known = TYPES[type];
        return known ? [{ start, end, type: known }] : [];
      });
      return labelDocument(text, tokenize(text), names);
    });
}

const SMALL_WORDS = new Set([
  'a',
  'an',
  'and',
  'as',
  'at',
  'but',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
]);

/**
 * Some sentences of a document printed as headlines, so that the tagger learns to read those.
 * "The mayor met Anna Bell in Lomé." -> "The Mayor Met Anna Bell in Lomé"
 */
export function asHeadlines(document: TrainingDocument, sentences: number): TrainingDocument {
  const chosen = document.cut.sequences
    .filter(({ first, end }) => end - first >= 6 && end - first <= 25)
    .slice(0, sentences);
  let text = '';
  const names: GoldName[] = [];
  for (const sequence of chosen) {
    const own = document.tokens.slice(sequence.first, sequence.end);
    const first = own[0]?.start ?? 0;
    const last = own.at(-1)?.text === '.' ? (own.at(-2)?.end ?? 0) : (own.at(-1)?.end ?? 0);
    const shift = text.length - first;
    let at = first;
    for (const token of own) {
      if (token.end > last) break;
      const isSmall = at > first && SMALL_WORDS.has(token.text);
      const head = token.text.charAt(0);
      const capital = isSmall || head.toUpperCase().length !== 1 ? head : head.toUpperCase();
      text += document.text.slice(at, token.start) + capital + token.text.slice(1);
      at = token.end;
    }
    const inside = document.names.filter(({ start, end }) => start >= first && end <= last);
    names.push(...inside.map(({ start, end, type }) => ({ start: start + shift, end: end + shift, type })));
    text += '\n';
  }
  return labelDocument(text, tokenize(text), names);
}

/** Gives each token of the sequences its label; a name whose ends fall inside tokens takes the tokens it touches. */
export function labelDocument(text: string, tokens: readonly Token[], names: readonly GoldName[]): TrainingDocument {
  const labels = new Uint8Array(tokens.length);
  let at = 0;
  for (const { start, end, type } of [...names].sort((a, b) => a.start - b.start)) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) at++;
    const first = at;
    while (at < tokens.length && (tokens[at]?.start ?? end) < end) at++;
    const number = TAGGER_TYPES.indexOf(type);
    for (let i = first; i < at; i++) {
      const position = first + 1 === at ? UNIT : i === first ? BEGIN : i === at - 1 ? LAST : INSIDE;
      labels[i] = labelOf(number, position);
    }
  }
  const cut = cutSequences(text, tokens);
  for (const { first, end } of cut.sequences) repairLabels(labels.subarray(first, end));
  return { text, tokens, names, cut, labels };
}

/** A name cut by the end of its sequence loses its label: what is left would be no allowed path. */
function repairLabels(labels: Uint8Array): void {
  let open = -1;
  labels.forEach((label, i) => {
    const position = label === 0 ? -1 : (label - 1) & 3;
    const continues = position === INSIDE || position === LAST;
    if (continues !== open >= 0 && open >= 0) labels.fill(0, open, i);
    if (continues && open < 0) labels[i] = 0;
    if (position === BEGIN) open = i;
    else if (!continues || position === LAST) open = -1;
  });
  if (open >= 0) labels.fill(0, open);
}
