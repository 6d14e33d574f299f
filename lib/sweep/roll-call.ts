import { dueDays } from '../bodies/due-days';
import type { Metadata } from '../document/document';
import { daysBetween } from '../report/day';
import type { Deadlines } from '../report/edition';
import type { LocalDays } from '../report/local-days';
import type { Text } from '../report/text';
import { statute } from '../statute';
import { editionInForce } from '../statute/statute';
import type { ListedReport } from './listing';
import { isSameReporter, matchBodies } from './match-bodies';

/** What a list page itself tells of who has reported, and when. */
export interface RollCall {
  readonly year: number;
  /** Reports of that year on the list, each body once. */
  readonly bodies: number;
  /** Who was expected and has none; null where nobody said who is expected. */
  readonly missing: readonly string[] | null;
  /** Listed, but not expected; empty where nobody said who is. */
  readonly unexpected: readonly string[];
  readonly late: readonly Late[];
  /** Bodies whose day is not known. */
  readonly undated: number;
  /** Bodies with a day, of which nobody can say which deadline is theirs. */
  readonly unjudged: number;
  /** Bodies of which the list has several years, so that one between can be missing. */
  readonly overYears: number;
  readonly gaps: readonly { readonly body: string | null; readonly years: readonly number[] }[];
  readonly doubles: readonly { readonly body: string | null; readonly year: number; readonly reports: readonly ListedReport[] }[];
  readonly order: ListOrder;
}

export interface Late {
  readonly report: ListedReport;
  readonly due: string;
  readonly whose: Text;
  readonly days: number;
  /** The date is of a later year: the page was probably moved. */
  readonly isDoubtful: boolean;
}

/** sorted · broken: these stand out of an otherwise kept order · none: no order is kept · unknown: too few dates. */
export type ListOrder =
  | { readonly kind: 'sorted' | 'none' | 'unknown' }
  | { readonly kind: 'broken'; readonly reports: readonly ListedReport[] };

export interface Expectations {
  /** Who is to report: pasted, or who did so in another list. Null: not said. */
  readonly bodies: readonly string[] | null;
  readonly localDays: LocalDays;
  readonly site: Pick<Metadata, 'siteIdCode' | 'siteName'>;
}

/** Judges the list for one year. A page and files of the same report are one; who is only named under a heading is taken to have reported. */
export function rollCall(reports: readonly ListedReport[], year: number, expectations: Expectations): RollCall {
  const own = reports.filter((one) => one.year === year);
  const groups = byBody(own);
  const names = groups.flatMap(({ body }) => (body === null ? [] : [body]));
  const { bodies } = expectations;
  const matched = bodies && matchBodies(bodies, names);
  const claimed = new Set(matched);
  return {
    year,
    bodies: groups.length,
    missing: bodies?.filter((_, index) => matched?.[index] === -1) ?? null,
    unexpected: bodies ? names.filter((_, index) => !claimed.has(index)) : [],
    late: groups.flatMap((group) => lateIn(group, year, expectations)),
    undated: groups.filter((group) => group.reports.every(({ date }) => date === null)).length,
    unjudged: groups.filter(
      (group) => group.reports.some(({ date }) => date !== null) && daysDue(group.body, year, expectations).length === 0,
    ).length,
    overYears: byBody(reports).filter((group) => yearsIn(group).length > 1).length,
    gaps: byBody(reports).flatMap(gapsOf),
    doubles: groups.flatMap(doublesIn(year)),
    order: orderOf(reports),
  };
}

/** Bodies that had a report for the year before on the same list: who is expected where nobody says. */
export function bodiesOf(reports: readonly ListedReport[], year: number): readonly string[] {
  return byBody(reports.filter((one) => one.year === year)).flatMap(({ body }) => (body === null ? [] : [body]));
}

interface Group {
  readonly body: string | null;
  readonly reports: readonly ListedReport[];
}

