import { DECISION_KINDS, DISCREPANCY_KINDS, VERDICTS, type DecisionValue } from '../../story/model';
import { decodeIri } from '../sidecar/head';
import { itemsOf, memberOf, TextFault, type JsonNode } from '../sidecar/jsonTree';
import { purposeOf, readAnchor, readMeta, readNote, textOf } from '../sidecar/readAnnotation';
import { readNumber, readText, requireChoice, requireText } from '../sidecar/readMember';
import type { DecisionTarget, StoredDecision } from './model';

/**
 * Reads one item of the story's file.
 * @returns undefined for an annotation of another program (without our classifying body): it is left as it is
 * @throws TextFault where it is one of ours, but a value is missing or of another type
 */
export function readDecision(node: JsonNode): StoredDecision | undefined {
  if (node.type !== 'object') throw new TextFault('an annotation must be an object', node.start);
  const bodies = itemsOf(memberOf(node, 'body'));
  const classifying = bodies.find((body) => purposeOf(body) === 'classifying');
  const kind = DECISION_KINDS.find((name) => name === textOf(classifying && memberOf(classifying, 'value')));
  if (!kind) return undefined;
  return {
    id: requireText(node, 'id'),
    ...readMeta(node),
    ...readText(node, 'conflictsWith'),
    ...readNote(bodies),
    ...readValue(kind, node, bodies),
    targets: itemsOf(memberOf(memberOf(node, 'target'), 'items')).map(readTarget),
  };
}

function readValue(kind: DecisionValue['kind'], node: JsonNode, bodies: readonly JsonNode[]): DecisionValue {
  switch (kind) {
    case 'fact-title': {
      const body = bodies.find((one) => purposeOf(one) === 'describing');
      if (!body) throw new TextFault('"fact-title" needs a body with purpose describing', node.start);
      return { kind, title: requireText(body, 'value') };
    }
    case 'verdict': {
      const body = bodies.find((one) => textOf(memberOf(one, 'type')) === 'Verdict');
      if (!body) throw new TextFault('"verdict" needs a body of type Verdict', node.start);
      const discrepancy = requireChoice(body, 'discrepancy', DISCREPANCY_KINDS);
      return { kind, discrepancy, verdict: requireChoice(body, 'verdict', VERDICTS) };
    }
    default:
      return { kind };
  }
}

function readTarget(node: JsonNode): DecisionTarget {
  const iri = requireText(node, 'id');
  const { side } = readNumber(node, 'side', 1, 2);
  return {
    file: decodeIri(requireText(node, 'source')),
    id: iri.slice(Math.max(0, iri.indexOf('#'))),
    ...(side !== undefined && { side: side < 2 ? 1 : 2 }),
    anchor: readAnchor(node),
  };
}
