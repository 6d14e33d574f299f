import type { Document } from '../document/document';
import type { Attachment, Detection, DetectionKind } from '../report/audit';
import type { Edition } from '../report/edition';
import { isBlank, isRead } from '../report/fact';
import type { BoundTable, Report } from '../report/report';
import type { Statute } from '../statute/statute';
import { announcesSample, announcesStatistics } from './announced';
import { attachmentsOf, listedReports, namedFiles } from './links';
import type { Heading } from './outline/outline';
import { picturesInside } from './outline/pictures-inside';
import type { Title } from './titles/title';

/** What the first look at a document found: the material of the judgement. */
export interface FirstLook {
  readonly document: Document;
  readonly title: Title | null;
  readonly headings: readonly Heading[];
  readonly edition: Edition;
  readonly bound: Pick<Report, 'facts' | 'tables' | 'misfits'>;
  readonly statute: Statute;
}

/** What kind of page this is, with the evidence in words and a score. Nothing is keyed to a site. */
export function detect(evidence: FirstLook): Detection {
  const facts = gather(evidence);
  const kind = decide(facts);
  return {
    kind,
    score: round(score(facts)),
    evidence: evidence.document.traditional ? [...words(facts), 'traditional characters'] : words(facts),
    attachments: kind === 'image-only' ? pictureFiles(evidence) : attachmentsOf(evidence.document.links),
    listed: facts.listed,
  };
}

/** A report whatever else the document holds: it is named, and has every table. */
export function isPlain({ title, bound }: Pick<FirstLook, 'title' | 'bound'>): boolean {
  const tables = Object.values(bound.tables);
  return title !== null && title.year !== null && title.issuer !== null && tables.every(({ found }) => found) && tables.some(isFilled);
}

const isFilled = ({ empty, read }: BoundTable) => !empty && read > 0;

interface Facts {
  readonly title: Title | null;
  readonly sections: number;
  /** How many sections the form has. */
  readonly ofSections: number;
  /** The year from which the form exists. */
  readonly since: number;
  /** Tables whose labels were found, and those that have a value. */
  readonly tables: readonly string[];
  readonly filled: number;
  readonly values: number;
  /** Figures stand in the tables that could not be bound to their cells. */
  readonly figuresLeft: boolean;
  /** The page announces itself as statistics, or as those of a part of the year. */
  readonly statistics: boolean;
  /** It announces a form that is filled in to show how. */
  readonly sample: boolean;
  readonly listed: number;
  readonly attached: number;
  /** Pictures among the report's own text. */
  readonly pictures: number;
}

function gather({ document, title, headings, bound, edition, statute }: FirstLook): Facts {
  const tables = Object.values(bound.tables).filter((table) => table.found);
  return {
    title,
    sections: new Set(headings.map((heading) => heading.section.number)).size,
    ofSections: edition.sections.length,
    since: statute.editions.find(({ form }) => form === edition.form)?.years.from ?? 0,
    tables: tables.map((table) => table.id),
    filled: tables.filter(isFilled).length,
    values: valuesIn(bound.facts, edition),
    figuresLeft: bound.misfits.some((misfit) => misfit.kind === 'value-count' && (misfit.actual ?? 0) > 0),
    statistics: title === null && announcesStatistics(document),
    sample: announcesSample(document, title),
    listed: listedReports(document.links, statute).length,
    attached: attachmentsOf(document.links).length || namedFiles(document),
    pictures: picturesInside(document, headings, title).length,
  };
}

/** By the form's slots: each has a fact, and a list of so many facts is made only to be counted. */
function valuesIn(facts: Report['facts'], { tables }: Edition): number {
  let count = 0;
  for (const { rows } of tables)
    for (const { slots } of rows)
      for (const { path } of slots) {
        const fact = facts[path];
        if (fact && isRead(fact) && !isBlank(fact)) count++;
      }
  return count;
}

function decide(facts: Facts): DetectionKind {
  const { title, sections, tables, filled } = facts;
  const named = title !== null && title.year !== null && title.issuer !== null;
  if (title === null && sections < 3 && facts.statistics) return 'none';
  if (facts.sample) return 'blank-form';
  if (filled > 0 && (filled > 1 || title !== null || sections >= 3 || facts.values >= 20)) return 'report';
  if (tables.length > 0) {
    if ((named || facts.figuresLeft) && (tables.length > 1 || sections >= 3)) return 'report';
    if (tables.length > 1 || sections >= 3) return 'blank-form';
  }
  if (title?.year && title.year < facts.since && facts.listed < 2) return 'legacy-report';
  if (sections < 3 && facts.listed >= 2) return 'report-list';
  // A column's name (`政府信息公开年报`) stands in every menu: without a year it announces no report.
  if (title === null || title.year === null) return sections >= 5 ? 'report' : 'none';
  if (sections >= 3) return facts.pictures > 0 ? 'image-only' : 'report';
  if (facts.attached > 0 && title.printed) return 'attachment-only';
  return facts.pictures > 0 && title.printed ? 'image-only' : 'none';
}

function score({ title, sections, ofSections, tables, values }: Facts): number {
  const named = title === null ? 0 : 0.1 + (title.year === null ? 0 : 0.1) + (title.issuer === null ? 0 : 0.1);
  return named + (sections / Math.max(1, ofSections)) * 0.3 + tables.length * 0.1 + Math.min(1, values / 20) * 0.1;
}

function words(facts: Facts): string[] {
  const result: string[] = [];
  if (facts.title) result.push(facts.title.printed ? 'title' : 'title in metadata');
  if (facts.title && facts.title.year !== null) result.push(`year ${facts.title.year}`);
  if (facts.sections > 0) result.push(`sections ${facts.sections}/${facts.ofSections}`);
  for (const table of facts.tables) result.push(`${table} table`);
  if (facts.tables.length > 0) result.push(facts.values === 0 ? 'no values' : `values ${facts.values}`);
  if (facts.listed > 0) result.push(`links to reports ${facts.listed}`);
  if (facts.attached > 0) result.push(`attachments ${facts.attached}`);
  if (facts.pictures > 0) result.push(`pictures ${facts.pictures}`);
  return result;
}

/** The pictures' files, and the page's other attachments. */
function pictureFiles({ document, headings, title }: FirstLook): Attachment[] {
  const files = picturesInside(document, headings, title).flatMap(({ href, alt, place }): Attachment[] =>
    href === undefined ? [] : [{ href, text: alt, type: 'picture', place }],
  );
  return [...files, ...attachmentsOf(document.links)];
}

const round = (value: number) => Math.round(Math.min(1, value) * 100) / 100;
