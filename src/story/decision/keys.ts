import type { EntityMention } from '../../analysis/model';

/** Names a claim among those of all documents. */
export const claimKey = (file: string, claim: string): string => `${file}\n${claim}`;

/** Names an entity of one document among those of all; a role is another entity with another holder. */
export function entityKey(
  file: string,
  { type, id, refersTo }: Pick<EntityMention, 'type' | 'id' | 'refersTo'>,
): string {
  return type === 'role' ? `${file}\nrole ${id} ${refersTo ?? ''}` : `${file}\n${id}`;
}

export const fileOfKey = (key: string): string => key.slice(0, key.lastIndexOf('\n'));
