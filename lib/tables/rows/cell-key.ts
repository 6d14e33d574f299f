import { labelKey } from '../../statute/label';
import type { ObservedCell } from './observed-row';

/** What a cell is compared with the form's words by. */
export function keyIn({ said, text }: Pick<ObservedCell, 'said' | 'text'>): string {
  return said === null ? labelKey(text).key : said.key;
}
