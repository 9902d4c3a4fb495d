import type { DocumentAnalysis } from '../../../../src/analysis/model';
import { updateSidecar } from '../../../../src/annotation/sidecar/updateSidecar';
import { CLAIM, DATE, mark, PERSON, stored } from '../made';

/** A made-up article. */
export const TEXT = 'Mara Quill spoke on Monday. 😀 Six boats were late, harbour officials said.\n';

/** A sidecar of it with a suggestion, a decision and a person's remark. */
export const SIDECAR = ((): string => {
  const annotations = stored(TEXT, [
    mark(TEXT, 'Mara Quill', PERSON),
    mark(TEXT, 'Monday', DATE, {
      status: 'rejected',
      modified: '2031-05-02T08:00:00Z',
      decidedBy: { type: 'Person', name: 'Ada' },
    }),
    mark(TEXT, 'Six boats were late', CLAIM, { note: 'Six?', creator: { type: 'Person', name: 'Ada' } }),
  ]);
  const head = { fileName: 'gazette.txt', published: '2031-05-02', outlet: 'Lake Gazette', language: 'en' };
  const result = updateSidecar(undefined, { head, annotations });
  if (!result.ok) throw new Error(result.error.message);
  return result.value.text.replace('"items": [', '"items": [ // checked');
})();

/** What the program finds in it. */
export function analysisOf(): DocumentAnalysis {
  const finding = { start: 0, end: 10, confidence: 0.9, reason: 'r' };
  return {
    text: TEXT,
    language: 'en',
    regions: [],
    sentences: [],
    tokens: [],
    entities: [{ ...finding, type: 'person', id: 'mara-quill', name: 'Mara Quill' }],
    dates: [],
    quantities: [],
    quotes: [],
    attributions: [],
    claims: [],
  };
}
