import type { MatrixBody, MatrixCell } from '../../rpc/panel';
import { wordingsOf } from '../../story/wordings';
import { leadOf } from './buildFactBody';
import type { PanelSources } from './panelSources';

/** Which outlet has which fact. Facts with most outlets first, and otherwise in the order of the comparison. */
export function buildMatrixBody({ facts, comparison, documents, outlets }: PanelSources): MatrixBody {
  const disputed = new Map<string, number>();
  // What the reader has judged, and not to be a conflict, is settled.
  const open = comparison.discrepancies.filter(({ verdict }) => !verdict || verdict.value === 'conflict');
  for (const fact of open.flatMap((discrepancy) => discrepancy.facts)) {
    disputed.set(fact, (disputed.get(fact) ?? 0) + 1);
  }
  const rows = facts.map((fact) => {
    const wordings = new Map(wordingsOf(fact, comparison, documents).map((wording) => [wording.file, wording]));
    const cells = outlets.map(({ file }): MatrixCell => {
      const wording = wordings.get(file);
      const lead = leadOf(wording);
      if (!wording || !lead) return { status: 'missing', isCopy: false, certainty: 'none' };
      return {
        status: wording.status,
        isCopy: wording.status === 'stated' && !wording.independent,
        certainty: lead.certainty,
        place: { file, start: lead.start, end: lead.end },
      };
    });
    const stated = cells.filter(({ status }) => status === 'stated').length;
    return { fact: fact.id, title: fact.title, stated, discrepancies: disputed.get(fact.id) ?? 0, cells };
  });
  return { kind: 'matrix', outlets, rows: rows.toSorted((a, b) => b.stated - a.stated) };
}
