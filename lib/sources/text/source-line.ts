export interface SourceLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}
