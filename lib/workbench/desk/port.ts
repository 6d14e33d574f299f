import type { Document } from '../../document/document';
import type { Text } from '../../report/text';
import type { DeskContent } from './desk';

/** A document that was laid on the desk, kept until it is deleted. */
export interface DeskDraft {
  readonly id: string;
  readonly name: string;
  /** ISO instant. */
  readonly savedAt: string;
  readonly content: DeskContent;
}

/** A file that came in. */
export interface TakenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file on the web that the workbench was opened for, or several pictures on one host that are one report. */
export interface AskedFile {
  readonly urls: readonly string[];
  /** On the site of the page where it was pressed. */
  readonly isOwn: boolean;
}

/** The workbench's way out: it decides what becomes of what comes in, and touches neither readers nor the browser itself. */
export interface WorkbenchPort {
  /** Every call rejects when the browser keeps nothing. */
  readonly drafts: {
    list(): Promise<readonly DeskDraft[]>;
    read(id: string): Promise<DeskDraft | null>;
    /** False, and nothing is written, where another than `over` (its `savedAt`) lies there. */
    keep(draft: DeskDraft, over?: string): Promise<boolean>;
    remove(id: string): Promise<void>;
  };
  /** Rejects when a reader breaks. */
  readFile(
    bytes: Uint8Array,
    options: { readonly name: string; readonly progress: (page: number, of: number) => void; readonly signal: AbortSignal },
  ): Promise<{ readonly document: Document } | { readonly problem: Text }>;
  /** Pictures that came together, as one file whose pages they are; null where not all are pictures. */
  bundle(files: readonly TakenFile[]): Promise<Uint8Array | null>;
  /** What was copied elsewhere; null where there is nothing to read. */
  readClipboard(
    data: DataTransfer,
    name: string,
  ): Promise<readonly File[] | { readonly document: Document } | { readonly problem: Text } | null>;
  /** Null when the site does not give it. */
  fetchFile(url: string): Promise<{ readonly bytes: Uint8Array; readonly name: string } | null>;
  /** Whether the browser lets us read that site. */
  isGranted(url: string): Promise<boolean>;
  /** Asks for that one host: in the very turn of a press. */
  askFor(url: string): Promise<boolean>;
  /** The address names the draft that is open, so that a reload comes back to it; null: none. */
  nameOpen(id: string | null): void;
}
