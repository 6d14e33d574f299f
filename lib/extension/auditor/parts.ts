import type { Document } from '../../document/document';
import type { Audit, Dismissal } from '../../report/audit';
import type { BookNews } from '../../report/book-state';
import type { LocalDays } from '../../report/local-days';
import type { Grade } from '../../report/told/grade';
import type { Since } from '../../report/told/since';
import type { BadgeFacts, Unseen } from '../messages/messages';
import type { Settings } from '../settings/settings';
import type { PageCasebook } from './page-casebook';

/** What reading the page gives: `Located` is the page's own business, handed on to the marks. */
export interface PageReading<Located> {
  readonly document: Document;
  readonly locate: Located;
}

/** The marks on the page, as the auditor drives them. */
export interface Marks<Located> {
  readonly visible: boolean;
  /** Why what is painted cannot be seen; null when it can, and while nothing is painted. */
  readonly unseen: Unseen | null;
  readonly current: number | null;
  goTo(index: number, options: { readonly open: boolean }): void;
  next(): void;
  previous(): void;
  setVisible(visible: boolean): void;
  setChecked(on: boolean): void;
  setUnlinked(on: boolean): void;
  /** Adds the notes for paper, or takes them off. */
  printNotes(on: boolean): Promise<void>;
  update(change: MarksChange<Located>): void;
  /** The second look has come to an end: no mark changes. */
  settle(audit: Audit, since: Since | null): void;
}

export interface MarksChange<Located> {
  readonly audit?: Audit;
  readonly locate?: Located;
  readonly language?: 'zh' | 'en';
  readonly dismissed?: ReadonlyMap<string, Dismissal>;
  readonly returned?: ReadonlyMap<string, Dismissal>;
  readonly unconfirmed?: ReadonlyMap<string, Dismissal>;
  readonly showNotices?: boolean;
  readonly order?: 'page' | 'errors';
  readonly only?: Grade | null;
  readonly saysResult?: boolean;
  readonly since?: Since | null;
  readonly news?: BookNews | null;
}

/** What is to be marked, and how. */
export interface ToPaint<Located> {
  readonly audit: Audit;
  /** Findings that were dismissed with other figures, by fingerprint. */
  readonly returned: ReadonlyMap<string, Dismissal>;
  /** Findings whose dismissal has to be confirmed, by fingerprint. */
  readonly unconfirmed: ReadonlyMap<string, Dismissal>;
  readonly locate: Located;
  readonly settings: Settings;
  /** The page has taken the marks off for good. */
  readonly lost: () => void;
  readonly signal: AbortSignal;
}

/** Everything that the auditor needs from outside. `Sketch` is the marks' own business. */
export interface AuditorParts<Located, Sketch = unknown> {
  readonly host: string;
  read(): Promise<PageReading<Located>>;
  /** `early` is told, and waited for, when the tables have something wrong and the prose is still to be read. */
  audit(
    document: Document,
    options: { readonly force: boolean; readonly rulesOff: readonly string[]; readonly localDays: LocalDays },
    early: (audit: Audit) => Promise<void>,
  ): Promise<Audit>;
  /** A second look at what is rendered, in a later task than the first marks; rejects when it cannot be taken. */
  look(reading: PageReading<Located>, audit: Audit): Promise<SecondLook>;
  /** Draws at once what there is to see, for {@link AuditorParts.paint} to take over; null: nothing was drawn. */
  sketch(what: ToPaint<Located>): Sketch | null;
  /** `sketch`: what stands on the page already, made with the same signal. Throws when its script has not come. */
  paint(what: ToPaint<Located> & { readonly sketch: Sketch | null }): Marks<Located>;
  readonly dismissals: {
    /** The audit with the user's dismissals bound to it. */
    apply(audit: Audit): Promise<Bound>;
    /** Both throw when it could not be stored. */
    add(audit: Audit, fingerprint: string, reason: string): Promise<void>;
    remove(audit: Audit, fingerprint: string): Promise<void>;
  };
  /** Calls back whenever dismissals were changed anywhere, in another tab too. */
  watchDismissals(changed: () => void, signal: AbortSignal): void;
  loadSettings(): Promise<Settings>;
  changeSettings(change: Partial<Settings>): Promise<Settings>;
  watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void;
  /** Addresses of large frames that cannot be read. */
  foreignFrames(): readonly string[];
  /** Resolves when what was painted can be seen. */
  shown(): Promise<void>;
  report(badge: BadgeFacts): void;
  /** What has changed since the last audit of the same report in this session. */
  compare(audit: Audit): Promise<Since | null>;
  /** Null where nothing can be kept. */
  readonly casebook: PageCasebook | null;
  /** Tells the toolbar that nothing is known of this page. */
  reportFailure(): void;
  /** Resolves when an audit that broke off may be tried again, the more often it broke the later; null: it is not tried again. */
  beforeRetry(broken: number): Promise<void> | null;
  /** Resolves a while after painting, when the page has had its turn: then it is looked whether the marks can be seen. */
  settled(): Promise<void>;
  /** Opens the browser's print dialog; resolves when it is closed. */
  print(): Promise<void>;
}

/** An audit with what the user set aside. */
export interface Bound {
  readonly audit: Audit;
  readonly returned: readonly Dismissal[];
  readonly unconfirmed: readonly Dismissal[];
}

/** What a second look came to. */
export interface SecondLook {
  /** The same as long as the page shows the same. */
  readonly key: string;
  /** Tries in turn: each document as shown, and whether an audit of it is to be taken. Empty when all is as it was read. */
  readonly tries: readonly {
    readonly document: Document;
    readonly agrees: boolean;
    readonly isAccepted: (audit: Audit) => boolean;
  }[];
}

/** What the auditor holds of a page once it was audited. */
export interface Audited<Located> extends Bound {
  readonly since: Since | null;
  /** The very document that was judged. */
  readonly document: Document;
  readonly locate: Located;
}
