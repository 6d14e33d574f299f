import type { Document } from '../document/document';
import { attachmentsOf, listedTitle } from '../recognise/links';
import { statute as ours } from '../statute';
import type { Statute } from '../statute/statute';
import { countsPages, furtherPages } from './further-pages';
import { listDates } from './list-dates';
import {
  type Around,
  bodyAround,
  bodyBefore,
  bodyBehind,
  bodyInRow,
  headingOver,
  isBodyName,
  ONLY_YEAR,
  yearInRow,
  yearOverCell,
} from './list-surroundings';
import { ofReports, opens, tells } from './list-words';
import type { ListedReport, Listing } from './listing';
import { heldBy, piecesOf, type Standing, standings, takenIn, type Unit, unitsOf } from './units';
import { withoutHash } from './without-hash';

/**
 * Which links of a page lead to reports of which body and year, in the page's order; what leads to more of the list; and how many are
 * neither. A title is enough; a body's name alone counts only under a heading of annual reports, and is told as not sure.
 */
export function readListing(document: Document, url: string, statute: Statute = ours): Listing {
  const units = unitsOf(document);
  const { meta } = document;
  const links = standings(document.links, units);
  const isColumn = [meta.title, meta.columnName, meta.columnType, meta.articleTitle].some(
    (text) => text !== null && tells(ofReports, text),
  );
  const titles = links.map(({ link, unit }) => ({ unit, title: listedTitle(link, statute) }));
  const titled = new Set(titles.filter(({ title }) => title?.issuer != null).map(({ unit }) => unit));
  const entries = new Set(titles.filter(({ title }) => title?.issuer != null || title?.year != null).map(({ unit }) => unit));
  const around = { units, titled, entries, taken: takenIn(links), yearOfColumn: yearOfColumn(document), isColumn, url };
  const candidates = links.filter(({ link }) => /^https?:/i.test(link.href) && !isSame(link.href, url));
  const readings = candidates.map((standing) => ({ standing, named: namedIn(standing, around, statute) }));
  // 2023年 in a body's own line is its report, by itself a list.
  const reported = new Set(readings.flatMap(({ standing, named }) => (named.length > 0 ? [standing] : [])));
  const further = furtherPages(
    url,
    links.filter((one) => !reported.has(one)),
    units,
    isColumn,
  );
  const turned = new Set(further.map(({ href }) => href));
  const named = readings.flatMap((one) => one.named).filter(({ href }) => !turned.has(href));
  const told = onceEach(named);
  const dates = listDates(
    told.map(({ standing }) => standing),
    links,
    units,
  );
  const reports = told.flatMap(({ standing, ...report }, index): ListedReport[] => {
    const date = dates[index] ?? null;
    // Published early in a year, it speaks of the year before.
    const inferred = report.year === null && date && date.until.slice(5) <= LATEST_MONTH ? Number(date.day.slice(0, 4)) - 1 : null;
    // 民政局政府信息公开年报, without year and day, is that body's own column.
    if (report.year === null && date === null) return [];
    return [{ ...report, year: report.year ?? inferred, yearBy: report.yearBy ?? (inferred === null ? null : 'date'), date }];
  });
  const led = new Set([...reports, ...further].map(({ href }) => href));
  return {
    url,
    title: meta.columnName ?? meta.title,
    siteName: meta.siteName,
    siteIdCode: meta.siteIdCode,
    reports,
    further,
    scripted: scriptedIn(units, heldBy(links), statute),
    hasHiddenPages: countsPages(units, document.links),
    // A report that is linked twice is no other link.
    others: document.links.filter(({ href }) => !led.has(href)).length,
  };
}

type Named = Omit<ListedReport, 'date'> & { readonly standing: Standing };

function namedIn(standing: Standing, around: Around, statute: Statute): Named[] {
  const { link } = standing;
  const whole = (link.whole ?? link.text).trim();
  // A card is one link: its title is one of its lines.
  const pieces = [whole, ...piecesOf(standing, around.units)];
  const text =
    pieces.find((piece) => piece.length <= LONGEST_TITLE && listedTitle({ ...link, text: piece, whole: piece }, statute)) ?? whole;
  if (text.length > LONGEST_TITLE) return [];
  const file = attachmentsOf([link])[0]?.type ?? null;
  const entry = (body: string | null, year: number | null, yearBy: ListedReport['yearBy'], sure: boolean): Named[] => [
    { href: link.href, text, body, year, yearBy, file, sure, standing },
  ];
  const title = listedTitle({ ...link, text, whole: text }, statute);
  const { year: heading, area } = headingOver(standing, around);
  if (title) {
    if (title.year !== null) return entry(title.issuer ?? bodyBehind(text) ?? bodyAround(standing, around), title.year, 'title', true);
    // 政府信息公开年报 is the name of a column in every menu.
    if (title.issuer === null) return [];
    return entry(title.issuer, heading, heading === null ? null : 'heading', true);
  }
  if (isBodyName(text))
    return heading === null ? [] : entry(area && !text.startsWith(area) ? area + text : text, heading, 'heading', false);
  if (!around.isColumn) return [];
  const own = ONLY_YEAR.exec(text);
  const year = own ? Number(own[1]) : tells(opens, text) ? (yearOverCell(standing, around) ?? yearInRow(standing, around)) : null;
  const body = year === null ? null : (bodyInRow(standing, around) ?? bodyBefore(standing, around));
  return body === null ? [] : entry(body, year, 'heading', false);
}

/** Lines that are a report's title and lead nowhere: a script opens them. One alone is this page's own. */
function scriptedIn(units: readonly Unit[], linked: ReadonlySet<number>, statute: Statute): number {
  const titles = units.filter(({ text, isHeading, place }, at) => {
    if (linked.has(at) || isHeading || text.length > LONGEST_TITLE || !/20\d\d/.test(text)) return false;
    return listedTitle({ href: '', text, place }, statute)?.year != null;
  });
  const different = new Set(titles.map(({ text }) => text)).size;
  return different > 1 ? different : 0;
}

/** Out of what the page calls itself. */
function yearOfColumn({ meta }: Document): number | null {
  const names = [meta.columnName, meta.articleTitle, meta.title].filter((text) => text !== null && tells(ofReports, text));
  const year = /(?<!\d)(20\d\d)\s*年?度?/.exec(names[0] ?? '');
  return year ? Number(year[1]) : null;
}

/** The same address once: the entry that says more. */
function onceEach(named: readonly Named[]): readonly Named[] {
  const kept = new Map<string, Named>();
  for (const one of named) {
    const before = kept.get(one.href);
    if (!before) kept.set(one.href, one);
    else if (one.text.length > before.text.length && one.year !== null) kept.set(one.href, { ...one, standing: before.standing });
  }
  return [...kept.values()];
}

function isSame(href: string, url: string): boolean {
  return withoutHash(href) === withoutHash(url);
}

const LONGEST_TITLE = 90;
const LATEST_MONTH = '06-30';
