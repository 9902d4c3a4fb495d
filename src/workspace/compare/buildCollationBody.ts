import type { CollationBody } from '../../rpc/panel';
import { collate } from '../../story/collate';
import type { Fact } from '../../story/model';
import { wordingsOf } from '../../story/wordings';
import { findBaseline, headOf, leadOf } from './buildFactBody';
import { outletOf, type PanelSources } from './panelSources';

/** The fact's wordings word under word, the baseline's first. Outlets that do not mention it have no row. */
export function buildCollationBody(fact: Fact, sources: PanelSources, baseline: string | undefined): CollationBody {
  const wordings = wordingsOf(fact, sources.comparison, sources.documents);
  const base = findBaseline(wordings, baseline);
  const ordered = [
    ...wordings.filter((wording) => wording === base),
    ...wordings.filter((wording) => wording !== base),
  ];
  const rows = ordered.flatMap((wording) => {
    const lead = leadOf(wording);
    if (!lead) return [];
    const { start, end, text } = lead;
    return [{ file: wording.file, start, end, text, outlet: outletOf(sources, wording.file) }];
  });
  const columns = collate(rows.map(({ text }) => text)).map(({ isAgreed, cells }) => ({
    isAgreed,
    cells: cells.map((cell, row) =>
      cell ? { text: rows[row]?.text.slice(cell.start, cell.end) ?? '', reading: cell.reading } : { reading: -1 },
    ),
  }));
  return { kind: 'collation', fact: headOf(fact, wordings), rows, columns };
}
