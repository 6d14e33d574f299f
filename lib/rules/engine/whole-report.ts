import type { Report } from '../../report/report';

/**
 * The whole report lies before us: every part was found, and stands on more than its heading or on its table. Of a page that shows a
 * piece of it, or whose end was not read, no rule may say that it does not say something.
 */
export function isWhole({ sections, edition, tables }: Report): boolean {
  return edition.sections.every(({ id, number }) => {
    const own = sections.find((one) => one.number === number);
    return own?.found === true && (own.length > 0 || tables[id]?.found === true);
  });
}

/** The reason of a rule that asks for a whole report in vain. */
export const inPieces = ['没有读到完整的报告', 'the whole report was not read'] as const;
