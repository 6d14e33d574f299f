import type { GridCell } from './grid';

/**
 * What stands before an unread cell's characters wherever they are written down: nobody who reads them takes them for a figure or a blank
 * then. Behind them it could end a remark.
 */
export function unreadMark({ state }: Pick<GridCell, 'state'>): string {
  return state === 'unread' ? '？' : '';
}
