import { remember } from '../../document/remember';

/** The cells of a row of table two in these columns, written out once for each row: they are looked up in every report. */
/* @__NO_SIDE_EFFECTS__ */
export function rowCells(...columns: readonly string[]): (row: string) => readonly string[] {
  return remember((row) => columns.map((column) => `disclosure.${row}.${column}`));
}
