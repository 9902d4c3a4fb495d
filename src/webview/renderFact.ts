import type { ClaimView, DiscrepancyView, FactBody, FactHead, FactRow, Run } from '../rpc/panel';
import { element, quoted } from './element';
import { fill } from './format';
import { certaintyLabel, kindLabel, regionLabel, severityLabel } from './labels';
import { sayVerdict } from '../rpc/sayVerdict';
import { decideButton, jumpButton, type PageContext } from './pageContext';
import { renderValues } from './renderValues';

/** The fact, one row an outlet, its numbers and dates, and what an editor should look at. */
export function renderFact(body: FactBody, context: PageContext): HTMLElement {
  const { strings } = context;
  return element(
    'article.fact',
    {},
    renderHead(body.fact, context, body.discrepancies.length),
    renderDecisions(body, context),
    element(
      'section',
      { attributes: { 'aria-labelledby': 'wordings' } },
      element(
        'div.section-head',
        {},
        element('h2', { attributes: { id: 'wordings' } }, strings.wordings),
        renderBaselineChoice(body, context),
      ),
      element('ol.wordings', {}, ...body.rows.map((row) => renderRow(row, context))),
    ),
    body.values.length > 0 ? renderValues(body, context) : undefined,
    body.discrepancies.length > 0 ? renderDiscrepancies(body, context) : undefined,
  );
}

/** What the reader may decide about the fact. */
function renderDecisions({ fact: { id }, rows }: FactBody, context: PageContext): HTMLElement {
  const { strings } = context;
  const claims = rows.reduce((sum, row) => sum + row.claims.length, 0);
  return element(
    'div.actions',
    {},
    decideButton(context, { action: 'renameFact', fact: id }, strings.rename),
    decideButton(context, { action: 'mergeFacts', fact: id }, strings.merge),
    claims > 1 ? decideButton(context, { action: 'splitFact', fact: id }, strings.split) : undefined,
  );
}

export function renderHead(fact: FactHead, { strings, format }: PageContext, discrepancies = 0): HTMLElement {
  const facts = [
    fill(strings.coverage, format.number(fact.stated), format.number(fact.total)),
    fact.independent < fact.stated ? fill(strings.independent, format.number(fact.independent)) : '',
    fact.teaserOnly > 0 ? fill(strings.teaserCount, format.number(fact.teaserOnly)) : '',
    fill(strings.confidence, format.percent(fact.confidence)),
    fact.isDecided ? strings.decided : '',
  ];
  return element(
    'header.fact-head',
    {},
    element('h1', {}, quoted(fact.title)),
    element(
      'p.note',
      {},
      facts.filter(Boolean).join(' · '),
      ...(discrepancies > 0 ? [' · ', renderDiscrepancyLink(discrepancies, strings, format)] : []),
    ),
    fact.reason ? element('p.note', {}, element('span.term', {}, strings.why), ' ', quoted(fact.reason)) : undefined,
  );
}

