import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { updateSidecar } from '../../../../src/annotation/sidecar/updateSidecar';
import { CLAIM, DATE, mark, PERSON, stored } from '../made';

const OA = 'http://www.w3.org/ns/oa#';
const OWN = 'urn:x-variorum:';
/** What of http://www.w3.org/ns/anno.jsonld our sidecars use; nothing is fetched. */
const ANNO = {
  oa: OA,
  as: 'http://www.w3.org/ns/activitystreams#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dcterms: 'http://purl.org/dc/terms/',
  dc: 'http://purl.org/dc/elements/1.1/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: { '@type': '@id', '@id': '@id' },
  type: { '@type': '@id', '@id': '@type' },
  Annotation: 'oa:Annotation',
  TextualBody: 'oa:TextualBody',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  TextPositionSelector: 'oa:TextPositionSelector',
  AnnotationCollection: 'as:OrderedCollection',
  AnnotationPage: 'as:OrderedCollectionPage',
  Person: 'foaf:Person',
  Software: 'as:Application',
  classifying: 'oa:classifying',
  identifying: 'oa:identifying',
  commenting: 'oa:commenting',
  body: { '@type': '@id', '@id': 'oa:hasBody' },
  target: { '@type': '@id', '@id': 'oa:hasTarget' },
  source: { '@type': '@id', '@id': 'oa:hasSource' },
  selector: { '@type': '@id', '@id': 'oa:hasSelector' },
  purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
  items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
  first: { '@type': '@id', '@id': 'as:first' },
  generator: { '@type': '@id', '@id': 'as:generator' },
  creator: { '@type': '@id', '@id': 'dcterms:creator' },
  created: { '@id': 'dcterms:created', '@type': 'xsd:dateTime' },
  modified: { '@id': 'dcterms:modified', '@type': 'xsd:dateTime' },
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
  end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
  value: 'rdf:value',
  name: 'foaf:name',
  language: 'dc:language',
};

const text = 'On Monday 6 boats left, Mayor Mara Quill said: “Too late.”';
const annotations = stored(text, [
  mark(text, 'Mara Quill', PERSON, { note: 'who?', created: '2031-05-07T10:00:00Z', modified: '2031-05-08T10:00:00Z' }),
  mark(text, 'Mayor', { kind: 'entity', type: 'role', entity: 'mayor', name: 'mayor', refersTo: 'mara-quill' }),
  mark(text, 'Monday', { ...DATE, mod: 'START' } as typeof DATE, { creator: { type: 'Person', name: 'Ada' } }),
  mark(text, '6 boats', { kind: 'quantity', value: 6, unit: 'boats', comparator: 'over' }),
  mark(text, '“Too late.”', { kind: 'quote', type: 'speech', speaker: 'mara-quill' }),
  mark(text, '6 boats left', { ...CLAIM, attributedTo: 'mara-quill', embedded: true, duplicate: true } as typeof CLAIM),
]);
const head = {
  fileName: 'a.txt',
  sha256: '00',
  published: '2031-05-06',
  outlet: 'Lake Gazette',
  language: 'en',
  referenceDate: '2031-05-06',
};

// eslint-disable-next-line @typescript-eslint/consistent-indexed-object-style -- a Record can not name itself
type Node = { readonly [Key in string]?: readonly Node[] };
const written = updateSidecar(undefined, { head, annotations });
const sidecar = JSON.parse(written.ok ? written.value.text : '') as Record<string, unknown>;
const [collection] = (await jsonld.expand(sidecar, {
  base: 'https://example.org/story/a.txt.annotations.json',
  documentLoader: (url) => {
    if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`not allowed: ${url}`);
    return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: { '@context': ANNO } });
  },
})) as unknown as [Node];

/** How often each key stands in a JSON value, and each IRI in an expanded one. */
function countKeys(value: unknown, counts = new Map<string, number>()): Map<string, number> {
  if (Array.isArray(value)) value.forEach((item) => countKeys(item, counts));
  else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      if (key === '@context') continue;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      countKeys(member, counts);
    }
  }
  return counts;
}

describe('a sidecar as JSON-LD', () => {
  it('loses no key', () => {
    const own = Object.assign({}, ...(sidecar['@context'] as unknown[]).slice(1)) as Record<string, unknown>;
    const terms: Record<string, unknown> = { ...ANNO, ...own };
    const found = countKeys(collection);
    const iriOf = (key: string): string => {
      const term = terms[key];
      const id = typeof term === 'string' ? term : (term as { '@id': string } | undefined)?.['@id'];
      const [prefix = '', rest] = (id ?? `unmapped:${key}`).split(/:(?!\/\/)(.*)/s);
      const base = terms[prefix];
      return typeof base === 'string' && rest !== undefined ? base + rest : (id ?? key);
    };
    const wanted = new Map<string, number>();
    for (const [key, count] of countKeys(sidecar)) wanted.set(iriOf(key), (wanted.get(iriOf(key)) ?? 0) + count);
    for (const [iri, count] of wanted) expect([iri, (found.get(iri) ?? 0) >= count]).toEqual([iri, true]);
    expect(wanted.size).toBeGreaterThan(35);
  });

  it('names each annotation by the address of its sidecar', () => {
    const items =
      collection['http://www.w3.org/ns/activitystreams#first']?.[0]?.[
        'http://www.w3.org/ns/activitystreams#items'
      ]?.[0]?.['@list'];
    expect(items?.length).toBe(annotations.length);
    expect(items?.[0]?.['@id']).toMatch(/^https:\/\/example\.org\/story\/a\.txt\.annotations\.json#/);
    expect(items?.[0]?.[`${OA}hasTarget`]?.[0]?.[`${OA}hasSource`]?.[0]?.['@id']).toBe(
      'https://example.org/story/a.txt',
    );
    expect(items?.[0]?.[`${OWN}status`]?.[0]?.['@value']).toBe('suggested');
  });
});