function byBody(reports: readonly ListedReport[]): Group[] {
  const groups: { body: string | null; reports: ListedReport[] }[] = [];
  const known = new Map<string | null, (typeof groups)[number]>();
  for (const report of reports) {
    const { body } = report;
    const group = known.get(body) ?? groups.find((one) => one.body !== null && body !== null && isSameReporter(one.body, body)) ?? null;
    if (group) group.reports.push(report);
    else groups.push({ body, reports: [report] });
    known.set(body, group ?? (groups.at(-1) as (typeof groups)[number]));
  }
  return groups;
}

/** By the weightiest day that it missed; the earliest of its copies counts. */
function lateIn({ body, reports }: Group, year: number, expectations: Expectations): Late[] {
  const dated = reports.filter(({ date }) => date !== null).sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
  const [first] = dated;
  if (!first) return [];
  for (const { deadline, whose } of daysDue(body, year, expectations)) {
    const due = `${year + 1}-${two(deadline.month)}-${two(deadline.day)}`;
    const days = daysBetween(due, dayOf(first));
    if (days > 0) return [{ report: first, due, whose, days, isDoubtful: Number(dayOf(first).slice(0, 4)) > year + 1 }];
  }
  return [];
}

function daysDue(body: string | null, year: number, { localDays, site }: Expectations): ReturnType<typeof dueDays> {
  const deadlines = deadlinesOf(year);
  return deadlines ? dueDays(body ?? site.siteName, site, deadlines, localDays) : [];
}

function deadlinesOf(year: number): Deadlines | null {
  const [form] = statute.forms;
  const edition = form && (editionInForce(form, year) ?? form.editions.at(-1));
  return edition?.deadlines ?? null;
}

/** Between the first and the last of its own; of a single report nobody knows. */
function gapsOf(group: Group): { body: string | null; years: number[] }[] {
  const years = yearsIn(group);
  const [first = 0] = years;
  const last = years.at(-1) ?? 0;
  if (years.length < 2) return [];
  const gaps = Array.from({ length: last - first }, (_, index) => first + index).filter((year) => !years.includes(year));
  return gaps.length > 0 ? [{ body: group.body, years: gaps }] : [];
}

function yearsIn({ reports }: Group): readonly number[] {
  return [...new Set(reports.flatMap(({ year }) => (year === null ? [] : [year])))].sort((a, b) => a - b);
}

/** A page and files of it are one publication. */
function doublesIn(year: number) {
  return ({ body, reports }: Group): { body: string | null; year: number; reports: ListedReport[] }[] => {
    const pages = reports.filter(({ file }) => file === null);
    const counted = pages.length > 0 ? pages : reports.filter(({ file }, at) => reports.findIndex((one) => one.file === file) === at);
    const doubled = pages.length > 0 ? counted : reports.filter((one) => reports.some((other) => other !== one && other.file === one.file));
    return doubled.length > 1 ? [{ body, year, reports: doubled }] : [];
  };
}

/** By the dates that the list prints: newest first or last, whichever most neighbours keep. */
function orderOf(reports: readonly ListedReport[]): ListOrder {
  const dated = reports.filter(({ date }) => date?.by === 'list');
  if (dated.length < FEWEST_DATED) return { kind: 'unknown' };
  const steps = dated.slice(1).map((one, index) => dayOf(one).localeCompare(dayOf(dated[index] ?? one)));
  const up = steps.filter((step) => step > 0).length;
  const down = steps.filter((step) => step < 0).length;
  const kept = up > down ? 1 : -1;
  const wrong = dated.filter((_, index) => index > 0 && Math.sign(steps[index - 1] ?? 0) === -kept);
  if (wrong.length === 0) return { kind: 'sorted' };
  return wrong.length > steps.length * MOST_BROKEN ? { kind: 'none' } : { kind: 'broken', reports: wrong };
}

const dayOf = ({ date }: ListedReport) => date?.day ?? '';
const two = (value: number) => String(value).padStart(2, '0');
const FEWEST_DATED = 4;
const MOST_BROKEN = 0.25;
