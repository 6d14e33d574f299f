import type { Text } from '../report/text';
import type { Manner } from './audit-input';
import type { Crew } from './crew';
import type { Written } from './telling/output';

/** Where the command writes and who audits, so that it can be run without a process. */
export interface Surroundings {
  /** Resolves when it is out. */
  out(piece: string | Uint8Array): Promise<Written>;
  /** Standard output is a screen. */
  readonly isTerminal?: boolean;
  err(text: string): void;
  /** Width of the terminal; 100 when there is none. */
  readonly columns?: number;
  /** Who audits so many inputs; this thread alone when absent. */
  readonly crew?: (manner: Manner, inputs: number, asked: number | null) => Crew;
  /** Asked to stop: the line being written is written whole, no other is begun. */
  readonly signal?: AbortSignal;
}

/** Says so where something was not written. */
export function unwritten(fate: Written, around: Surroundings): fate is { readonly problem: Text } {
  if (typeof fate === 'string') return false;
  around.err(`gouji: 结果没有写完：${fate.problem.zh} · the output was not written: ${fate.problem.en}\n`);
  return true;
}
