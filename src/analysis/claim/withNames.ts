import type { EntityMention, Token } from '../model';
import { retag } from '../clause/repairTags';

/**
 * The words with those inside a name of several words tagged as parts of it: no clause opens inside a name.
 * `the/DET Ayr/PROPN Red/PROPN Cross/VERB helped/VERB` -> `… Cross/PROPN helped/VERB`
 */
export function withNames(words: readonly Token[], names: readonly EntityMention[]): Token[] {
  let next = 0;
  return words.map((word) => {
    while ((names[next]?.end ?? Infinity) <= word.start) next++;
    const name = names[next];
    const isPart = name !== undefined && name.type !== 'role' && name.start <= word.start && word.end <= name.end;
    if (
      !isPart ||
      (name.start === word.start && name.end === word.end) ||
      !/^(?:VERB|AUX|NOUN|ADJ)$/.test(word.tag) ||
      !/^\p{Lu}/u.test(word.text)
    )
      return word;
    return retag(word, 'PROPN');
  });
}
