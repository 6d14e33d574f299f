import { gunzipSync } from 'node:zlib';
import { decode } from '../../sources/decode';

/** Addresses that a sitemap, or an index of sitemaps, names (sitemaps.org, 0.9); null for what is none. */
export function sitemapOf(bytes: Buffer): string[] | null {
  const text = textOf(bytes);
  const root = /<((?:\w{1,30}:)?)(?:urlset|sitemapindex)[\s>]/.exec(text?.slice(0, 4_000) ?? '');
  if (text === null || !root) return null;
  // Pictures and films of a page have addresses of their own, in names of their own.
  const loc = new RegExp(`<${root[1] ?? ''}loc>\\s*(?:<!\\[CDATA\\[)?([^<\\]]{1,4000})`, 'g');
  return [...text.matchAll(loc)].map(([, address = '']) => unescaped(address.trim()));
}

function textOf(bytes: Buffer): string | null {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  try {
    const decoded = decode(isGzip ? gunzipSync(bytes, { maxOutputLength: LARGEST }) : bytes);
    return 'text' in decoded ? decoded.text : null;
  } catch {
    return null;
  }
}

const unescaped = (text: string) =>
  text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (all, name?: string, decimal?: string, hex?: string) => {
    if (name) return NAMED[name.toLowerCase()] ?? all;
    const code = Number.parseInt(decimal ?? hex ?? '', decimal ? 10 : 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** The standard's own limit, unpacked. */
const LARGEST = 50 * 1024 * 1024;
