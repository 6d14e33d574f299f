import { bodyOf } from '../bodies/body';
import { squeeze } from '../document/normalise';
import { areas, groupsOfBodies, ofMenus, ofReports, organs, tells } from './list-words';
import type { Standing, Unit } from './units';

/** What stands around the links of a page. */
export interface Around {
  readonly units: readonly Unit[];
  /** Pieces that hold an entry of the list which names its body: no headings. */
  readonly titled: ReadonlySet<number>;
  /** Pieces that hold the title of a report: entries, and headings that lead to a list. */
  readonly entries: ReadonlySet<number>;
  /** Characters of each piece that links take. */
  readonly taken: ReadonlyMap<number, readonly { readonly start: number; readonly end: number }[]>;
  /** The year of which the whole page says that it holds the reports: `2023年度政府信息公开年报`. */
  readonly yearOfColumn: number | null;
  /** The page calls itself a column of annual reports. */
  readonly isColumn: boolean;
  readonly url: string;
}

/** The heading that a link stands under, as far as it speaks of annual reports or of whose they are. */
export interface Over {
  readonly year: number | null;
  /** 云溪区, over that district's bodies. */
  readonly area: string | null;
}

/** The year of the heading that a link stands under: `2023年政府信息公开工作年度报告`; groups of bodies and districts stand between. */
export function headingOver({ unit, link }: Standing, { units, titled, taken, yearOfColumn, isColumn, url }: Around): Over {
  const isOwn = isOfSite(link.href, url);
  // Under a group of bodies, or a row of years: the page's own year, for its own site.
  const ofPage = isOwn ? yearOfColumn : null;
  let area: string | null = null;
  let isGrouped = false;
  for (let at = unit - 1; at >= 0 && at > unit - FARTHEST_HEADING; at--) {
    const one = units[at];
    // Bodies in groups below a list of titles are their own pages.
    if (titled.has(at) && isGrouped) return NOTHING;
    if (!one || titled.has(at)) continue;
    const text = one.text.trim();
    const year = /(?<!\d)(20\d\d)\s*年?度?/.exec(text);
    const isShort = text.length <= LONGEST_HEADING;
    if (year && isShort && (tells(ofReports, text) || /^20\d\d\s*年度?$/.test(text))) return { year: Number(year[1]), area };
    if (isColumn && /^20\d\d$/.test(text)) return { year: Number(text), area };
    if (isOwn && ROW_OF_YEARS.test(text.replace(/[\s|｜、]/g, ''))) {
      // The year that is shown leads nowhere.
      const open = ONLY_YEAR.exec(ownWords(one.text, taken.get(at) ?? []));
      const shown = open ? Number(open[1]) : ofPage;
      if (shown !== null) return { year: shown, area };
    }
    if (!one.isHeading) continue;
    const isArea = tells(areas, text);
    if (!isOwn || !(isArea || tells(groupsOfBodies, text))) return NOTHING;
    if (isArea) area ??= text;
    isGrouped = true;
  }
  return isGrouped && ofPage !== null ? { year: ofPage, area } : NOTHING;
}

/** Whose report an entry is that names nobody: a column of its row, what stands before it in its line, else the heading over the list. */
export function bodyAround(standing: Standing, around: Around): string | null {
  return bodyInRow(standing, around) ?? bodyBefore(standing, around) ?? bodyOver(standing, around);
}

/** A column of the same row names the body: 发布机构. Two names, and nobody knows whose it is. */
export function bodyInRow({ unit }: Standing, { units }: Around): string | null {
  const row = units[unit]?.row ?? null;
  if (row === null) return null;
  const names = units.filter((one, at) => one.row === row && at !== unit && isBodyName(one.text)).map(({ text }) => text.trim());
  return names.length === 1 ? (names[0] ?? null) : null;
}

/** `[区财政局] 2023年…`, `区财政局：2023年 2022年`: the line's own words, none of a link. */
export function bodyBefore({ unit, start }: Standing, { units, taken }: Around): string | null {
  const links = taken.get(unit) ?? [];
  const first = Math.min(start, ...links.map((one) => one.start));
  const said = (units[unit]?.text ?? '').slice(0, Math.max(0, first)).replace(AROUND_A_NAME, '');
  return isBodyName(said) ? said : null;
}

/** A body's name by itself, with nothing but entries and their days between. */
function bodyOver({ unit }: Standing, { units, entries, taken }: Around): string | null {
  for (let at = unit - 1; at >= 0 && unit >= 0; at--) {
    const one = units[at];
    if (!one || entries.has(at) || !/\p{Script=Han}{2}/u.test(one.text)) continue;
    // A link by itself is a menu's.
    const isName = one.row === null && (one.isHeading || !taken.has(at)) && isBodyName(one.text.trim());
    return isName ? one.text.trim() : null;
  }
  return null;
}

/** `2024年…年度报告（区财政局）`, in the title itself. */
export function bodyBehind(title: string): string | null {
  const said = /[（(]([^（）()]{3,30})[)）]$/.exec(title.trim())?.[1] ?? '';
  return isBodyName(said) ? said.trim() : null;
}

/** A row's column of years: one cell that is a year and nothing else. */
export function yearInRow({ unit }: Standing, { units }: Around): number | null {
  const row = units[unit]?.row ?? null;
  const years = row === null ? [] : units.filter((one) => one.row === row && ONLY_YEAR.test(one.text.trim()));
  return years.length === 1 ? Number(years[0]?.text.trim().slice(0, 4)) : null;
}

/** Bodies down, years across: the year over a cell. Null where no row of years stands over it. */
export function yearOverCell({ unit }: Standing, { units }: Around): number | null {
  const cell = units[unit];
  if (!cell || cell.row === null) return null;
  const head = units.find((one) => one.table === cell.table && one.column === cell.column && one.row !== cell.row);
  const year = head && /^(20\d\d)\s*年?度?(?:年报)?$/.exec(head.text.trim());
  return year ? Number(year[1]) : null;
}

export function isBodyName(text: string): boolean {
  const name = squeeze(text);
  return name.length >= 3 && name.length <= LONGEST_BODY && tells(organs, name) && bodyOf(name).kind !== 'unknown' && !tells(ofMenus, name);
}

function isOfSite(href: string, url: string): boolean {
  return URL.canParse(href) && URL.canParse(url) && new URL(href).host === new URL(url).host;
}

/** A line without its links. */
function ownWords(text: string, links: readonly { readonly start: number; readonly end: number }[]): string {
  let [words, from] = ['', 0];
  for (const { start, end } of [...links].sort((a, b) => a.start - b.start)) [words, from] = [words + text.slice(from, start), end];
  return (words + text.slice(from)).replace(/[\s|｜、]/g, '');
}

const NOTHING: Over = { year: null, area: null };
const LONGEST_BODY = 26;
const LONGEST_HEADING = 40;
const FARTHEST_HEADING = 400;
/** A year that stands alone: a term, a tab, the head of a column. */
export const ONLY_YEAR = /^(20\d\d)\s*年?度?$/;
const ROW_OF_YEARS = /^(?:20\d\d年?度?){2,20}$/;
const AROUND_A_NAME = /^[\s·•\-—[\]【】（）()《〈<|]{1,20}|[\s·•\-—[\]【】（）()：:》〉>|]{1,20}$/g;
