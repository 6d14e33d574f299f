import type { Link } from '../document/document';
import { countsThem, leadsToMore, tells, turns } from './list-words';
import type { FurtherPage } from './listing';
import type { Standing, Unit } from './units';
import { withoutHash } from './without-hash';

/** Links that lead to more of the same list: turning its pages, 更多 under a heading of annual reports, other years. They are never followed by themselves. */
export function furtherPages(url: string, links: readonly Standing[], units: readonly Unit[], isColumn: boolean): readonly FurtherPage[] {
  const here = withoutHash(url);
  const turning = links.filter(({ link }) => tells(turns, link.text.trim()));
  const hasTurn = turning.length > 0;
  const seen = new Set([here]);
  return links.flatMap((standing): FurtherPage[] => {
    const { link } = standing;
    const kind = kindOf(standing, units, { hasTurn, isColumn });
    const href = withoutHash(link.href);
    if (kind === null || seen.has(href) || !isSameSite(href, url)) return [];
    seen.add(href);
    return [{ href: link.href, text: link.text.trim(), kind }];
  });
}

/** The page counts its pages, or turns them, without an address: `共3页`, `1/3`, 下一页 by script. */
export function countsPages(units: readonly Unit[], links: readonly Link[]): boolean {
  const turned = links.some(({ text }) => tells(turns, text.trim()));
  return !turned && units.some(({ text }) => text.length < 80 && tells(countsThem, text));
}

function kindOf(
  { link, unit }: Standing,
  units: readonly Unit[],
  { hasTurn, isColumn }: { readonly hasTurn: boolean; readonly isColumn: boolean },
): FurtherPage['kind'] | null {
  const text = link.text.trim();
  if (tells(turns, text) || (hasTurn && NUMBER.test(text))) return 'page';
  if (tells(leadsToMore, text)) return underReports(unit, units) ? 'more' : null;
  return isColumn && YEAR.test(text) ? 'year' : null;
}

/** The heading over it, or the line it stands in, speaks of annual reports. */
function underReports(unit: number, units: readonly Unit[]): boolean {
  for (let at = unit; at >= 0 && at > unit - NEAR; at--) {
    const text = units[at]?.text ?? '';
    if (/年度?报/.test(text) && /公开/.test(text) && text.length < 40) return true;
  }
  return false;
}

/** Only of one host: a further list elsewhere is another list. */
function isSameSite(href: string, url: string): boolean {
  return /^https?:/i.test(href) && URL.canParse(href) && URL.canParse(url) && new URL(href).host === new URL(url).host;
}

const NUMBER = /^\[?\d{1,3}\]?$/;
const YEAR = /^20\d\d年?度?$/;
const NEAR = 12;
