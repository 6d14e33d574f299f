import type { Document } from '../document/document';
import { squeeze } from '../document/normalise';
import { bodyOf } from '../recognise/body';
import { attachmentsOf, listedTitle } from '../recognise/links';
import { statute as ours } from '../statute';
import type { Statute } from '../statute/statute';
import { countsPages, furtherPages } from './further-pages';
import { listDates } from './list-dates';
import { groupsOfBodies, ofMenus, ofReports, organs, tells } from './list-words';
import type { ListedReport, Listing } from './listing';
import { type Standing, standings, type Unit, unitsOf } from './units';
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
  const further = furtherPages(url, links, units, isColumn);
  const turned = new Set(further.map(({ href }) => href));
  const candidates = links.filter(({ link }) => /^https?:/i.test(link.href) && !turned.has(link.href) && !isSame(link.href, url));
  const titled = new Set(links.filter(({ link }) => listedTitle(link, statute)?.issuer).map(({ unit }) => unit));
  const around = { units, titled, yearOfColumn: yearOfColumn(document), url };
  const named = candidates.flatMap((standing) => namedIn(standing, around, statute));
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
  return {
    url,
    title: meta.columnName ?? meta.title,
    siteName: meta.siteName,
    siteIdCode: meta.siteIdCode,
    reports,
    further,
    hasHiddenPages: countsPages(units, document.links),
    others: document.links.length - reports.length - further.length,
  };
}

type Named = Omit<ListedReport, 'date'> & { readonly standing: Standing };

interface Around {
  readonly units: readonly Unit[];
  /** Pieces that hold an entry of the list: no headings. */
  readonly titled: ReadonlySet<number>;
  /** The year of which the whole page says that it holds the reports: `2023年度政府信息公开年报`. */
  readonly yearOfColumn: number | null;
  readonly url: string;
}

function namedIn(standing: Standing, around: Around, statute: Statute): Named[] {
  const { link } = standing;
  const text = (link.whole ?? link.text).trim();
  if (text.length > LONGEST_TITLE) return [];
  const file = attachmentsOf([link])[0]?.type ?? null;
  const entry = (body: string | null, year: number | null, yearBy: ListedReport['yearBy'], sure: boolean): Named[] => [
    { href: link.href, text, body, year, yearBy, file, sure, standing },
  ];
  const title = listedTitle(link, statute);
  const heading = headingOver(standing, around);
  if (title) {
    if (title.year !== null) return entry(title.issuer ?? bodyInRow(standing, around), title.year, 'title', true);
    // 政府信息公开年报 is the name of a column in every menu.
    if (title.issuer === null) return [];
    return entry(title.issuer, heading, heading === null ? null : 'heading', true);
  }
  return heading !== null && isBodyName(text) ? entry(text, heading, 'heading', false) : [];
}

/** A column of the same row names the body: 发布机构. Two names, and nobody knows whose it is. */
function bodyInRow({ unit }: Standing, { units }: Around): string | null {
  const row = units[unit]?.row ?? null;
  if (row === null) return null;
  const names = units.filter((one, at) => one.row === row && at !== unit && isBodyName(one.text)).map(({ text }) => text.trim());
  return names.length === 1 ? (names[0] ?? null) : null;
}

/** Out of what the page calls itself. */
function yearOfColumn({ meta }: Document): number | null {
  const names = [meta.columnName, meta.articleTitle, meta.title].filter((text) => text !== null && tells(ofReports, text));
  const year = /(?<!\d)(20\d\d)\s*年?度?/.exec(names[0] ?? '');
  return year ? Number(year[1]) : null;
}

/** The year of the heading that a link stands under, when that heading speaks of annual reports: `2023年政府信息公开工作年度报告`. */
function headingOver({ unit, link }: Standing, { units, titled, yearOfColumn: whole, url }: Around): number | null {
  // Under a group of bodies, or a row of years: the page's own year, for its own site.
  const ofPage = whole !== null && isOfSite(link.href, url) ? whole : null;
  for (let at = unit - 1; at >= 0 && at > unit - FARTHEST_HEADING; at--) {
    const one = units[at];
    if (!one || titled.has(at)) continue;
    const year = /(?<!\d)(20\d\d)\s*年?度?/.exec(one.text);
    const isShort = one.text.length <= LONGEST_HEADING;
    if (year && isShort && (tells(ofReports, one.text) || /^20\d\d\s*年度?$/.test(one.text.trim()))) return Number(year[1]);
    if (ofPage !== null && ROW_OF_YEARS.test(one.text.replace(/[\s|｜、]/g, ''))) return ofPage;
    if (one.isHeading && !(ofPage !== null && tells(groupsOfBodies, one.text.trim()))) return null;
  }
  return null;
}

function isOfSite(href: string, url: string): boolean {
  return URL.canParse(href) && URL.canParse(url) && new URL(href).host === new URL(url).host;
}

function isBodyName(text: string): boolean {
  const name = squeeze(text);
  return name.length >= 3 && name.length <= LONGEST_BODY && tells(organs, name) && bodyOf(name).kind !== 'unknown' && !tells(ofMenus, name);
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
const LONGEST_BODY = 26;
const LONGEST_HEADING = 40;
const FARTHEST_HEADING = 400;
const LATEST_MONTH = '06-30';
const ROW_OF_YEARS = /^(?:20\d\d年?度?){2,20}$/;