/** Leads down to the list, so that nobody has to scroll to learn that there is one. */
function renderDiscrepancyLink(
  count: number,
  strings: PageContext['strings'],
  format: PageContext['format'],
): HTMLElement {
  const scroll = (): void => {
    const heading = document.getElementById('discrepancies');
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  const label = fill(count === 1 ? strings.discrepancyOne : strings.discrepancyMany, format.number(count));
  const attributes = { type: 'button', 'data-key': 'to-discrepancies' };
  return element('button.flag', { attributes, on: { click: scroll } }, `≠ ${label}`);
}

function renderBaselineChoice({ rows }: FactBody, { strings, choose }: PageContext): HTMLElement | undefined {
  const worded = rows.filter(({ claims }) => claims.length > 0);
  if (worded.length < 2) return undefined;
  const options = worded.map(({ file, outlet, isBaseline }) =>
    element('option', { attributes: { value: file, selected: isBaseline } }, outlet),
  );
  const select = element('select', { attributes: { 'data-key': 'baseline' } }, ...options);
  select.addEventListener('change', () => choose({ baseline: select.value }));
  return element('label.choice', {}, element('span', {}, strings.comparedWith), select);
}

function renderRow(row: FactRow, context: PageContext): HTMLElement {
  const { strings, format } = context;
  const [lead, ...others] = row.claims;
  const name = lead ? jumpButton(context, lead, row.outlet) : quoted(row.outlet);
  const siglum = element(
    'div.siglum',
    {},
    name,
    row.published === undefined ? undefined : element('span.note', {}, format.date(row.published)),
    row.isBaseline ? element('span.badge', {}, strings.isBaseline) : undefined,
  );
  if (!lead) return element('li.wording.is-missing', {}, siglum, element('p.lacuna', {}, strings.notMentioned));
  return element(
    `li.wording.is-${row.status}`,
    {},
    siglum,
    element(
      'div.reading',
      {},
      renderWording(lead, context),
      renderApparatus(row, lead, context),
      others.length > 0 ? renderOthers(others, context) : undefined,
    ),
  );
}

/** The wording in its sentence. A click shows it in the article, unless the reader was selecting text to quote. */
function renderWording(claim: ClaimView, { jump }: PageContext): HTMLElement {
  const { file, start, end } = claim;
  const onClick = (): void => {
    if ((window.getSelection()?.toString() ?? '') === '') jump({ file, start, end });
  };
  return element(
    'p.quote',
    { attributes: { dir: 'auto' }, on: { click: onClick } },
    claim.before ? element('span.context', {}, claim.before) : undefined,
    ...claim.runs.map(renderRun),
    claim.after ? element('span.context', {}, claim.after) : undefined,
  );
}

/** What the baseline alone has is struck and left out of a selection: what a reader copies is what the outlet wrote. */
function renderRun({ kind, text }: Run): Node {
  if (kind === 'same') return document.createTextNode(text);
  if (kind === 'added') return element('ins', {}, text);
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return element('span.removed', {}, text.slice(0, start), element('del', {}, text.slice(start, end)), text.slice(end));
}

/** Whose word, how certain, where, whose copy. */
function renderApparatus(row: FactRow, claim: ClaimView, { strings }: PageContext): HTMLElement {
  const { attribution, certainty, cue } = claim;
  const source =
    attribution === undefined
      ? element('li', {}, strings.ownVoice)
      : element('li', {}, element('span.term', {}, strings.accordingTo), ' ', quoted(attribution));
  const items = [
    source,
    element(
      `li.certainty.is-${certainty}`,
      {},
      certaintyLabel(strings, certainty),
      ...(cue === undefined ? [] : [' ', element('q', {}, quoted(cue))]),
    ),
    element('li', {}, regionLabel(strings, claim.region)),
    row.status === 'teaser' ? element('li.flag', {}, strings.teaserOnly) : undefined,
    row.copyOf === undefined ? undefined : element('li.flag', {}, quoted(fill(strings.copyOf, row.copyOf))),
    claim.isReworded ? element('li', {}, strings.reworded) : undefined,
  ];
  return element('ul.apparatus', {}, ...items);
}

function renderOthers(claims: readonly ClaimView[], context: PageContext): HTMLElement {
  const { strings, format } = context;
  return element(
    'details.others',
    {},
    element(
      'summary',
      {},
      fill(claims.length === 1 ? strings.alsoHereOne : strings.alsoHereMany, format.number(claims.length)),
    ),
    element(
      'ul',
      {},
      ...claims.map((claim) =>
        element(
          'li',
          {},
          jumpButton(context, claim, claim.text),
          element('span.note', {}, regionLabel(context.strings, claim.region)),
        ),
      ),
    ),
  );
}

function renderDiscrepancies({ fact, discrepancies }: FactBody, context: PageContext): HTMLElement {
  const { strings } = context;
  return element(
    'section.discrepancies',
    { attributes: { 'aria-labelledby': 'discrepancies' } },
    element('h2', { attributes: { id: 'discrepancies', tabindex: '-1' } }, strings.discrepancies),
    element('ul', {}, ...discrepancies.map((discrepancy) => renderDiscrepancy(discrepancy, fact.id, context))),
  );
}

/** More places than these are folded away. */
const MAX_OPEN_PLACES = 4;

function renderDiscrepancy(discrepancy: DiscrepancyView, fact: string, context: PageContext): HTMLElement {
  const { strings, format } = context;
  const { id, kind, severity, detail, places } = discrepancy;
  const judged = sayVerdict(discrepancy, strings);
  const list = element(
    'ul.places',
    {},
    ...places.map((place) =>
      element('li', {}, jumpButton(context, place, place.outlet), ' ', element('q', {}, quoted(place.text))),
    ),
  );
  const count = fill(strings.places, format.number(places.length));
  return element(
    `li.is-${severity}`,
    {},
    element(
      'p',
      {},
      element('span.kind', {}, kindLabel(strings, kind)),
      ' ',
      element('span.note', {}, severityLabel(strings, severity)),
    ),
    element('p', {}, quoted(detail)),
    judged === undefined ? undefined : element('p.flag', {}, quoted(judged)),
    decideButton(context, { action: 'judgeDiscrepancy', fact, discrepancy: id }, strings.judge),
    places.length > MAX_OPEN_PLACES ? element('details.others', {}, element('summary', {}, count), list) : list,
  );
}
