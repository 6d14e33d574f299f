import type { LetterTerms, Paper } from '../papers';
import type { Audit, Dismissal } from '../report/audit';
import type { BookState } from '../report/book-state';
import type { LocalDays } from '../report/local-days';
import type { Text } from '../report/text';
import type { Grade } from '../report/told/grade';
import type { Describe } from '../report/told/rule-text';
import type { Language } from '../strings/words';

/** What the panel knows of its tab. */
export type PageState =
  | { readonly kind: 'looking' | 'auditing' | 'restricted' | 'file-access' | 'needs-reload' | 'no-tab' }
  | { readonly kind: 'pdf'; readonly url: string }
  | { readonly kind: 'idle'; readonly why: 'not-permitted' | 'paused' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'audited'; readonly reply: Audited };

export interface Audited {
  readonly audit: Audit;
  /** Marks stand on the page and can be seen. */
  readonly visible: boolean;
  /** Of when the verdict is, once nobody watches the page any more; null while it is watched. */
  readonly asOf?: string | null;
  /** Why marks that are wanted cannot be seen. */
  readonly unseen: 'failed' | 'removed' | 'covered' | null;
  readonly current: number | null;
  readonly checked: boolean;
  readonly unlinked: boolean;
  /** Only findings of this grade are marked and listed; null: all. */
  readonly only: Grade | null;
  /** Against the audit before, of the same report in this session; null where there was none, or nothing has changed. */
  readonly since: { readonly mended: number; readonly added: number } | null;
  readonly returned: readonly Dismissal[];
  /** Dismissed before sites were noted: to be confirmed. */
  readonly unconfirmed: readonly Dismissal[];
  /** What was asked for could not be stored, and was not done. */
  readonly notStored: boolean;
  /** Addresses of large frames of other sites: the report may stand in one. */
  readonly foreignFrames: readonly string[];
  /** What the casebook has of the page. */
  readonly book: BookState;
}

export type PageRequest =
  | { readonly type: 'go-to'; readonly index: number; readonly open: boolean }
  | { readonly type: 'next' | 'previous' | 'toggle' | 'print-notes' | 'capture' }
  | { readonly type: 'dismiss'; readonly fingerprint: string; readonly reason: string }
  | { readonly type: 'undo-dismiss'; readonly fingerprint: string }
  | { readonly type: 'filter'; readonly only: Grade | null }
  | { readonly type: 'show'; readonly what: 'checked' | 'unlinked'; readonly on: boolean };

/** Whether a request leads to a place on the page, which a window over it would hide. */
export function isLeading({ type }: PageRequest): boolean {
  return type === 'go-to' || type === 'next' || type === 'previous';
}

export interface PanelSettings {
  readonly language: Language;
  readonly marks: boolean;
  readonly notices: boolean;
  readonly pausedHosts: readonly string[];
  readonly rulesOff: readonly string[];
  readonly deadlines: LocalDays;
  readonly order: 'page' | 'errors';
  readonly resultLine: boolean;
  readonly opensPanel: boolean;
  readonly autoCapture: boolean;
}

/** A command of the extension with the keys that the browser gives it; empty when it has none. */
export interface Shortcut {
  readonly command: 'next' | 'previous' | 'toggle' | 'capture' | 'casebook';
  readonly keys: string;
}

/** The panel’s way out: views never touch the browser. */
export interface PanelPort {
  /** The tab's site; null when the browser does not tell. */
  readonly host: string | null;
  look(): Promise<PageState>;
  /** Draws which report of last year the audit was set beside; `again` when the user says otherwise. Absent where there is no casebook. */
  readonly drawBeside?: (root: HTMLElement, audit: Audit, language: Language, again: () => void) => void;
  /** The user asked for an audit; `force` takes the page for a report whatever detection says. */
  audit(force: boolean): Promise<PageState>;
  ask(request: PageRequest): Promise<PageState>;
  /** The page was audited anew by itself. */
  watch(audited: () => void, signal: AbortSignal): void;
  changeSettings(change: Partial<PanelSettings>): Promise<PanelSettings>;
  watchSettings(changed: (settings: PanelSettings) => void, signal: AbortSignal): void;
  shortcuts(): Promise<readonly Shortcut[]>;
  reload(): Promise<void>;
  /** Asks the browser for this one host, for good; null where it cannot be asked for, or is granted already. */
  readonly always: (() => Promise<boolean>) | null;
  /** Opens the browser's own page with the switch for local files; null where it has none. */
  readonly openFileSwitch: (() => void) | null;
  /** Goes through the reports that the tab's list page links, one by one; null where there is no tab. */
  readonly sweep: (() => void) | null;
  /** Opens the side panel; null where there is none, or this is it. */
  readonly openSide: (() => void) | null;
  /** This stands at the side: a press in it gives no access to the page. */
  readonly isSide: boolean;
  /** This stands beside the workbench's own sheet. */
  readonly isDesk?: boolean;
  /** What is shown is a capture: there is nothing to capture. */
  readonly isCapture?: boolean;
  /** A finding was led to: what stands over the page goes. */
  leave(): void;
  /** `part`: where in it; for the workbench the address of a file to check. */
  openPage(page: 'welcome' | 'options' | 'rules' | 'workbench' | 'casebook', part?: string): void;
  /** What the rules say of themselves. */
  describe(): Promise<Describe>;
  /** The audit as the export contract's JSON text. */
  serialise(audit: Audit): Promise<string>;
  save(name: string, text: string, type: string): void;
  copy(text: string): Promise<void>;
  /** As a Word file. */
  saveWord?(name: string, paper: Paper): Promise<void>;
  /** Who signs letters, as it was last typed in the casebook. */
  letterTerms?(): Promise<LetterTerms>;
  /** Captures the page and saves its evidence with a screenshot of the tab, where the browser lets one be taken; what is to be said of it. */
  readonly evidence?: () => Promise<Text>;
  /** As rich text and plain text at once. */
  copyPaper(paper: Promise<Paper>): Promise<void>;
}
