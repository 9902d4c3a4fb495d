import type { DocumentAnalysis } from '../../analysis/model';
import { hashText } from '../hashText';
import { sourceIri } from './annotationJson';
import { defined, type JsonRecord } from './json';
import { memberOf, TextFault, type JsonNode } from './jsonTree';
import { readNumber, readText } from './readMember';

/** Grows when an older program could no longer read what a newer one writes. */
export const SCHEMA_VERSION = 1;

/** What a sidecar says once, of the whole document. */
export interface SidecarHead {
  /** File name of the document, without folder. */
  readonly fileName?: string;
  /** See hashText: of the text that the positions were taken from. */
  readonly sha256?: string;
  /** YYYY-MM-DD. A person may set it: it wins over what the text says, and so does the outlet. */
  readonly published?: string;
  readonly outlet?: string;
  readonly language?: string;
  /** YYYY-MM-DD: the day that "Friday" and "last month" were counted from. The program's word: it binds nobody. */
  readonly referenceDate?: string;
}

/**
 * The head after a new analysis. Outlet and publication date stay what a person made them: a guess of today must not bind tomorrow's reading.
 * @param old what the sidecar said, {} where there is none
 */
export function headOf(old: SidecarHead, fileName: string, analysis: DocumentAnalysis): SidecarHead {
  const { published, outlet } = old;
  const { text, language, referenceDate } = analysis;
  return {
    fileName,
    sha256: hashText(text),
    ...(published !== undefined && { published }),
    ...(outlet !== undefined && { outlet }),
    language,
    ...(referenceDate && { referenceDate: referenceDate.value }),
  };
}

/**
 * Every key that the W3C context does not know, so that a JSON-LD processor drops none.
 * `urn:x-variorum:` names our own terms; nothing is fetched from there.
 */
const TERMS: JsonRecord = {
  document: 'variorum:document',
  sha256: 'variorum:sha256',
  published: { '@id': 'http://purl.org/dc/terms/issued', '@type': 'http://www.w3.org/2001/XMLSchema#date' },
  outlet: 'http://purl.org/dc/terms/publisher',
  referenceDate: { '@id': 'variorum:referenceDate', '@type': 'http://www.w3.org/2001/XMLSchema#date' },
  status: 'variorum:status',
  confidence: 'variorum:confidence',
  reason: 'variorum:reason',
  Timex: 'variorum:Timex',
  timex: 'variorum:timex',
  mod: 'variorum:mod',
  stated: 'variorum:stated',
  Quantity: 'variorum:Quantity',
  number: 'variorum:number',
  unit: 'variorum:unit',
  comparator: 'variorum:comparator',
  Attribution: 'variorum:Attribution',
  attributedTo: 'variorum:attributedTo',
  attributionText: 'variorum:attributionText',
  Claim: 'variorum:Claim',
  certainty: 'variorum:certainty',
  embedded: 'variorum:embedded',
  duplicate: 'variorum:duplicate',
  refersTo: 'variorum:refersTo',
  conflictsWith: { '@id': 'variorum:conflictsWith', '@type': '@id' },
  decidedBy: 'variorum:decidedBy',
};

/** The members of any collection of ours before its page. @param terms the keys that the W3C context does not know */
export function collectionJson(terms: JsonRecord): JsonRecord {
  const own = { variorum: 'urn:x-variorum:', schemaVersion: 'variorum:schemaVersion', ...terms };
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', own],
    type: 'AnnotationCollection',
    schemaVersion: SCHEMA_VERSION,
    generator: { type: 'Software', name: 'Variorum' },
  };
}

/** The members of a sidecar before its page, in the order in which a new one has them. */
export function headJson(head: SidecarHead): JsonRecord {
  const { fileName, sha256, published, outlet, language, referenceDate } = head;
  const id = fileName === undefined ? undefined : sourceIri(fileName);
  return {
    ...collectionJson(TERMS),
    document: defined({ id, sha256, published, outlet, language, referenceDate }),
  };
}

/** @throws TextFault where the file is no collection of ours, or one of a newer program */
export function checkVersion(root: JsonNode): void {
  if (root.type !== 'object') throw new TextFault('a sidecar must be an object', root.start);
  const version = memberOf(root, 'schemaVersion');
  const { schemaVersion } = readNumber(root, 'schemaVersion', 1, Number.MAX_SAFE_INTEGER);
  if (schemaVersion !== undefined && schemaVersion > SCHEMA_VERSION) {
    const message = `schema version ${schemaVersion} was written by a newer Variorum (this one reads ${SCHEMA_VERSION})`;
    throw new TextFault(message, (version ?? root).start, true);
  }
}

/** @throws TextFault where the file is no sidecar, one of a newer program, or a value has another type */
export function readHead(root: JsonNode): SidecarHead {
  checkVersion(root);
  const document = memberOf(root, 'document');
  if (!document) return {};
  if (document.type !== 'object') throw new TextFault('"document" must be an object', document.start);
  const { id } = readText(document, 'id');
  const { published } = readText(document, 'published');
  if (published !== undefined && !/^\d{4}-\d\d-\d\d$/.test(published)) {
    throw new TextFault('"published" must be a date like 2031-05-02', (memberOf(document, 'published') ?? root).start);
  }
  return {
    ...(id !== undefined && { fileName: decodeIri(id) }),
    ...readText(document, 'sha256'),
    ...(published !== undefined && { published }),
    ...readText(document, 'outlet'),
    ...readText(document, 'language'),
    ...readText(document, 'referenceDate'),
  };
}

/** "50% more" is no escaped text, but a name that somebody typed. */
export function decodeIri(iri: string): string {
  try {
    return decodeURIComponent(iri);
  } catch {
    return iri;
  }
}
