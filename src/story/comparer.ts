import { compareStory, type StoryFindings, type StoryInput } from './compareStory';
import { EntityLinks } from './entityLinks';
import { judgeDiscrepancies } from './decision/judgeDiscrepancies';
import { fileOfKey } from './decision/keys';
import { NO_CONSTRAINTS } from './decision/readConstraints';
import { idleDecisions, linkedFiles, readDecisions, type ReadersWord } from './decision/readersWord';
import type { Comparison, Decision, SharedCopy, Story, StoryDocument } from './model';
import { SharedCopyIndex } from './sharedCopyIndex';
import { StorySeparator } from './storySeparator';

interface Chapter {
  /** Whether the reader's decisions shape it. */
  readonly isDecided: boolean;
  readonly input: StoryInput;
  readonly findings: StoryFindings;
}

/**
 * Compares documents that change, one or a few at a time. What no change touches is not worked out again, and is the same
 * object in the next comparison; the comparison is always the one that a new comparer would make of the same documents.
 */
export class Comparer {
  readonly #documents = new Map<string, StoryDocument>();
  readonly #links = new EntityLinks();
  readonly #copies = new SharedCopyIndex();
  readonly #separator = new StorySeparator();
  /** By the first file of the story. */
  #chapters: ReadonlyMap<string, Chapter> = new Map();

  /**
   * @param documents all there are now, in any order. A document has changed where its analysis is another object.
   * @param decisions what the reader decided wins over what the program finds
   */
  update(documents: readonly StoryDocument[], decisions: readonly Decision[] = []): Comparison {
    this.#take(documents);
    const ordered = [...this.#documents.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
    const reader = readDecisions(decisions, ordered);
    const entities =
      reader.entities.decisionsOf.size > 0 ? this.#links.linkAs(reader.entities, ordered) : this.#links.link();
    const sharedCopy = this.#copies.copies();
    const stories = this.#separator.stories(linkedFiles(reader));
    const chapters = this.#listInputs(stories, sharedCopy).map((input) => this.#compare(input, reader));
    this.#chapters = new Map(chapters.map((chapter) => [chapter.input.documents[0]?.file ?? '', chapter]));
    const facts = chapters.flatMap(({ findings }) => findings.facts);
    const found = chapters.flatMap(({ findings }) => findings.discrepancies);
    const { discrepancies, used } = judgeDiscrepancies(found, facts, ordered, reader.verdicts);
    const titled = chapters.flatMap(({ findings }) => findings.used);
    const idle = idleDecisions(reader, new Set([...titled, ...used]));
    return {
      stories,
      entities,
      facts,
      discrepancies,
      sharedCopy,
      ...(idle.length > 0 && { idleDecisions: idle }),
    };
  }

  /** What was found before, where nothing that it depends on has changed. A story that the reader has decided on is compared anew. */
  #compare(input: StoryInput, { facts, titles }: ReadersWord): Chapter {
    const files = new Set(input.documents.map(({ file }) => file));
    const isOwn = (key: string): boolean => files.has(fileOfKey(key));
    const own = {
      facts: [...facts.decisionsOf.keys()].some(isOwn) ? facts : NO_CONSTRAINTS,
      titles: titles.filter(({ sides }) => sides[0].some(isOwn)),
    };
    const isDecided = own.facts !== NO_CONSTRAINTS || own.titles.length > 0;
    const known = this.#chapters.get(input.documents[0]?.file ?? '');
    if (!isDecided && known && !known.isDecided && isSame(known.input, input)) return known;
    return { input, isDecided, findings: compareStory(input, own) };
  }

  #take(documents: readonly StoryDocument[]): void {
    const gone = new Set(this.#documents.keys());
    for (const { file, analysis } of documents) if (this.#documents.get(file)?.analysis === analysis) gone.delete(file);
    for (const file of gone) {
      this.#documents.delete(file);
      this.#links.remove(file);
      this.#copies.remove(file);
      this.#separator.remove(file);
    }
    for (const document of documents) {
      if (this.#documents.has(document.file)) continue;
      this.#documents.set(document.file, document);
      this.#links.add(document);
      this.#copies.add(document);
      this.#separator.add(document);
    }
  }

  /** Stories first, then what stands alone. */
  #listInputs(stories: readonly Story[], sharedCopy: readonly SharedCopy[]): StoryInput[] {
    const told = new Set(stories.flatMap(({ files }) => files));
    const alone = [...this.#documents.keys()].filter((file) => !told.has(file)).sort();
    const copiesOf = new Map<string, SharedCopy[]>();
    for (const copy of sharedCopy)
      for (const file of copy.files) copiesOf.set(file, [...(copiesOf.get(file) ?? []), copy]);
    const describe = (files: readonly string[], story: Story | undefined): StoryInput => ({
      story,
      documents: files.flatMap((file) => this.#documents.get(file) ?? []),
      names: files.map((file) => this.#links.namesIn(file)),
      copies: [...new Set(files.flatMap((file) => copiesOf.get(file) ?? []))],
    });
    return [
      ...stories.map((story) => describe(story.files, story)),
      ...alone.map((file) => describe([file], undefined)),
    ];
  }
}

function isSame(a: StoryInput, b: StoryInput): boolean {
  const areSame = (x: readonly unknown[], y: readonly unknown[]): boolean =>
    x.length === y.length && x.every((item, i) => item === y[i]);
  return (
    a.story === b.story && areSame(a.documents, b.documents) && areSame(a.names, b.names) && areSame(a.copies, b.copies)
  );
}
