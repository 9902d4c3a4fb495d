import type { ClaimView, DiscrepancyView, FactBody, FactHead, FactRow, Mention, Run } from '../../rpc/panel';
import { diffWords } from '../../story/diffWords';
import type { Discrepancy, Fact, StoryDocument, WordedClaim, Wording } from '../../story/model';
import { wordingsOf } from '../../story/wordings';
import { alignValues } from './alignValues';
import { outletOf, spanAt, type PanelSources } from './panelSources';

/** How each outlet words one fact, compared with the wording of `baseline` (a file), else with the first. */
export function buildFactBody(fact: Fact, sources: PanelSources, baseline: string | undefined): FactBody {
  const wordings = wordingsOf(fact, sources.comparison, sources.documents);
  const base = findBaseline(wordings, baseline);
  const documents = new Map(sources.documents.map((document) => [document.file, document]));
  return {
    kind: 'fact',
    fact: headOf(fact, wordings),
    rows: wordings.map((wording) => rowOf(wording, wordings, base, documents.get(wording.file), sources)),
    values: alignValues(wordings, documents),
    discrepancies: discrepanciesOf(fact, sources, documents),
  };
}

export function headOf(fact: Fact, wordings: readonly Wording[]): FactHead {
  return {
    id: fact.id,
    title: fact.title,
    reason: fact.reason,
    confidence: fact.confidence,
    stated: wordings.filter(({ status }) => status === 'stated').length,
    teaserOnly: wordings.filter(({ status }) => status === 'teaser').length,
    total: wordings.length,
    independent: wordings.filter(({ independent }) => independent).length,
    ...(fact.decisions && { isDecided: true as const }),
  };
}

export function findBaseline(wordings: readonly Wording[], chosen: string | undefined): Wording | undefined {
  const worded = wordings.filter(({ claims }) => claims.length > 0);
  return worded.find(({ file }) => file === chosen) ?? worded[0];
}

export function leadOf(wording: Wording | undefined): WordedClaim | undefined {
  return wording?.claims[wording.lead] ?? wording?.claims[0];
}

function rowOf(
  wording: Wording,
  wordings: readonly Wording[],
  base: Wording | undefined,
  document: StoryDocument | undefined,
  sources: PanelSources,
): FactRow {
  const lead = leadOf(wording);
  const isBaseline = wording === base;
  const original = wordings.find(({ sharedCopy }) => sharedCopy !== undefined && sharedCopy === wording.sharedCopy);
  const published = document?.analysis.published?.value;
  const others = wording.claims.filter((claim) => claim !== lead && claim.text !== lead?.text);
  return {
    file: wording.file,
    outlet: outletOf(sources, wording.file),
    ...(published !== undefined && { published }),
    status: wording.status,
    isBaseline,
    ...(original && original !== wording && { copyOf: outletOf(sources, original.file) }),
    claims: [
      ...(lead ? [viewClaim(lead, isBaseline ? undefined : leadOf(base)?.text, wording.file, document)] : []),
      ...others.map((claim) => viewClaim(claim, undefined, wording.file, document)),
    ],
  };
}

/** Longest context shown on either side of a claim, in UTF-16 units. */
const MAX_CONTEXT = 280;

function viewClaim(
  claim: WordedClaim,
  baseText: string | undefined,
  file: string,
  document: StoryDocument | undefined,
): ClaimView {
  const { text = '', sentences = [] } = document?.analysis ?? {};
  const sentence = spanAt(sentences, claim.start) ?? claim;
  const cue = claim.certaintyCue && text.slice(claim.certaintyCue.start, claim.certaintyCue.end);
  return {
    file,
    start: claim.start,
    end: claim.end,
    text: claim.text,
    ...compareRuns(baseText, claim.text),
    before: clipStart(text.slice(Math.min(sentence.start, claim.start), claim.start)),
    after: clipEnd(text.slice(claim.end, Math.max(sentence.end, claim.end))),
    region: claim.region,
    ...(claim.attribution !== undefined && { attribution: claim.attribution }),
    certainty: claim.certainty,
    ...(cue && { cue }),
  };
}

const clipStart = (text: string): string => (text.length > MAX_CONTEXT ? `…${text.slice(-MAX_CONTEXT)}` : text);
const clipEnd = (text: string): string => (text.length > MAX_CONTEXT ? `${text.slice(0, MAX_CONTEXT)}…` : text);

/** Below this share of common words a wording is shown without marks: everything would be struck and underlined. */
const MIN_COMMON = 0.35;

/**
 * The wording with what was added marked, and what the baseline has instead; without the removed runs it is the wording, letter by letter.
 * `the red car`, `the blue car` -> same `the `, removed `red `, added `blue`, same ` car`
 * `a red car`, `a car` -> same `a`, removed ` red`, same ` car`
 */
export function compareRuns(base: string | undefined, text: string): Pick<ClaimView, 'runs' | 'isReworded'> {
  const plain: readonly Run[] = [{ kind: 'same', text }];
  if (base === undefined) return { runs: plain, isReworded: false };
  const changes = diffWords(base, text);
  const common = changes.reduce((sum, { kind, b }) => sum + (kind === 'same' ? b.end - b.start : 0), 0);
  if ((2 * common) / (base.length + text.length || 1) < MIN_COMMON) return { runs: plain, isReworded: true };
  const runs = changes.map(({ kind, a, b }, i): Run => {
    if (kind !== 'removed') return { kind, text: text.slice(b.start, b.end) };
    // The blanks round what was removed are of the baseline, and stand only where the wording has none of its own.
    const before = isBlank(base, a.start - 1) && !isBlank(text, b.start - 1) ? ' ' : '';
    const after = isBlank(base, a.end) && !isBlank(text, b.start) ? ' ' : '';
    const isReplaced = changes[i + 1]?.kind === 'added';
    return { kind, text: `${before}${base.slice(a.start, a.end).trim()}${isReplaced ? ' ' : after}` };
  });
  return { runs, isReworded: false };
}

const isBlank = (text: string, at: number): boolean => /\s/.test(text.charAt(at));

const SEVERITIES = ['high', 'medium', 'low'] as const;

function discrepanciesOf(
  fact: Fact,
  sources: PanelSources,
  documents: ReadonlyMap<string, StoryDocument>,
): readonly DiscrepancyView[] {
  return sources.comparison.discrepancies
    .filter(({ facts }) => facts.includes(fact.id))
    .map((discrepancy) => viewDiscrepancy(discrepancy, sources, documents))
    .toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

function viewDiscrepancy(
  { id, kind, severity, detail, spans, verdict }: Discrepancy,
  sources: PanelSources,
  documents: ReadonlyMap<string, StoryDocument>,
): DiscrepancyView {
  const places = spans.map(({ file, start, end }): Mention => {
    const text = documents.get(file)?.analysis.text.slice(start, end) ?? '';
    return { file, start, end, outlet: outletOf(sources, file), text };
  });
  const judged = verdict && { verdict: verdict.value, ...(verdict.note !== undefined && { note: verdict.note }) };
  return { id, kind, severity, detail, places, ...judged };
}
