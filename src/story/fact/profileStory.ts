import type { Claim } from '../../analysis/model';
import type { StoryDocument } from '../model';
import type { TermWeight } from './softOverlap';
import { measureCentrality } from './measureCentrality';
import { profileSpans, type ClaimProfile, type EntityIndex } from './profileClaims';
import { weighTerms } from './weighTerms';

/** The claims of one story's documents, ready to be compared. */
export interface ProfiledStory {
  readonly documents: readonly StoryDocument[];
  /** In order of the documents and of their claims. */
  readonly profiles: readonly ClaimProfile[];
  /** Beside `profiles`: the claim and the document each was made from. */
  readonly sources: readonly { readonly claim: Claim; readonly document: StoryDocument }[];
  readonly byFile: ReadonlyMap<string, readonly ClaimProfile[]>;
  readonly weight: TermWeight;
}

export function profileStory(documents: readonly StoryDocument[], entities: EntityIndex): ProfiledStory {
  const profiles = measureCentrality(
    documents.flatMap((document) => profileSpans(document, document.analysis.claims, entities)),
  );
  const byFile = new Map(documents.map(({ file }): [string, ClaimProfile[]] => [file, []]));
  for (const profile of profiles) byFile.get(profile.file)?.push(profile);
  const sources = documents.flatMap((document) => document.analysis.claims.map((claim) => ({ claim, document })));
  const sentences = new Map(profiles.map((profile) => [`${profile.file}\n${profile.sentence}`, profile.context]));
  return { documents, profiles, sources, byFile, weight: weighTerms([...sentences.values()]) };
}
