import type { Matrix } from './matrix';

/** A page's operators as pdf.js lists them, and what stands behind their names. */
export interface PageOperators {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** From the page's own coordinates to the page as it is shown. */
  readonly matrix: Matrix;
  readonly operators: readonly number[];
  readonly operands: readonly unknown[];
  /** Name by number. */
  readonly names: ReadonlyMap<number, string>;
  fontOf(id: string): unknown;
  /** Whether a layer that may be switched off is on. */
  isOn(layer: unknown): boolean;
}
