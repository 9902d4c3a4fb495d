import type { Comparison, Fact, StoryDocument, Wording, WordedClaim } from '../model';
import { nameDocuments, outletLabel, outletNames } from '../outletLabel';
import { wordingsOf } from '../wordings';
import { escapeCsv, escapeHtml, escapeMarkdown } from './escape';

export const FACT_FORMATS = ['markdown', 'csv', 'html', 'json'] as const;
export type FactFormat = (typeof FACT_FORMATS)[number];

interface WordedFact {
  readonly fact: Fact;
  readonly wordings: readonly Wording[];
}

/**
 * Every fact with every outlet's wording, as the text of a file.
 * @param nameFile what a document is called in CSV and JSON, where its `file` is no name for people
 */
export function exportFacts(
  documents: readonly StoryDocument[],
  comparison: Comparison,
  format: FactFormat,
  nameFile: (file: string) => string = (file) => file,
): string {
  const facts = comparison.facts.map((fact) => ({ fact, wordings: wordingsOf(fact, comparison, documents) }));
  switch (format) {
    case 'markdown':
      return toMarkdown(documents, facts);
    case 'csv':
      return toCsv(facts, nameFile);
    case 'html':
      return toHtml(documents, facts);
    case 'json':
      return toJson(documents, facts, nameFile);
  }
}

/** "Crew unhurt", with who is given as its source and how certain it is: "Crew unhurt (the port: reported)" */
function describe({ text, attribution, certainty }: WordedClaim): string {
  const marks = [attribution, certainty === 'none' ? undefined : certainty].filter((mark) => mark !== undefined);
  return marks.length > 0 ? `${text} (${marks.join(': ')})` : text;
}

/** The cell of a fact and a document; [] where the document does not mention it. */
function cellOf({ wordings }: WordedFact, file: string): string[] {
  const wording = wordings.find((item) => item.file === file);
  const claims = wording?.claims.filter(({ duplicate }) => !duplicate) ?? [];
  const teaser = wording?.status === 'teaser' ? ['teaser: '] : [''];
  return claims.map((claim) => `${teaser[0] ?? ''}${describe(claim)}`);
}

/** The heads of the documents' columns, each unlike the others. */
const columnsOf = (documents: readonly StoryDocument[]): string[] =>
  [...nameDocuments(documents).values()].flatMap((name) => outletNames([name]));

function toMarkdown(documents: readonly StoryDocument[], facts: readonly WordedFact[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  const head = ['Fact', ...columnsOf(documents).map(escapeMarkdown)];
  const rows = facts.map((item) =>
    row([
      escapeMarkdown(item.fact.title),
      ...documents.map(({ file }) => cellOf(item, file).map(escapeMarkdown).join('<br>') || '–'),
    ]),
  );
  return row(head) + row(head.map(() => '---')) + rows.join('');
}

const CSV_HEAD = [
  'story',
  'fact',
  'title',
  'file',
  'outlet',
  'status',
  'wording',
  'start',
  'end',
  'attribution',
  'certainty',
];

/** One row a wording, and one for each document that leaves the fact out. Offsets are UTF-16 units. */
function toCsv(facts: readonly WordedFact[], nameFile: (file: string) => string): string {
  const rows = facts.flatMap(({ fact, wordings }) =>
    wordings.flatMap(({ file, outlet, status, claims }) => {
      const lead = [fact.story ?? '', fact.id, fact.title, nameFile(file), outlet, status];
      if (claims.length === 0) return [[...lead, '', '', '', '', '']];
      return claims.map(({ text, start, end, attribution = '', certainty }) => {
        return [...lead, text, String(start), String(end), attribution, certainty];
      });
    }),
  );
  return [CSV_HEAD, ...rows].map((row) => `${row.map(escapeCsv).join(',')}\r\n`).join('');
}

function toHtml(documents: readonly StoryDocument[], facts: readonly WordedFact[]): string {
  const cell = (name: string, text: string): string => `<${name}>${text}</${name.split(' ')[0] ?? name}>`;
  const heads = ['Fact', ...columnsOf(documents)].map((text) => cell('th scope="col"', escapeHtml(text)));
  const rows = facts.map((item) => {
    const cells = documents.map(({ file }) => {
      const wordings = cellOf(item, file);
      return wordings.length > 0 ? cell('td', wordings.map(escapeHtml).join('<br>')) : cell('td class="none"', '–');
    });
    return cell('tr', cell('th scope="row"', escapeHtml(item.fact.title)) + cells.join(''));
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Facts and wordings</title>
<style>
body { font: 15px/1.4 system-ui, sans-serif; margin: 1.5rem; color-scheme: light dark; }
table { border-collapse: collapse; }
th, td { border: 1px solid #8888; padding: 0.4rem 0.6rem; text-align: left; vertical-align: top; }
thead th { position: sticky; top: 0; background: Canvas; }
.none { opacity: 0.6; }
</style>
</head>
<body>
<table>
<thead>${cell('tr', heads.join(''))}</thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</body>
</html>
`;
}

function toJson(
  documents: readonly StoryDocument[],
  facts: readonly WordedFact[],
  nameFile: (file: string) => string,
): string {
  const value = {
    documents: documents.map((document) => ({
      file: nameFile(document.file),
      outlet: outletLabel(document),
      published: document.analysis.published?.value ?? null,
    })),
    facts: facts.map(({ fact, wordings }) => ({
      id: fact.id,
      title: fact.title,
      story: fact.story ?? null,
      wordings: wordings.map(({ file, outlet, status, claims }) => ({
        file: nameFile(file),
        outlet,
        status,
        claims: claims.map(({ text, start, end, attribution, certainty }) => {
          return { text, start, end, attribution: attribution ?? null, certainty };
        }),
      })),
    })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
