import type { Discourse } from './discourse';
import type { Understood } from './meanings/meaning';

/** A plain statement without a number: its cells are zero. */
export interface Statement {
  readonly start: number;
  readonly end: number;
  readonly understood: Understood;
}

export function readStatements(_discourse: Discourse, _text: string): Statement[] {
  return [];
}
