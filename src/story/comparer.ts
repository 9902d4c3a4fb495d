import { compareStory, type StoryFindings, type StoryInput } from './compareStory';
import { decisionsOn, type OwnDecisions } from './decision/ownDecisions';
import { idleDecisions, linkedFiles, readDecisions } from './decision/readersWord';
import { EntityLinks } from './entityLinks';
import { groupEntities, nameGroups } from './linkEntities';
import type { Comparison, Decision, LinkedEntity, SharedCopy, Story, StoryDocument } from './model';
import { SharedCopyIndex } from './sharedCopyIndex';
import { listStoryEntities, type StoryEntities } from './storyEntities';
import { StorySeparator } from './storySeparator';

/** What was found of a story, with all that it was found from. */
interface Chapter {
  readonly input: StoryInput;
  readonly signature: OwnDecisions['signature'];
  readonly cast: Cast;
  readonly findings: StoryFindings;
}

/** The entities of a story: as it names them, and as other stories may know them. */
interface Cast {
  readonly entities: readonly LinkedEntity[];
  readonly known: StoryEntities;
}

/**
 * Compares documents that change, one or a few at a time. What no change touches is not worked out again, and is the same
 * object in the next comparison; the comparison is always the one that a new comparer would make of the same documents.
 * A story is compared on its own: who "Bell" is in it does not depend on the other stories.
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
    const reader = readDecisions(decisions, documents);
    const sharedCopy = this.#copies.copies();
    const stories = this.#separator.stories(linkedFiles(reader));
    const ownDecisions = decisionsOn(reader);
    const chapters = this.#listInputs(stories, sharedCopy).map((input) =>
      this.#compare(input, ownDecisions(input.documents.map(({ file }) => file))),
    );
    this.#keep(chapters);
    const used = new Set(chapters.flatMap(({ findings }) => findings.used));
    const idle = idleDecisions(reader, used);
    return {
      stories,
      entities: this.#links.link(reader.entities),
      facts: chapters.flatMap(({ findings }) => findings.facts),
      discrepancies: chapters.flatMap(({ findings }) => findings.discrepancies),
      sharedCopy,
      ...(idle.length > 0 && { idleDecisions: idle }),
    };
  }

  /** What was found before, where nothing that it depends on has changed. */
  #compare(input: StoryInput, own: OwnDecisions): Chapter {
    const { signature } = own;
    const known = this.#chapters.get(input.documents[0]?.file ?? '');
    const isCast = known?.signature.entities === signature.entities && areSame(known.input.documents, input.documents);
    if (known && isCast && known.signature.findings === signature.findings && isSame(known.input, input)) return known;
    const cast = isCast ? known.cast : castOf(input.documents, own);
    return { input, signature, cast, findings: compareStory(input, cast.entities, own) };
  }

  #keep(chapters: readonly Chapter[]): void {
    const casts = new Set(chapters.map(({ cast }) => cast));
    for (const { cast } of this.#chapters.values()) if (!casts.delete(cast)) this.#links.remove(cast.known);
    for (const cast of casts) this.#links.add(cast.known);
    this.#chapters = new Map(chapters.map((chapter) => [chapter.input.documents[0]?.file ?? '', chapter]));
  }

  #take(documents: readonly StoryDocument[]): void {
    const gone = new Set(this.#documents.keys());
    for (const { file, analysis } of documents) if (this.#documents.get(file)?.analysis === analysis) gone.delete(file);
    for (const file of gone) {
      this.#documents.delete(file);
      this.#copies.remove(file);
      this.#separator.remove(file);
    }
    for (const document of documents) {
      if (this.#documents.has(document.file)) continue;
      this.#documents.set(document.file, document);
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
      copies: [...new Set(files.flatMap((file) => copiesOf.get(file) ?? []))],
    });
    return [
      ...stories.map((story) => describe(story.files, story)),
      ...alone.map((file) => describe([file], undefined)),
    ];
  }
}

function castOf(documents: readonly StoryDocument[], { entities: reader }: OwnDecisions): Cast {
  const groups = groupEntities(documents, reader);
  const files = documents.map(({ file }) => file);
  return { entities: nameGroups(groups, reader), known: listStoryEntities(files, groups) };
}

const areSame = (x: readonly unknown[], y: readonly unknown[]): boolean =>
  x.length === y.length && x.every((item, i) => item === y[i]);

function isSame(a: StoryInput, b: StoryInput): boolean {
  return a.story === b.story && areSame(a.documents, b.documents) && areSame(a.copies, b.copies);
}
