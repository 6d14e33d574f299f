import type { Document } from '../../document/document';
import type { PrintedRun } from '../../document/printed-run';
import type { Text } from '../../report/text';

/** Reads a file of one kind. What cannot be read is a sentence, not a throw; a throw is damage that the reader did not foresee. */
export type FileReader = (bytes: Uint8Array, options: FileOptions) => Promise<FileReading>;

export type FileReading = { readonly document: Document } | { readonly problem: Text };

export interface FileOptions {
  /** As the user knows it; for the document, never to tell what it is. */
  readonly name: string | null;
  /** Gives the reading up. */
  readonly signal?: AbortSignal;
  /** Told after each page: so many of so many. */
  readonly progress?: (done: number, of: number) => void;
  /** Told what each page prints where, for whoever shows the pages of a file as they look; not at all where that is not known. */
  readonly printed?: (pages: readonly (readonly PrintedRun[])[]) => void;
  /** Reads pictures that a file holds as the pages of one thing, in this order; null where nothing was read. Absent where nobody reads pictures. */
  readonly pictures?: (pictures: readonly Uint8Array[]) => Promise<Document | null>;
}
