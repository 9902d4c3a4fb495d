import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../../src/story/compareDocuments';
import { exportFacts } from '../../../src/story/report/exportFacts';
import { sketchDocument } from './storyFixture';

const sketch = (file: string): ReturnType<typeof sketchDocument> =>
  sketchDocument({
    file,
    regions: [['body', 'The Lark bridge was opened by the mayor on 4 May.']],
    dates: { '4 May': '2031-05-04' },
    claims: [{ text: 'The Lark bridge was opened by the mayor on 4 May' }],
  });
const documents = [sketch('memfs:/news/caf%C3%A9.txt'), sketch('memfs:/news/b.txt')];
const comparison = compareDocuments(documents);

describe('a report of facts', () => {
  it('calls documents what it is told to, in CSV and JSON', () => {
    const name = (file: string): string => decodeURIComponent(file.replace(/.*\//, ''));
    const csv = exportFacts(documents, comparison, 'csv', name);
    expect(csv).toContain(',café.txt,');
    expect(csv).not.toContain('memfs:');
    expect(exportFacts(documents, comparison, 'json', name)).not.toContain('memfs:');
    expect(exportFacts(documents, comparison, 'csv')).toContain('memfs:/news/b.txt');
  });
});
