/**
 * Of many cases of one kind every so many, from the `first` on, so that the suite ends while somebody waits for it.
 * `npm run bench -- suite` tries all of them, as `-- --full` does.
 */
export function someOf<Case>(all: readonly Case[], every: number, first = 0): Case[] {
  return isWhole() ? [...all] : all.filter((_, nth) => nth % every === first);
}

/** Whether all is tried, however long it takes. */
export const isWhole = (): boolean => process.env.GOUJI_WHOLE === '1';
