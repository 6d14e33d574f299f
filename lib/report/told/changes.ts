/** What of a report is another than it was. */
export interface Changes {
  /** In statutory order. */
  readonly cells: readonly CellChange[];
  readonly sentences: readonly LineChange[];
  readonly attachments: readonly AttachmentChange[];
}

export interface CellChange {
  readonly path: string;
  readonly label: string;
  /** As printed; empty for a blank cell, null where there was none. */
  readonly from: string | null;
  readonly to: string | null;
}

/** A sentence that was, and what stands in its place. Null: it was not there, or is gone. */
export interface LineChange {
  readonly from: string | null;
  readonly to: string | null;
}

/** Null: it was not there, or is gone. */
export interface AttachmentChange {
  readonly from: FileLink | null;
  readonly to: FileLink | null;
}

export interface FileLink {
  readonly href: string;
  readonly text: string;
}

export function countChanges({ cells, sentences, attachments }: Changes): number {
  return cells.length + sentences.length + attachments.length;
}
