import type { Claim, DateMention, DocumentAnalysis, EntityMention, Quantity, Quote, Span } from '../analysis/model';
import type { Discrepancy, Fact, FileSpan, LinkedEntity, StoryDocument } from '../story/model';
import { nameDocuments, outletNames, type NamedDocument } from '../story/outletLabel';
import type { WorkspaceSnapshot } from './model';
import { nameOf } from './uri';

export const FINDING_KINDS = ['entity', 'date', 'quantity', 'quote', 'claim'] as const;

/** One thing that the program found in a document. */
export type FindingAt =
  | { readonly kind: 'entity'; readonly finding: EntityMention; readonly index: number }
  | { readonly kind: 'date'; readonly finding: DateMention }
  | { readonly kind: 'quantity'; readonly finding: Quantity }
  | { readonly kind: 'quote'; readonly finding: Quote }
  | { readonly kind: 'claim'; readonly finding: Claim };

/** Look-ups in one snapshot. */
export class StoryIndex {
  readonly snapshot: WorkspaceSnapshot;
  readonly #documents: ReadonlyMap<string, StoryDocument>;
  readonly #names: ReadonlyMap<string, NamedDocument>;
  readonly #claims = new Map<string, Claim>();
  readonly #facts = new Map<string, Fact>();
  readonly #factOfClaim = new Map<string, Fact>();
  readonly #entityOfMention = new Map<string, LinkedEntity>();
  readonly #discrepanciesOfFact = new Map<string, Discrepancy[]>();

  constructor(snapshot: WorkspaceSnapshot) {
    this.snapshot = snapshot;
    const { documents, comparison } = snapshot;
    this.#documents = new Map(documents.map((document) => [document.file, document]));
    const told = comparison.stories.map(({ files }) => files.flatMap((file) => this.#documents.get(file) ?? []));
    const alone = documents.map((document) => [document]);
    this.#names = new Map([...alone, ...told].flatMap((group) => [...nameDocuments(group)]));
    for (const { file, analysis } of documents) {
      for (const claim of analysis.claims) this.#claims.set(`${file}\n${claim.id}`, claim);
    }
    for (const fact of comparison.facts) {
      this.#facts.set(fact.id, fact);
      for (const { file, claim } of fact.claims) this.#factOfClaim.set(`${file}\n${claim}`, fact);
    }
    for (const entity of comparison.entities) {
      for (const { file, index } of entity.mentions) this.#entityOfMention.set(`${file}\n${index}`, entity);
    }
    for (const discrepancy of comparison.discrepancies) {
      for (const fact of discrepancy.facts) {
        const list = this.#discrepanciesOfFact.get(fact);
        if (list) list.push(discrepancy);
        else this.#discrepanciesOfFact.set(fact, [discrepancy]);
      }
    }
  }

  documentOf(file: string): StoryDocument | undefined {
    return this.#documents.get(file);
  }

  /** What a document is called: its outlet, with the file's name where its story has several of that outlet. */
  labelOf(file: string): string {
    const name = this.#names.get(file);
    return (name && outletNames([name])[0]) ?? nameOf(file);
  }

  /** What a group of a story's documents is called: see outletNames. */
  labelsOf(files: readonly string[]): string[] {
    return outletNames(files.flatMap((file) => this.#names.get(file) ?? []));
  }

  fact(id: string): Fact | undefined {
    return this.#facts.get(id);
  }

  factOf(file: string, claim: string): Fact | undefined {
    return this.#factOfClaim.get(`${file}\n${claim}`);
  }

  entityOf(file: string, index: number): LinkedEntity | undefined {
    return this.#entityOfMention.get(`${file}\n${index}`);
  }

  /** Where an entity stands in `files` (default: all), in order of file and place. */
  mentionsOf(entity: LinkedEntity, file?: string): FileSpan[] {
    return entity.mentions
      .flatMap((mention) => {
        const found = this.#documents.get(mention.file)?.analysis.entities[mention.index];
        const isWanted = found && (file === undefined || mention.file === file);
        return isWanted ? [{ file: mention.file, start: found.start, end: found.end }] : [];
      })
      .sort(compareSpans);
  }

  /** Every claim that states a fact, in order of file and place. */
  wordingSpansOf(fact: Fact): FileSpan[] {
    return fact.claims
      .flatMap(({ file, claim }) => {
        const found = this.#claims.get(`${file}\n${claim}`);
        return found ? [{ file, start: found.start, end: found.end }] : [];
      })
      .sort(compareSpans);
  }

  discrepanciesOf(fact: string): readonly Discrepancy[] {
    return this.#discrepanciesOfFact.get(fact) ?? [];
  }

  /** The findings at an offset of a document, shortest first. Those of a touching end count: a caret stands behind a word. */
  findingsAt(file: string, offset: number): FindingAt[] {
    const analysis = this.#documents.get(file)?.analysis;
    if (!analysis) return [];
    const lengthOf = ({ finding }: FindingAt): number => finding.end - finding.start;
    return findingsOf(analysis)
      .filter(({ finding }) => isAt(finding, offset))
      .sort((a, b) => lengthOf(a) - lengthOf(b));
  }

  /** The fact of the shortest claim at an offset. */
  factAt(file: string, offset: number): Fact | undefined {
    for (const at of this.findingsAt(file, offset)) {
      const fact = at.kind === 'claim' ? this.factOf(file, at.finding.id) : undefined;
      if (fact) return fact;
    }
    return undefined;
  }
}

/** Everything found in a document, kind by kind. */
export function findingsOf(analysis: DocumentAnalysis): FindingAt[] {
  return [
    ...analysis.entities.map((finding, index) => ({ kind: 'entity', finding, index }) as const),
    ...analysis.dates.map((finding) => ({ kind: 'date', finding }) as const),
    ...analysis.quantities.map((finding) => ({ kind: 'quantity', finding }) as const),
    ...analysis.quotes.map((finding) => ({ kind: 'quote', finding }) as const),
    ...analysis.claims.map((finding) => ({ kind: 'claim', finding }) as const),
  ];
}

function isAt({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end && start < end;
}

function compareSpans(a: FileSpan, b: FileSpan): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.start - b.start || a.end - b.end;
}
