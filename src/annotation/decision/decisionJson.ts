import type { DecisionValue } from '../../story/model';
import { SIDECAR_ENDING } from '../sidecar/annotateSidecar';
import { creatorJson, noteJson, selectorsJson, sourceIri } from '../sidecar/annotationJson';
import { defined, type JsonRecord } from '../sidecar/json';
import type { DecisionTarget, StoredDecision } from './model';

/** One decision as the story's file says it: an annotation that links, or assesses, a Composite of claims or mentions. */
export function decisionJson(decision: StoredDecision): JsonRecord {
  const { id, kind, targets, note, creator, created, modified, conflictsWith } = decision;
  return defined({
    id,
    type: 'Annotation',
    motivation: kind === 'verdict' ? 'assessing' : 'linking',
    body: [{ type: 'TextualBody', purpose: 'classifying', value: kind }, ...valueBodies(decision), ...noteJson(note)],
    target: { type: 'Composite', items: targets.map(targetJson) },
    creator: creator && creatorJson(creator),
    created,
    modified,
    conflictsWith,
  });
}

function valueBodies(decision: DecisionValue): readonly JsonRecord[] {
  if (decision.kind === 'fact-title') {
    return [{ type: 'TextualBody', purpose: 'describing', value: decision.title }];
  }
  if (decision.kind === 'verdict') {
    return [{ type: 'Verdict', discrepancy: decision.discrepancy, verdict: decision.verdict }];
  }
  return [];
}

function targetJson({ file, id, side, anchor }: DecisionTarget): JsonRecord {
  return defined({
    id: targetIri(file, id),
    type: 'SpecificResource',
    side,
    source: sourceIri(file),
    selector: selectorsJson(anchor),
  });
}

/** The annotation of a claim or mention as an IRI relative to the folder: "a b.txt", "#1" -> "a%20b.txt.annotations.json#1" */
export const targetIri = (file: string, id: string): string => `${sourceIri(file)}${SIDECAR_ENDING}${id}`;
