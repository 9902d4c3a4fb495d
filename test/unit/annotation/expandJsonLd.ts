import jsonld from 'jsonld';

export const OA = 'http://www.w3.org/ns/oa#';
export const OWN = 'urn:x-variorum:';
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
  Composite: 'oa:Composite',
  SpecificResource: 'oa:SpecificResource',
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
  describing: 'oa:describing',
  linking: 'oa:linking',
  assessing: 'oa:assessing',
  motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
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

// eslint-disable-next-line @typescript-eslint/consistent-indexed-object-style -- a Record can not name itself
export type Node = { readonly [Key in string]?: readonly Node[] };

/** A file of ours as JSON-LD sees it. @param base the file's address */
export async function expand(file: Record<string, unknown>, base: string): Promise<Node> {
  const [collection] = (await jsonld.expand(file, {
    base,
    documentLoader: (url) => {
      if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`not allowed: ${url}`);
      return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: { '@context': ANNO } });
    },
  })) as unknown as [Node];
  return collection;
}

/** The annotations of an expanded file. */
export function itemsOf(collection: Node): readonly Node[] {
  const [page] = collection['http://www.w3.org/ns/activitystreams#first'] ?? [];
  return page?.['http://www.w3.org/ns/activitystreams#items']?.[0]?.['@list'] ?? [];
}

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

/** Which keys of a file (by their IRIs) expansion loses, and how many it has. */
export function lostKeys(file: Record<string, unknown>, collection: Node): { lost: string[]; keys: number } {
  const own = Object.assign({}, ...(file['@context'] as unknown[]).slice(1)) as Record<string, unknown>;
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
  for (const [key, count] of countKeys(file)) wanted.set(iriOf(key), (wanted.get(iriOf(key)) ?? 0) + count);
  return {
    lost: [...wanted].flatMap(([iri, count]) => ((found.get(iri) ?? 0) < count ? [iri] : [])),
    keys: wanted.size,
  };
}
