/** A sheet without the files that were packed into it: whole fonts and pictures, which say nothing here. */
export function unpacked(sheet: string): string {
  return sheet.replace(/;base64,[\w+/=%-]+/g, ';base64,');
}

/** Letters that are written as their codes. */
export function plainLetters(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\0{0,4}([46][1-9a-f]|[57][0-9a])\s?/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** A space stands for each: it parts what stood on its sides. */
export function withoutComments(raw: string): string {
  let text = '';
  let from = 0;
  for (let at = raw.indexOf('/*'); at >= 0; at = raw.indexOf('/*', from)) {
    text += `${raw.slice(from, at)} `;
    const end = raw.indexOf('*/', at + 2);
    if (end < 0) return text;
    from = end + 2;
  }
  return text + raw.slice(from);
}

/** What a `data:` address holds; where its codes are none, as it stands. */
export function decoded(data: string): string {
  try {
    return decodeURIComponent(data);
  } catch {
    return data;
  }
}
