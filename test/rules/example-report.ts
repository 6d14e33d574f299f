import { emptyMetadata, type Paragraph } from '../../lib/document/document';
import { type Amount, missingAmount, parseAmount } from '../../lib/report/amount';
import type { Edition, Slot, TableId } from '../../lib/report/edition';
import { type Fact, isBlank, isRead } from '../../lib/report/fact';
import type { OtherReport, Others } from '../../lib/report/other-report';
import type { BoundTable, Prose, Report, Section } from '../../lib/report/report';
import { sectionText, worded } from '../../lib/report/section-text';
import type { Example, OtherExample } from '../../lib/rules/engine/rule';
import { editionById } from '../../lib/statute';

// Claims are read once their reader exists; glob, so that its absence is no error.
const claimReaders = import.meta.glob<(report: Report) => Report['claims']>('../../lib/prose/index.ts', {
  eager: true,
  import: 'readClaims',
});

/** A whole Report from a miniature: zero-filled facts of the edition, prose by section, everything else plausible and right. */
export function exampleReport(example: Omit<Example, 'expect' | 'name'>): Report {
  const edition = typeof example.edition === 'string' ? editionById(example.edition) : example.edition;
  const year = example.report?.year ?? edition.years.from;
  const facts = exampleFacts(edition, example);
  const prose = exampleProse(edition, example.prose ?? {});
  const issuer = '河湾区长柳街道办事处';
  const report: Report = {
    source: 'html',
    edition,
    title: `${issuer}${year}年政府信息公开工作年度报告`,
    titlePlace: line(1),
    issuer,
    issuers: { title: issuer, signature: null, metadata: null },
    year,
    period: null,
    sections: exampleSections(edition, prose),
    facts,
    tables: exampleTables(edition, facts),
    misfits: [],
    prose,
    claims: [],
    meta: emptyMetadata,
    publishedAt: null,
    publishedPlace: null,
    signedAt: null,
    ...example.report,
  };
  const readClaims = Object.values(claimReaders)[0];
  return readClaims ? { ...report, claims: readClaims(report) } : report;
}

function exampleFacts(edition: Edition, { facts = {}, uncertain = [] }: Pick<Example, 'facts' | 'uncertain'>): Record<string, Fact> {
  const made: Record<string, Fact> = {};
  edition.tables.forEach((form, grid) => {
    form.rows.forEach((item, row) => {
      item.slots.forEach((slot, column) => {
        const printed = printedAt(facts, slot.path);
        made[slot.path] = {
          ...exampleAmount(printed, slot),
          path: slot.path,
          label: slot.label,
          table: form.id,
          kind: slot.kind,
          place: printed === null ? null : line(1000 * (grid + 2) + 20 * row + column),
          cell: printed === null ? null : { grid, row, column },
          confidence: uncertain.includes(slot.path) ? 0.5 : 1,
        };
      });
    });
  });
  const unknown = [...Object.keys(facts), ...uncertain].filter((path) => !path.includes('*') && !made[path]);
  if (unknown.length > 0) throw new Error(`edition ${edition.id} has no cell ${unknown.join(', ')}`);
  return made;
}

function printedAt(facts: NonNullable<Example['facts']>, path: string): number | string | null | undefined {
  if (path in facts) return facts[path];
  const pattern = Object.keys(facts).find(
    (key) => key.includes('*') && new RegExp(`^${key.replaceAll('.', '\\.').replace('*', '.+')}$`).test(path),
  );
  return pattern === undefined ? undefined : facts[pattern];
}

function exampleAmount(printed: number | string | null | undefined, slot: Slot): Amount {
  if (printed === null) return missingAmount;
  const amount = parseAmount(String(printed ?? 0), slot.kind);
  return { ...amount, unit: amount.unit ?? slot.unit };
}

function exampleTables(edition: Edition, facts: Readonly<Record<string, Fact>>): Record<TableId, BoundTable> {
  const bound = (id: TableId): BoundTable => {
    const own = Object.values(facts).filter((fact) => fact.table === id);
    return {
      id,
      found: own.some((fact) => fact.state !== 'missing'),
      read: own.filter(isRead).length,
      of: own.length,
      place: own[0]?.place ?? null,
      empty: own.every((fact) => isBlank(fact) || fact.state === 'missing'),
    };
  };
  return Object.fromEntries(edition.tables.map(({ id }) => [id, bound(id)]));
}

function exampleProse(edition: Edition, texts: NonNullable<Example['prose']>): Prose[] {
  const preface = (texts[0] ?? []).map((text, at): Prose => ({ paragraph: paragraph(text, 2 + at), section: null, isHeading: false }));
  return [...preface, ...edition.sections.flatMap(({ number, title }) => sectionProse(number, title, texts[number] ?? []))];
}

function sectionProse(number: number, title: string, texts: readonly string[]): Prose[] {
  const first = 1000 * number;
  const heading: Prose = {
    paragraph: { ...paragraph(`${ordinals[number - 1]}、${title}`, first), heading: 2 },
    section: number,
    isHeading: true,
  };
  return [
    heading,
    ...texts.map((text, at): Prose => ({ paragraph: paragraph(text, first + 500 + at), section: number, isHeading: false })),
  ];
}

function exampleSections(edition: Edition, prose: readonly Prose[]): Section[] {
  return edition.sections.map(({ number }): Section => {
    const own = prose.filter((one) => one.section === number);
    const heading = own.find((one) => one.isHeading);
    const body = own.filter((one) => !one.isHeading);
    return {
      number,
      heading: heading?.paragraph.text ?? '',
      found: true,
      place: heading?.paragraph.place ?? null,
      ordinal: ordinals[number - 1] ?? null,
      occurrences: 1,
      // A miniature that says nothing of a section means one that is filled.
      length: body.length === 0 ? 40 : body.reduce((sum, one) => sum + one.paragraph.text.length, 0),
    };
  });
}

const ordinals = ['一', '二', '三', '四', '五', '六'];

function paragraph(text: string, at: number): Paragraph {
  return { kind: 'paragraph', text, place: line(at), heading: null, furniture: false };
}

function line(at: number) {
  return { kind: 'line', line: at, span: null } as const;
}

/** The other reports of a miniature. */
export function exampleOthers({ beside = {}, ...example }: Omit<Example, 'expect' | 'name'>): Others {
  const own = exampleReport(example);
  const year = own.year ?? 0;
  const of = (one: OtherExample, name: string, body: string, its: number): OtherReport => {
    const { edition, facts, tables, prose } = exampleReport({ ...one, report: { year: its, issuer: body } });
    const texts = Object.fromEntries(worded(edition).map(({ id }) => [id, sectionText({ edition, prose }, id).text]));
    return { name, body, year: its, edition, facts, tables, texts, sha256: name, from: null };
  };
  const each = (some: Readonly<Record<string, OtherExample>> = {}) =>
    Object.entries(some).map(([body, one]) => of(one, `@${body}/${year}`, body, year));
  const { lastYear, bodies, below, complete } = beside;
  const others = each(bodies);
  return {
    book: others,
    lastYear: lastYear ? of(lastYear, `@${year - 1}`, own.issuer ?? '', year - 1) : null,
    bodies: others,
    below: below ? { reports: each(below), complete: complete === true } : null,
  };
}
