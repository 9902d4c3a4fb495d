/** Every string of the compare panel's page. `{0}`, `{1}` are filled in by the page. */
export const PANEL_STRINGS = [
  // tabs and tools
  'tabs', 'tabFact', 'tabMatrix', 'tabCollation', 'tabNames', 'tabTimeline',
  'pin', 'pinHint', 'copy', 'story', 'comparedWith',
  // fact
  'coverage', 'independent', 'teaserCount', 'confidence', 'why', 'wordings', 'values', 'discrepancies', 'isBaseline', 'ownVoice',
  'attribution', 'accordingTo', 'certainty', 'notMentioned', 'teaserOnly', 'copyOf', 'reworded', 'jump', 'alsoHereOne', 'alsoHereMany', 'dates', 'durations', 'differs', 'none',
  // decisions
  'rename', 'merge', 'split', 'judge', 'decided', 'judgedAs', 'verdictDifferent', 'verdictRounding', 'verdictUpdate', 'verdictConflict',
  // certainty
  'certaintyNone', 'certaintyReported', 'certaintyPossible', 'certaintyConditional', 'certaintyDenied', 'certaintyUnconfirmed',
  // regions
  'regionTitle', 'regionByline', 'regionDateline', 'regionSummary', 'regionBody', 'regionCaption', 'regionPullquote',
  'regionKeypoints', 'regionRelated', 'regionNavigation', 'regionComments', 'regionAuthorbio', 'regionFooter',
  // discrepancies
  'kindNumber', 'kindDate', 'kindAttribution', 'kindCertainty', 'kindNaming', 'kindLoadedWording', 'kindQuotation', 'kindContradiction',
  'kindOmission', 'severityHigh', 'severityMedium', 'severityLow', 'discrepancyOne', 'discrepancyMany', 'places',
  // matrix
  'searchFacts', 'searchNames', 'filter', 'filterAll', 'filterDisputed', 'filterGaps', 'sort', 'sortCoverage', 'sortCoverageUp',
  'sortTitle', 'sortDisputed', 'factColumn', 'coverageColumn', 'stated', 'copied', 'matrixHint', 'shown', 'showMore', 'noMatch',
  // collation, names, timeline
  'outletColumn', 'collationHint', 'empty', 'mentionOne', 'mentionMany', 'notNamed', 'times', 'spring', 'summer', 'autumn', 'winter', 'week',
  'typePerson', 'typeOrganization', 'typePlace', 'typeFacility', 'typeEvent', 'typeNorp', 'typeWork', 'typeProduct', 'typeRole',
  // what to do where there is nothing to see
  'emptyAnalysing', 'emptyAnalysingHint', 'emptyNoDocuments', 'emptyNoDocumentsHint', 'emptyOneDocument', 'emptyOneDocumentHint',
  'emptyNoFacts', 'emptyNoFactsHint', 'emptyNoFactHere', 'emptyNoFactHereHint', 'emptyNothingHere', 'emptyNothingHereHint',
] as const; // prettier-ignore

export type PanelStrings = Readonly<Record<(typeof PANEL_STRINGS)[number], string>>;
