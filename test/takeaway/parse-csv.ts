/** Fields of a CSV (RFC 4180), a byte order mark left out. Written apart from the writer, so that it can find its mistakes. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let [row, field, quoted]: [string[], string, boolean] = [[], '', false];
  const signs = [...text.replace(/^\ufeff/, '')];
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at] ?? '';
    if (quoted) {
      if (sign !== '"') field += sign;
      else if (signs[at + 1] === '"') field += signs[++at];
      else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ',') [row, field] = [[...row, field], ''];
    else if (sign === '\n') {
      rows.push([...row, field.replace(/\r$/, '')]);
      [row, field] = [[], ''];
    } else field += sign;
  }
  if (field !== '' || row.length > 0) rows.push([...row, field]);
  return rows;
}

/** The same as records, by the head's names. */
export function records(text: string): Record<string, string>[] {
  const [head = [], ...rows] = parseCsv(text);
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
}
