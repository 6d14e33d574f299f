/**
 * Of many cases of one kind every so many, from the `first` on, so that the suite ends while somebody waits for it.
 * `npm run bench -- --full` tries all of them (see {@link isWhole}).
 */
export function someOf<Case>(all: readonly Case[], every: number, first = 0): Case[] {
  return isWhole ? [...all] : all.filter((_, nth) => nth % every === first);
}

/** Whether the suite was asked for all of its cases. */
export const isWhole = process.env.GOUJI_WHOLE === '1';
