import type { FileReader } from '../file/file-reader';
import { TOO_LARGE_INSIDE, Unreadable } from '../file/unreadable';
import { documentOfFlow } from '../office/document-of-flow';
import { openPackage } from '../package/open-package';
import { promisedPart, relationsOf } from '../package/relations';
import { attributeOf, elementAt, elementsOf } from '../package/xml';
import { flowOfSheet } from './flow-of-sheet';
import { sharedStringsOf } from './shared-strings';
import { MOST_ROWS, sheetRows } from './sheet-rows';
import { showerOf } from './shown-value';
import { struckStyles } from './struck-styles';

/** Reads a workbook (ECMA-376 SpreadsheetML): its visible sheets in order, cells as they are shown, formulas by the result they were saved with. */
export const readXlsx: FileReader = async (bytes, { name }) => {
  const files = await openPackage(bytes);
  const main = relationsOf(files, '').partOf('officeDocument') ?? 'xl/workbook.xml';
  const workbook = files.xml(main);
  if (!workbook) throw new SyntaxError('no workbook');
  const relations = relationsOf(files, main);
  const strings = sharedStringsOf(promisedPart(files, relations, 'sharedStrings'));
  const is1904 = /^(?:1|true)$/.test(attributeOf(elementAt(workbook, 'workbookPr'), 'date1904') ?? '');
  const styles = promisedPart(files, relations, 'styles');
  const show = showerOf(styles, is1904);
  const struck = struckStyles(styles);
  let left = MOST_CHARACTERS;
  // A text is kept once and may stand in any number of cells.
  const spend = (text: string) => {
    left -= text.length;
    if (left < 0) throw new Unreadable(TOO_LARGE_INSIDE);
  };
  const sheets = elementsOf(elementAt(workbook, 'sheets'), 'sheet')
    .filter((sheet) => !/hidden/i.test(attributeOf(sheet, 'state') ?? ''))
    .map((sheet) => {
      const part = files.xml(relations.target(attributeOf(sheet, 'id')) ?? '');
      if (!part) throw new SyntaxError('a sheet is missing');
      return sheetRows(part, { strings, show, struck, spend });
    });
  const flow = sheets.flatMap(flowOfSheet);
  const tooLong = sheets.some(({ isCut }) => isCut);
  return { document: documentOfFlow(flow, { kind: 'sheet', name, tolerance: 0, ...(tooLong ? { truncated: TOO_LONG } : {}) }) };
};

/** The three tables have some thousands. */
const MOST_CHARACTERS = 8_000_000;
const TOO_LONG = {
  zh: `工作表过大，只读取了前 ${MOST_ROWS} 行`,
  en: `A sheet is too large: only its first ${MOST_ROWS} rows were read`,
};
