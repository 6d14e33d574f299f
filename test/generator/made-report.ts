import type { Edition } from '../../lib/report/edition';
import type { Figures } from './figures';
import type { Identity } from './identity';

/** A whole report before it is published: what is true, and what is printed. Plain data; faults change `printed`, never `truth`. */
export interface MadeReport {
  readonly seed: number;
  readonly edition: Edition;
  readonly identity: Identity;
  /** Consistent values by path. */
  readonly truth: Figures;
  /** Cell texts by path. */
  readonly printed: Readonly<Record<string, string>>;
  /** Headings of sections 1–6 as printed; null: the heading is left out with all that stands under it. */
  readonly headings: Readonly<Record<number, string | null>>;
  /** Paragraphs by section number; 0 is the preface, 7 the signature. */
  readonly prose: Readonly<Record<number, readonly string[]>>;
}
