import { attributeOf, elementAt, elementsOf, type XmlElement } from '../package/xml';
import { columnOf } from './column-of';

/** A merged range of a sheet, from 0. Its first cell holds what is shown in as much of it as is shown. */
export interface MergedRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function mergedRanges(sheet: XmlElement): MergedRange[] {
  return elementsOf(elementAt(sheet, 'mergeCells'), 'mergeCell').flatMap((one) => rangeOf(attributeOf(one, 'ref') ?? ''));
}

export const covers = ({ top, bottom, left, right }: MergedRange, row: number, column: number) =>
  top <= row && row <= bottom && left <= column && column <= right;

/** `B2:D5` */
function rangeOf(ref: string): MergedRange[] {
  const [, a = '', top, b = '', bottom] = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(ref) ?? [];
  const [left, right] = [columnOf(a), columnOf(b)];
  return left === null || right === null ? [] : [{ top: Number(top) - 1, bottom: Number(bottom) - 1, left, right }];
}
