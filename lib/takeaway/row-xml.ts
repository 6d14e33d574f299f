import type { SheetRow } from './sheet-data';

/** A row of a worksheet (ECMA-376, 18.3.1.73); `number` counts from 1. Texts stand in their cells, and nothing in them is a formula. */
export function rowXml(row: SheetRow, number: number): string {
  let cells = '';
  for (const [at, value] of row.entries()) {
    if (value === null) continue;
    const where = `<c r="${columnName(at + 1)}${number}"`;
    cells += typeof value === 'number' ? `${where}><v>${value}</v></c>` : `${where} t="inlineStr"><is>${textXml(value)}</is></c>`;
  }
  return `<row r="${number}">${cells}</row>`;
}

/** 1 → A, 27 → AA. */
export function columnName(number: number): string {
  const known = NAMES[number];
  if (known !== undefined) return known;
  const name = number === 0 ? '' : columnName(Math.floor((number - 1) / 26)) + String.fromCharCode(65 + ((number - 1) % 26));
  NAMES[number] = name;
  return name;
}

const NAMES: string[] = [];

function textXml(text: string): string {
  const isEdged = /^\s|\s$|[\n\t]/.test(text);
  return `<t${isEdged ? ' xml:space="preserve"' : ''}>${text.replace(UNFIT, '').replace(/[&<>]/g, (sign) => SIGNS[sign] ?? '')}</t>`;
}

/** What no XML may hold: the file would not open. */
const UNFIT =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
