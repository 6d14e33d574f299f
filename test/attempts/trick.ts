import type { Attempt } from './attempt';
import { type Victim, withEnd, withHead } from './victim';

/**
 * A way to show another figure than is written, as data. In all texts `{F}` stands for the figure of the consistent report, `{O}` for
 * another, `{D}` for a digit, `{A}` and `{Z}` for the figure's beginning and its last digit; the cell has the class `me`.
 */
export interface Trick {
  readonly name: string;
  /** What the cell holds; the figure alone where it is left out. */
  readonly cell?: string;
  readonly css?: string;
  /** Stands at the end of the page. */
  readonly end?: string;
  /** Changes the page's own text further. */
  readonly page?: (html: string, fill: (text: string) => string) => string;
  /** Needs a figure of two different digits at least. */
  readonly order?: true;
  /** The figure stands in a cell that should be blank or nought. */
  readonly blank?: true;
  /** Only a browser can tell. */
  readonly drawn?: true;
}

/** The attempt that a trick makes of a victim. */
export function played(family: string, trick: Trick, victim: Victim): Attempt {
  const { figure, other } = victim;
  const digit = String(victim.random.int(1, 9));
  const fill = (text: string) =>
    text
      .replaceAll('{F}', figure)
      .replaceAll('{O}', other)
      .replaceAll('{D}', digit)
      .replaceAll('{A}', figure.slice(0, -1))
      .replaceAll('{Z}', figure.slice(-1));
  const own = victim.page(fill(trick.cell ?? '{F}'), (cell) => cell.replace(/^<(t[dh])/, '<$1 class="me"'));
  const html = trick.page?.(own, fill) ?? own;
  const head = trick.css ? `<style>${fill(trick.css)}</style>` : '';
  return { family, name: trick.name, html: withEnd(withHead(html, head), fill(trick.end ?? '')), isInSource: trick.drawn !== true };
}
