import type { Audit, Dismissal } from '../report/audit';
import type { Text } from '../report/text';
import type { Language } from '../strings/words';

/** What the panel knows of its tab. */
export type PageState =
  | { readonly kind: 'looking' | 'auditing' | 'restricted' | 'file-access' | 'needs-reload' | 'no-tab' }
  | { readonly kind: 'idle'; readonly why: 'not-permitted' | 'paused' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'audited'; readonly reply: Audited };

export interface Audited {
  readonly audit: Audit;
  readonly visible: boolean;
  readonly current: number | null;
  readonly checked: boolean;
  readonly unlinked: boolean;
  readonly returned: readonly Dismissal[];
  /** Dismissed before sites were noted: to be confirmed. */
  readonly unconfirmed: readonly Dismissal[];
  /** What was asked for could not be stored, and was not done. */
  readonly notStored: boolean;
  /** Addresses of large frames of other sites: the report may stand in one. */
  readonly foreignFrames: readonly string[];
}

export type PageRequest =
  | { readonly type: 'go-to'; readonly index: number; readonly open: boolean }
  | { readonly type: 'next' | 'previous' | 'toggle' | 'print-notes' }
  | { readonly type: 'dismiss'; readonly fingerprint: string; readonly reason: string }
  | { readonly type: 'undo-dismiss'; readonly fingerprint: string }
  | { readonly type: 'show'; readonly what: 'checked' | 'unlinked'; readonly on: boolean };

export interface PanelSettings {
  readonly language: Language;
  readonly marks: boolean;
  readonly notices: boolean;
  readonly pausedHosts: readonly string[];
  readonly rulesOff: readonly string[];
}

/** A rule as the settings list it. */
export interface RuleTitle {
  readonly id: string;
  readonly title: Text;
  readonly severity: 'error' | 'warning' | 'notice';
}

/** A command of the extension with the keys that the browser gives it; empty when it has none. */
export interface Shortcut {
  readonly command: 'next' | 'previous' | 'toggle';
  readonly keys: string;
}

/** The panel’s way out: views never touch the browser. */
export interface PanelPort {
  /** The tab's site; null when the browser does not tell. */
  readonly host: string | null;
  look(): Promise<PageState>;
  /** The user asked for an audit; `force` takes the page for a report whatever detection says. */
  audit(force: boolean): Promise<PageState>;
  ask(request: PageRequest): Promise<PageState>;
  /** The page was audited anew by itself. */
  watch(audited: () => void, signal: AbortSignal): void;
  changeSettings(change: Partial<PanelSettings>): Promise<PanelSettings>;
  shortcuts(): Promise<readonly Shortcut[]>;
  reload(): Promise<void>;
  /** The audit as the export contract's JSON text. */
  serialise(audit: Audit): string;
  save(name: string, text: string): void;
  copy(text: string): Promise<void>;
}
