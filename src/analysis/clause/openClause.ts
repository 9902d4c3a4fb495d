export type ClauseKind =
  | 'main'
  | 'coordinate'
  | 'conjunct'
  | 'participial'
  | 'with'
  | 'circumstance'
  | 'purpose'
  | 'relative'
  | 'subordinate'
  | 'apposition'
  | 'predicate';

/** What the splitter knows of the clause it is in when it asks whether the next one opens. */
export interface OpenClause {
  readonly kind: ClauseKind;
  readonly first: number;
  /** Index of its first verb, where it has one by now. */
  readonly verb?: number;
  /** Index of its first finite verb. */
  readonly finite?: number;
}
