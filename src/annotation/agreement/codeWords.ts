import { labelOf } from '../interchange/label';
import type { Annotation } from '../model';
import { splitIntoWords } from '../placedWords';

/**
 * For each word of the text the types of the annotations on it, as one value; '' where there is none.
 *
 * "Mara Quill spoke", person on "Mara Quill" -> person, person, ''
 */
export function codeWords(text: string, annotations: readonly Annotation[]): string[] {
  const words = splitIntoWords(text);
  const labels = words.map(() => new Set<string>());
  for (const annotation of annotations) {
    for (let i = firstEndingAfter(words, annotation.start); (words[i]?.start ?? Infinity) < annotation.end; i++) {
      labels[i]?.add(labelOf(annotation));
    }
  }
  return labels.map((set) => [...set].sort().join('+'));
}

function firstEndingAfter(words: readonly { readonly end: number }[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
