import type { AuditExport } from '../report/contract/schema';
import { type Grade, gradeOf, grades } from '../report/told/grade';
import type { RuleText } from '../report/told/rule-text';
import { pictureStrings } from '../strings/pictures';
import { type Language, markTerms } from '../strings/terms';
import { fit, label, type Picture, svgOf } from './picture';

/**
 * A batch as a map of rules and bodies: in each field how many places of a rule a body has, its loudest kind by sign and colour. Rules
 * that ask for something only, the most frequent first; where there are more rules or bodies than can be drawn, the table has them all.
 */
export function heatPicture(
  audits: readonly HeatSource[],
  describe: (rule: string) => Pick<RuleText, 'title'> | null,
  language: Language,
  id = 'heat',
): Picture | null {
  const say = pictureStrings[language];
  const bodies = audits.map((audit, at) => ({ name: audit.report?.issuer ?? say.unknown(at + 1), fields: fieldsOf(audit) }));
  const rules = new Map<string, { places: number; bodies: number; grade: Grade }>();
  for (const { fields } of bodies)
    for (const [rule, { count, grade }] of fields) {
      const known = rules.get(rule);
      rules.set(rule, { places: (known?.places ?? 0) + count, bodies: (known?.bodies ?? 0) + 1, grade: louder(known?.grade, grade) });
    }
  if (rules.size === 0) return null;
  const ordered = [...rules]
    .sort(([, a], [, b]) => grades.indexOf(a.grade) - grades.indexOf(b.grade) || b.bodies - a.bodies || b.places - a.places)
    .map(([rule]) => rule);
  const troubled = [...bodies].sort((a, b) => weight(b.fields) - weight(a.fields));
  const shownRules = ordered.slice(0, MOST_RULES);
  const shownBodies = troubled.filter(({ fields }) => fields.size > 0).slice(0, MOST_BODIES);
  const title = say.heatTitle(audits.length, ordered.length);
  // Bodies without such a finding are no rows either: the title counts them.
  const hidden = ordered.length - shownRules.length + troubled.filter(({ fields }) => fields.size > 0).length - shownBodies.length;
  const name = (rule: string) => describe(rule)?.title[language] ?? rule;
  const description = ordered
    .map((rule) => say.heatLine(name(rule), rules.get(rule)?.bodies ?? 0, rules.get(rule)?.places ?? 0))
    .join('；');
  const height = HEAD + shownBodies.length * FIELD + 60;
  const width = Math.max(LEFT + shownRules.length * FIELD + 170, LEGEND);
  const drawn = [
    label(16, 24, title, { look: 'strong' }),
    legend(say, language),
    ...shownRules.map(
      (rule, x) =>
        `<g transform="translate(${LEFT + x * FIELD + 18},${HEAD - 8}) rotate(-50)">${label(0, 0, fit(name(rule), 14), { look: 'faded' })}</g>`,
    ),
    ...shownBodies.flatMap(({ name: body, fields }, y) => [
      label(LEFT - 8, HEAD + y * FIELD + 19, fit(body, 12), { anchor: 'end' }),
      ...shownRules.map((rule, x) => field(fields.get(rule), x, y, `${body} · ${name(rule)}`, language)),
    ]),
    hidden > 0 ? label(16, height - 14, say.heatMore(hidden), { look: 'faded' }) : '',
  ];
  return {
    title,
    svg: svgOf(drawn.join(''), { id, title, description, width, height }),
    table: {
      head: [say.body, ...ordered.map(name)],
      rows: troubled.map(({ name: body, fields }) => [body, ...ordered.map((rule) => fields.get(rule)?.count ?? 0)]),
    },
  };
}

/** What of an audit a map is drawn from. */
export interface HeatSource {
  readonly report: { readonly issuer: string | null } | null;
  readonly findings: readonly Pick<AuditExport['findings'][number], 'rule' | 'outcome' | 'severity' | 'style' | 'fingerprint'>[];
  readonly dismissals: readonly { readonly fingerprint: string }[];
}

interface Field {
  readonly count: number;
  readonly grade: Exclude<Grade, 'broken' | 'notice'>;
}

function fieldsOf(audit: HeatSource): ReadonlyMap<string, Field> {
  const dismissed = new Set(audit.dismissals.map(({ fingerprint }) => fingerprint));
  const fields = new Map<string, Field>();
  for (const finding of audit.findings) {
    const grade = gradeOf(finding);
    if (dismissed.has(finding.fingerprint) || grade === 'notice' || grade === 'broken') continue;
    const known = fields.get(finding.rule);
    fields.set(finding.rule, { count: (known?.count ?? 0) + 1, grade: louder(known?.grade, grade) as Field['grade'] });
  }
  return fields;
}

function louder(a: Grade | undefined, b: Grade): Grade {
  return a === undefined || grades.indexOf(b) < grades.indexOf(a) ? b : a;
}

function weight(fields: ReadonlyMap<string, Field>): number {
  return [...fields.values()].reduce((sum, { count, grade }) => sum + count * (grade === 'error' ? 1000 : grade === 'warning' ? 30 : 1), 0);
}

function field(value: Field | undefined, x: number, y: number, name: string, language: Language): string {
  const [left, top] = [LEFT + x * FIELD, HEAD + y * FIELD];
  if (!value) return `<rect class="line" x="${left + 1}" y="${top + 1}" width="${FIELD - 2}" height="${FIELD - 2}" rx="3"/>`;
  // Full where something is certain, fainter where it is to be verified or compared; the sign says it too.
  const { look, sign } = LOOKS[value.grade];
  const told = `${name}：${markTerms[language][value.grade]} ${value.count}`.replace(/[&<>]/g, '');
  return `<g><title>${told}</title><rect class="${look}" x="${left + 1}" y="${top + 1}" width="${FIELD - 2}" height="${FIELD - 2}" rx="3"/>${label(left + FIELD / 2, top + 19, `${sign}${value.count}`, { anchor: 'middle', look: 'on' })}</g>`;
}

function legend(say: (typeof pictureStrings)['zh'], language: Language): string {
  return (['error', 'warning', 'review'] as const)
    .map((grade, at) => {
      const x = 16 + at * 130;
      const { look, sign } = LOOKS[grade];
      return `<rect class="${look}" x="${x}" y="38" width="18" height="18" rx="3"/>${label(x + 9, 52, sign, { anchor: 'middle', look: 'on' })}${label(x + 26, 52, markTerms[language][grade], { look: 'faded' })}`;
    })
    .join('')
    .concat(label(16 + 3 * 130, 52, say.heatLegend, { look: 'faded' }));
}

const LOOKS = {
  error: { look: 'bad', sign: '✕' },
  warning: { look: 'open', sign: '!' },
  review: { look: 'out', sign: '?' },
} as const;
const [FIELD, LEFT, HEAD, MOST_RULES, MOST_BODIES] = [30, 190, 210, 40, 60];
/** Wide enough for the line of signs in either language. */
const LEGEND = 620;
