import { gunzipSync } from 'node:zlib';
import { decode } from '../sources/decode';

/** Addresses that a sitemap, or an index of sitemaps, names (sitemaps.org, 0.9); null for what is none. */
export function sitemapOf(bytes: Buffer): string[] | null {
  const text = textOf(bytes);
  if (text === null || !/<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/.test(text.slice(0, 4_000))) return null;
  return [...text.matchAll(/<(?:\w+:)?loc>\s*(?:<!\[CDATA\[)?([^<\]]{1,4000})/g)]
    .slice(0, MOST)
    .map(([, address = '']) => unescaped(address.trim()));
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
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_all, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '');

/** The standard's own limits. */
const MOST = 50_000;
const LARGEST = 50 * 1024 * 1024;
