import type { BesideRule } from './rule';
import { byId } from './rule-order';

const files = import.meta.glob<BesideRule>('../beside/*.ts', { eager: true, import: 'default' });

/** Rules that need other reports: last year's, other bodies', those of the bodies below. They come where such reports are, never to a page. */
export const besideRules: readonly BesideRule[] = byId(Object.values(files));
