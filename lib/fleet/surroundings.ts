import type { Written } from '../command/telling/output';

/** Where the fleet’s command writes, and what it was started with. */
export interface Surroundings {
  out(piece: string | Uint8Array): Promise<Written>;
  err(text: string): void;
  readonly isTerminal: boolean;
  readonly signal: AbortSignal;
  /** The core as a script for pages. */
  readonly script: () => string;
  readonly database: string | null;
}
