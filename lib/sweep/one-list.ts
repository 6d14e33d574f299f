import type { Listing } from './listing';

/** Several pages of a list as one: what stands on two of them counts once, and no page that was read is a further one. */
export function onePageOf(lists: readonly Listing[]): Listing {
  const [first, ...others] = lists;
  if (!first) throw new Error('no list');
  const read = new Set(lists.map(({ url }) => url));
  return {
    ...first,
    reports: onceBy([first, ...others].flatMap(({ reports }) => reports)),
    further: onceBy([first, ...others].flatMap(({ further }) => further)).filter(({ href }) => !read.has(href)),
    hasHiddenPages: lists.some((one) => one.hasHiddenPages),
    scripted: lists.reduce((sum, { scripted = 0 }) => sum + scripted, 0),
    others: lists.reduce((sum, one) => sum + one.others, 0),
  };
}

function onceBy<One extends { readonly href: string }>(all: readonly One[]): readonly One[] {
  return [...new Map([...all].reverse().map((one) => [one.href, one])).values()].reverse();
}
