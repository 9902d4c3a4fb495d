import type { EntityMention } from '../../analysis/model';
import type { NamedEntity, NamesBody } from '../../rpc/panel';
import type { LinkedEntity } from '../../story/model';
import type { PanelSources } from './panelSources';

type Form = NamedEntity['outlets'][number]['forms'][number];

/** How each outlet names each person, place and thing. Those that most outlets name first, then the most mentioned. */
export function buildNamesBody(sources: PanelSources): NamesBody {
  const entities = sources.comparison.entities.map((entity) => nameEntity(entity, sources)).filter(isMentioned);
  return { kind: 'names', outlets: sources.outlets, entities: entities.toSorted(byCoverage) };
}

function nameEntity({ id, name, type, mentions }: LinkedEntity, { documents, outlets }: PanelSources): NamedEntity {
  const byFile = new Map<string, number[]>(outlets.map(({ file }) => [file, []]));
  for (const { file, index } of mentions) byFile.get(file)?.push(index);
  const named = outlets.map(({ file, label }, i) => {
    const analysis = documents[i]?.analysis;
    const found = (byFile.get(file) ?? []).flatMap((index) => analysis?.entities[index] ?? []);
    return { file, label, forms: countForms(found, analysis?.text ?? '', file, label) };
  });
  const count = named.reduce((sum, { forms }) => sum + forms.reduce((n, form) => n + form.count, 0), 0);
  return { id, name, type, mentions: count, outlets: named };
}

function countForms(mentions: readonly EntityMention[], text: string, file: string, outlet: string): readonly Form[] {
  const forms = new Map<string, Form>();
  for (const { start, end } of mentions) {
    const name = text.slice(start, end);
    const known = forms.get(name) ?? { file, outlet, start, end, text: name, count: 0 };
    forms.set(name, { ...known, count: known.count + 1 });
  }
  return [...forms.values()].toSorted((a, b) => b.count - a.count || a.start - b.start);
}

const isMentioned = ({ mentions }: NamedEntity): boolean => mentions > 0;
const coverage = ({ outlets }: NamedEntity): number => outlets.filter(({ forms }) => forms.length > 0).length;
const byCoverage = (a: NamedEntity, b: NamedEntity): number => coverage(b) - coverage(a) || b.mentions - a.mentions;
