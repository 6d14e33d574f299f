import type { BesideRule } from './rule';
import { byId } from './rule-order';

const files = Object.values(
  import.meta.glob<BesideRule>(
    '../{carry-over,item-chain,likeness-elsewhere,likeness-last-year,pending-cases,public-chain,roll-up,statutory-chain,stock-chain,year-jump}.ts',
    { eager: true, import: 'default' },
  ),
);

/** Rules that need other reports: last year's, other bodies', those of the bodies below. They come where such reports are, never to a page. */
export const besideRules: readonly BesideRule[] = byId(files);
