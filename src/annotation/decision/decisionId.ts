import type { DecisionValue } from '../../story/model';
import { uuidOf } from '../hashText';
import { targetIri } from './decisionJson';
import type { DecisionTarget } from './model';

/** The namespace of decision ids. */
const NAMESPACE = '0d6c8f0e-3c55-4f0b-8a57-2f9a4f9f7c31';

/**
 * The id of a decision: the same decision about the same claims has the same id on every machine, so that two readers who
 * decide alike write one line.
 * @param taken ids that are in use for something else
 */
export function decisionId(
  value: DecisionValue,
  targets: readonly DecisionTarget[],
  taken: ReadonlySet<string> = new Set(),
): string {
  const about = targets.map(({ file, id, side }) => `${side ?? ''} ${targetIri(file, id)}`).sort();
  const name = [value.kind, value.kind === 'verdict' ? value.discrepancy : '', ...about].join('\n');
  for (let n = 1; ; n++) {
    const id = `#${uuidOf(NAMESPACE, n === 1 ? name : `${name}\n${n}`)}`;
    if (!taken.has(id)) return id;
  }
}
