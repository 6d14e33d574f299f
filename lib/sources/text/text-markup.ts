import { collapse, raise } from '../page/collapse';

export interface PlainLine {
  /** Without marks of Markdown and simple HTML, whitespace collapsed. */
  readonly text: string;
  readonly heading: number | null;
  readonly item: boolean;
  readonly links: readonly (readonly [href: string, text: string])[];
  readonly pictures: readonly string[];
}

/** One line of prose, its marks taken off. */
export function plainLine(line: string): PlainLine {
  const heading = /^\s{0,3}(#{1,6})\s(.*)$/.exec(line);
  // "- 37" is a negative number that a converter has spaced, not a list.
  const item = heading ? null : /^\s*[-*+•●]\s+(?=\S)(?![\d.,\s]+[-—–－]?$)(.*)$/.exec(line);
  const body = (heading ? withoutClosing(heading[2] ?? '') : item?.[1]) ?? line;
  if (!MARKED.test(body)) return { text: collapse(body), heading: levelOf(heading), item: item !== null, links: [], pictures: [] };
  const links: [string, string][] = [];
  const pictures: string[] = [];
  const text = body
    .replace(/!\[([^\][]{0,300})\]\([^()\s]{0,2000}(?:\s[^()]{0,300})?\)/g, (_, alt: string) => {
      pictures.push(alt);
      return '';
    })
    .replace(/<img\b[^<>]*>/gi, (tag) => {
      pictures.push(/\balt\s*=\s*"([^"]*)"/i.exec(tag)?.[1] ?? '');
      return '';
    })
    .replace(/\[([^\][]{1,300})\]\(\s?<?([^()\s<>]{1,2000})>?(?:\s[^()]{0,300})?\)/g, (_, label: string, href: string) => {
      links.push([href, collapse(plainText(label))]);
      return label;
    });
  return { text: collapse(plainText(text)), heading: levelOf(heading), item: item !== null, links, pictures };
}

/** Emphasis, simple tags, character references and backslashes of Markdown taken out; superscripts and note marks kept as superscripts. */
export function plainText(marked: string): string {
  if (!MARKED.test(marked)) return marked;
  return marked
    .replace(/<sup\b[^<>]*>([^<]*)<\/sup>/gi, (_, inner: string) => raise(inner))
    .replace(/\[\^(\w{1,3})\]/g, (_, mark: string) => `[${raise(mark)}]`)
    .replace(/\$\^\{?([\d*]{1,3})\}?\$/g, (_, mark: string) => raise(mark))
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/?(?:p|div|span|font|center|b|strong|i|em|u|s|del|small|big|o:p|a|sup|sub|input|label)\b[^<>]*>/gi, '')
    .replace(/\*\*(?=\S)(.{1,500}?)(?<=\S)\*\*|__(?=\S)(.{1,500}?)(?<=\S)__/g, (_, a?: string, b?: string) => a ?? b ?? '')
    .replace(/&(?:(nbsp|ensp|emsp)|(lt)|(gt)|(amp)|(quot)|#(\d{1,7})|#x([\da-f]{1,6}));/gi, reference)
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

function reference(whole: string, ...groups: (string | undefined)[]): string {
  const [space, less, greater, and, quote, decimal, hex] = groups;
  if (space) return '\u00a0';
  if (less) return '<';
  if (greater) return '>';
  if (and) return '&';
  if (quote) return '"';
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** `# Title #` closes its heading; every expression here is bounded, for a file may be one line of millions of characters. */
function withoutClosing(text: string): string {
  let end = text.trimEnd().length;
  while (text[end - 1] === '#') end--;
  return text.slice(0, end);
}

function levelOf(heading: RegExpExecArray | null): number | null {
  return heading?.[1]?.length ?? null;
}

const MARKED = /[*_<&\\[$]/;
