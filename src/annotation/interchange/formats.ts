import type { SidecarResult } from '../sidecar/readCollection';
import { bratDocumentName, exportBrat, importBrat } from './brat';
import { conllDocumentName, exportConll, importConll } from './conll';
import { exportDoccano, importDoccano } from './doccano';
import type { Exported, ImportContext, Imported, MarkedText } from './interchange';
import { exportLabelStudio, importLabelStudio } from './labelStudio';
import { exportWebanno, importWebanno, webannoDocumentName } from './webanno';

export const INTERCHANGE_FORMATS = ['brat', 'conll', 'webanno', 'doccano', 'labelstudio'] as const;
export type InterchangeFormat = (typeof INTERCHANGE_FORMATS)[number];

export interface Interchange {
  readonly write: (documents: readonly MarkedText[]) => Exported;
  readonly read: (source: string, context: ImportContext) => SidecarResult<Imported>;
  /** The document that a file's name names; undefined where the file itself names its documents. */
  readonly documentName?: (fileName: string) => string;
}

export const INTERCHANGE: Readonly<Record<InterchangeFormat, Interchange>> = {
  brat: { write: exportBrat, read: importBrat, documentName: bratDocumentName },
  conll: { write: exportConll, read: importConll, documentName: conllDocumentName },
  webanno: { write: exportWebanno, read: importWebanno, documentName: webannoDocumentName },
  doccano: { write: exportDoccano, read: importDoccano },
  labelstudio: { write: exportLabelStudio, read: importLabelStudio },
};
