import { describe, expect, it } from 'vitest';
import { readHtml } from '../../lib/sources/html';
import type { ListedReport, Listing } from '../../lib/sweep/listing';
import { readListing } from '../../lib/sweep/read-listing';
import { createRandom } from '../generator/random';
import { listsOfBodies } from './lists-of-bodies';
import { listsOfOtherMakes } from './lists-of-other-makes';
import { listsOfTitles } from './lists-of-titles';
import type { MadeList } from './made-list';

const listKinds = { ...listsOfTitles, ...listsOfBodies, ...listsOfOtherMakes };

const SEEDS = 12;

const listingOf = ({ html, url }: MadeList): Listing => readListing(readHtml(html, { name: null, url }), url);
const tell = (one: { href: string; body: string | null; year: number | null; file: string | null }, day: string | null) =>
  `${one.href} ${one.body} ${one.year} ${day} ${one.file}`;

/** What is wrong with a listing, in words; empty when it says what is true. */
function wrongs(made: MadeList): string[] {
  const listing = listingOf(made);
  const told = listing.reports.map((one: ListedReport) => tell(one, one.date?.day ?? null));
  const wanted = made.reports.map((one) => tell(one, one.day));
  return [
    ...wanted.filter((one) => !told.includes(one)).map((one) => `not told: ${one}`),
    ...told.filter((one) => !wanted.includes(one)).map((one) => `told: ${one}`),
    ...(listing.scripted === made.scripted ? [] : [`by script: ${listing.scripted}, not ${made.scripted}`]),
    ...made.further.filter((href) => !listing.further.some((one) => one.href === href)).map((href) => `no further page ${href}`),
  ];
}

describe('list pages of many kinds', () => {
  it.each(Object.keys(listKinds))('%s', (name) => {
    const kind = listKinds[name];
    const made = Array.from({ length: SEEDS }, (_, seed) => kind?.(createRandom(seed + 1)));
    const found = made.map((one) => (one ? wrongs(one) : ['none']));
    expect(found.flat()).toEqual([]);
  });
});
