import { tokenize, tokenTypes } from 'css-tree/tokenizer';

/** A sheet without the files that were packed into it: whole fonts and pictures, which say nothing here. */
export function unpacked(sheet: string): string {
  return sheet.replace(/(text\/css[^,;"')]{0,60})?;base64,[\w+/=%-]+/gi, (whole, css?: string) => (css === undefined ? ';base64,' : whole));
}

/** Letters that are written as their codes. */
export function plainLetters(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\0{0,4}([46][1-9a-f]|[57][0-9a])\s?/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** A space stands for each: it parts what stood on its sides. */
export function withoutComments(raw: string): string {
  if (!raw.includes('/*')) return raw;
  let text = '';
  tokenize(raw, (type, start, end) => {
    text += type === tokenTypes.Comment ? ' ' : raw.slice(start, end);
  });
  return text;
}

/** What a `data:` address holds; where its codes are none, as it stands. */
export function decoded(data: string, isBase64: boolean): string {
  try {
    const text = decodeURIComponent(data);
    return isBase64 ? atob(text) : text;
  } catch {
    return data;
  }
}
