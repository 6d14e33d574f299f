import type { ShownOtherwise } from '../document/grid';
import { boundTable } from './bound-table';
import { isRead } from './fact';
import type { Report } from './report';
import type { Text } from './text';

/**
 * Why a cell is not read. no-table, no-row: neither was found · column-unknown: the row has too many or too few values to tell which is its
 * own · no-cell: the row has none there · no-number: something is printed that is no number · else the page shows it otherwise.
 */
export type Unread = 'no-table' | 'no-row' | 'column-unknown' | 'no-cell' | 'no-number' | ShownOtherwise;

/** Null for a cell that is read. */
export function unreadReason(report: Report, path: string): Unread | null {
  const fact = report.facts[path];
  if (!fact) return 'no-cell';
  if (isRead(fact)) return null;
  if (fact.unread) return fact.unread;
  if (fact.state === 'unreadable') return 'no-number';
  if (!boundTable(report, fact.table).found) return 'no-table';
  const item = report.edition.tables.flatMap(({ rows }) => rows).find(({ slots }) => slots.some((slot) => slot.path === path));
  const own = report.misfits.filter((misfit) => misfit.table === fact.table && (misfit.item === item?.id || misfit.cells.includes(path)));
  if (own.some(({ kind }) => kind === 'missing-row')) return 'no-row';
  return own.some(({ kind }) => kind === 'value-count') ? 'column-unknown' : 'no-cell';
}

/** How a page shows something otherwise, as the end of a sentence about it. */
export const shownOtherwise: Readonly<Record<ShownOtherwise, Text>> = {
  hidden: {
    zh: '页面没有显示它（隐藏、透明、移到页外或没有大小）',
    en: 'which the page does not show (hidden, transparent, moved off or without size)',
  },
  cut: { zh: '页面只显示了一部分', en: 'of which the page shows a part only' },
  struck: { zh: '页面把它划去了', en: 'which the page strikes through' },
  reordered: { zh: '页面显示的次序或位置与此不同', en: 'which the page shows in another order or place' },
  generated: { zh: '页面用样式另加了字', en: 'to which the page’s style adds characters' },
  drawn: { zh: '页面在此处另有图形或输入框', en: 'beside which the page draws a picture or a field' },
  covered: { zh: '页面用别的内容盖住了它', en: 'which something else on the page covers' },
  'not-what-is-shown': { zh: '页面显示的不是它', en: 'which is not what the page shows' },
};
