/** A line of a text. */
export interface TextLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/** A row of a table that lines of text make: its cells as they are printed, and the line on which it begins. */
export interface TextRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Tables that a stretch of lines makes. */
export interface TextTables {
  readonly tables: readonly (readonly TextRow[])[];
  /** So many lines make them. */
  readonly lines: number;
}
