import { l10n } from 'vscode';
import type { PanelStrings } from '../../rpc/panelStrings';

/** The compare page's strings in the language of VS Code. */
export function panelStrings(): PanelStrings {
  return { ...frameStrings(), ...factStrings(), ...kindStrings(), ...listStrings(), ...emptyStrings() };
}

function frameStrings() {
  return {
    tabs: l10n.t('Views of the comparison'),
    tabFact: l10n.t('Fact'),
    tabMatrix: l10n.t('Matrix'),
    tabCollation: l10n.t('Collation'),
    tabNames: l10n.t('Names'),
    tabTimeline: l10n.t('Timeline'),
    pin: l10n.t('Pin'),
    pinHint: l10n.t('Keep this fact when the cursor moves to another'),
    copy: l10n.t('Copy as Markdown'),
    story: l10n.t('Story'),
    comparedWith: l10n.t('Compared with'),
  };
}

function factStrings() {
  return {
    coverage: l10n.t('In {0} of {1} articles'),
    independent: l10n.t('{0} independent'),
    teaserCount: l10n.t('{0} only in a teaser'),
    confidence: l10n.t('confidence {0}'),
    why: l10n.t('One fact because:'),
    wordings: l10n.t('Wordings'),
    values: l10n.t('Numbers and dates'),
    discrepancies: l10n.t('Discrepancies'),
    isBaseline: l10n.t('baseline'),
    ownVoice: l10n.t('in the outlet’s own voice'),
    attribution: l10n.t('Attribution'),
    accordingTo: l10n.t('according to'),
    certainty: l10n.t('Certainty'),
    notMentioned: l10n.t('not mentioned'),
    teaserOnly: l10n.t('only in a teaser of another story'),
    copyOf: l10n.t('same agency text as {0}'),
    reworded: l10n.t('worded differently throughout'),
    jump: l10n.t('Show in the article: {0}'),
    alsoHereOne: l10n.t('Said in 1 more place'),
    alsoHereMany: l10n.t('Said in {0} more places'),
    dates: l10n.t('Date'),
    durations: l10n.t('Duration'),
    differs: l10n.t('differs'),
    none: l10n.t('none'),
    rename: l10n.t('Rename…'),
    merge: l10n.t('Merge…'),
    split: l10n.t('Split…'),
    judge: l10n.t('Judge…'),
    decided: l10n.t('decided by the reader'),
    judgedAs: l10n.t('Judged: {0}'),
    verdictDifferent: l10n.t('different facts'),
    verdictRounding: l10n.t('rounding'),
    verdictUpdate: l10n.t('later update'),
    verdictConflict: l10n.t('real conflict'),
    certaintyNone: l10n.t('stated flatly'),
    certaintyReported: l10n.t('reported'),
    certaintyPossible: l10n.t('possible'),
    certaintyConditional: l10n.t('conditional'),
    certaintyDenied: l10n.t('denied'),
    certaintyUnconfirmed: l10n.t('unconfirmed'),
  };
}

function kindStrings() {
  return {
    regionTitle: l10n.t('headline'),
    regionByline: l10n.t('byline'),
    regionDateline: l10n.t('dateline'),
    regionSummary: l10n.t('summary'),
    regionBody: l10n.t('body'),
    regionCaption: l10n.t('caption'),
    regionPullquote: l10n.t('pull quote'),
    regionKeypoints: l10n.t('key points'),
    regionRelated: l10n.t('teaser'),
    regionNavigation: l10n.t('navigation'),
    regionComments: l10n.t('comments'),
    regionAuthorbio: l10n.t('author’s biography'),
    regionFooter: l10n.t('footer'),
    kindNumber: l10n.t('Number'),
    kindDate: l10n.t('Date'),
    kindAttribution: l10n.t('Attribution'),
    kindCertainty: l10n.t('Certainty'),
    kindNaming: l10n.t('Naming'),
    kindLoadedWording: l10n.t('Loaded wording'),
    kindQuotation: l10n.t('Quotation'),
    kindContradiction: l10n.t('Contradiction'),
    kindOmission: l10n.t('Omission'),
    severityHigh: l10n.t('serious'),
    severityMedium: l10n.t('worth a look'),
    severityLow: l10n.t('minor'),
    discrepancyOne: l10n.t('1 discrepancy'),
    discrepancyMany: l10n.t('{0} discrepancies'),
    places: l10n.t('{0} places'),
    typePerson: l10n.t('person'),
    typeOrganization: l10n.t('organization'),
    typePlace: l10n.t('place'),
    typeFacility: l10n.t('facility'),
    typeEvent: l10n.t('event'),
    typeNorp: l10n.t('nationality or group'),
    typeWork: l10n.t('work'),
    typeProduct: l10n.t('product'),
    typeRole: l10n.t('role'),
  };
}

function listStrings() {
  return {
    searchFacts: l10n.t('Search facts'),
    searchNames: l10n.t('Search names'),
    filter: l10n.t('Show'),
    filterAll: l10n.t('all facts'),
    filterDisputed: l10n.t('with discrepancies'),
    filterGaps: l10n.t('that some leave out'),
    sort: l10n.t('Sort by'),
    sortCoverage: l10n.t('most outlets'),
    sortCoverageUp: l10n.t('fewest outlets'),
    sortTitle: l10n.t('title'),
    sortDisputed: l10n.t('most discrepancies'),
    factColumn: l10n.t('Fact'),
    coverageColumn: l10n.t('Coverage'),
    stated: l10n.t('stated'),
    copied: l10n.t('same agency text as another outlet'),
    matrixHint: l10n.t(
      'Arrow keys move from cell to cell. Enter opens a fact or shows the place in its article. / searches.',
    ),
    shown: l10n.t('{0} of {1} shown'),
    showMore: l10n.t('Show more ({0} left)'),
    noMatch: l10n.t('Nothing matches. Clear the search or show all facts.'),
    outletColumn: l10n.t('Outlet'),
    collationHint: l10n.t('Readings of a column with one number are the same words.'),
    empty: l10n.t('nothing here'),
    mentionOne: l10n.t('named once'),
    mentionMany: l10n.t('named {0} times'),
    notNamed: l10n.t('not named'),
    times: l10n.t('×{0}'),
    spring: l10n.t('spring {0}'),
    summer: l10n.t('summer {0}'),
    autumn: l10n.t('autumn {0}'),
    winter: l10n.t('winter {0}'),
    week: l10n.t('week {0}, {1}'),
  };
}

function emptyStrings() {
  return {
    emptyAnalysing: l10n.t('Reading the articles …'),
    emptyAnalysingHint: l10n.t('The comparison appears here as soon as they are read.'),
    emptyNoDocuments: l10n.t('No articles to compare'),
    emptyNoDocumentsHint: l10n.t(
      'Put the articles of several outlets on one story into one folder as .txt or .md files, and open one of them.',
    ),
    emptyOneDocument: l10n.t('Only one article so far'),
    emptyOneDocumentHint: l10n.t('Add an article of another outlet on the same story to this folder.'),
    emptyNoFacts: l10n.t('No facts were found'),
    emptyNoFactsHint: l10n.t(
      'Facts are found in English articles. Select a sentence and mark it as a claim to add one by hand.',
    ),
    emptyNoFactHere: l10n.t('No fact chosen'),
    emptyNoFactHereHint: l10n.t('Put the cursor on a marked claim in an article, or choose a fact in the matrix.'),
    emptyNothingHere: l10n.t('Nothing to list'),
    emptyNothingHereHint: l10n.t('The articles of this story have nothing of this kind.'),
  };
}
