import type { ExtensionContext, LogOutputChannel } from 'vscode';
import type { AnnotationStore } from '../../workspace/annotationStore';
import type { DecisionStore } from '../../workspace/decisionStore';
import type { Library } from '../../workspace/library';
import type { Files } from '../../workspace/ports';
import type { LatePanel } from '../compare/latePanel';
import type { Settings } from '../settings';
import type { Stories } from '../stories';

/** What commands work on. */
export interface CommandParts {
  readonly context: ExtensionContext;
  readonly files: Files;
  readonly library: Library;
  readonly annotations: AnnotationStore;
  readonly decisions: DecisionStore;
  readonly stories: Stories;
  readonly settings: Settings;
  readonly panel: LatePanel;
  readonly log: LogOutputChannel;
}
