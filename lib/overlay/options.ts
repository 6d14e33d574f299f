import type { Audit, Dismissal } from '../report/audit';
import type { Attempt, BookNews } from '../report/book-state';
import type { Grade } from '../report/told/grade';
import type { Since } from '../report/told/since';
import type { Language } from '../strings/marks';
import type { CardFace } from './card/card-face';
import type { Locate } from './locate';
import type { Unseen } from './marks/seen';
import type { Standing } from './marks/standing';
import type { Surface } from './surface/surface';

export interface OverlayOptions {
  /** What it is painted on. */
  readonly surface: Surface;
  readonly audit: Audit;
  readonly language: Language;
  /** Aborting takes everything off the page for good. */
  readonly signal: AbortSignal;
  /** By fingerprint. */
  readonly dismissed: ReadonlyMap<string, Dismissal>;
  /** What came back because a figure changed since it was dismissed; by today's fingerprint, with the earlier reason. */
  readonly returned: ReadonlyMap<string, Dismissal>;
  /** What was dismissed before sites were noted, to be confirmed; by fingerprint. */
  readonly unconfirmed: ReadonlyMap<string, Dismissal>;
  readonly showNotices: boolean;
  /** Stepping goes in page order, or errors first. */
  readonly order?: 'page' | 'errors';
  /** Only findings of this grade are marked and stepped through; null or absent: all. */
  readonly only?: Grade | null;
  /** The result stands in one small line that fades to a dot. */
  readonly saysResult?: boolean;
  /** What has changed since the audit before; said with the result. */
  readonly since?: Since | null;
  /** What else is to be said: that the page was kept, what has changed since. Also where no result is said. */
  readonly news?: BookNews | null;
  /** Shows the legend until it was seen. */
  readonly firstRun: boolean;
  /** Brings the card's inside when the first card is opened, the legend, and the notes on paper. */
  readonly loadFace: () => Promise<CardFace>;
  readonly onCurrent: (index: number | null) => void;
  /** Both reject when it could not be stored. */
  readonly onDismiss: (fingerprint: string, reason: string) => Promise<void>;
  readonly onUndoDismiss: (fingerprint: string) => Promise<void>;
  readonly onLegendSeen: () => void;
  /** Keeps the page. Absent where nothing is kept. */
  readonly onCapture?: () => Promise<Attempt>;
  /** Absent where rules have no page to open. */
  readonly onReadRule?: (rule: string) => void;
  /** The page has taken the marks off for good. */
  readonly onLost: () => void;
}

/** What may change while the overlay stands. */
export type OverlayChange = Partial<
  Pick<
    OverlayOptions,
    'audit' | 'language' | 'dismissed' | 'returned' | 'unconfirmed' | 'showNotices' | 'order' | 'only' | 'saysResult' | 'since' | 'news'
  > & {
    /** The document was read anew: where its places are now. */
    readonly locate: Locate;
  }
>;

export interface Overlay {
  readonly visible: boolean;
  /** Why what is painted cannot be seen; null when it can, and while nothing is painted. */
  readonly unseen: Unseen | null;
  /** Index of the current finding, from 0. */
  readonly current: number | null;
  /** Centres the finding and makes it current; `open` opens its card and moves the focus there. */
  goTo(index: number, options?: { readonly open?: boolean }): void;
  /** In document order, wrapping; an open card follows. */
  next(): void;
  previous(): void;
  openCard(index: number): void;
  closeCard(): void;
  /** Off leaves nothing on the page; on paints again. */
  setVisible(visible: boolean): void;
  /** 显示已核对: thin ticks at what holds. */
  setChecked(shown: boolean): void;
  /** 未关联的数字: numbers in prose that nothing was linked to. */
  setUnlinked(shown: boolean): void;
  /** 打印批注: numbered marks and a list at the end, on paper only. Resolves when they stand; rejects when their script does not come. */
  printNotes(enabled: boolean): Promise<void>;
  standing(index: number): Standing;
  update(change: OverlayChange): void;
  /** The second look has agreed: no mark changes, the result may be said now. */
  settle(audit: Audit, since?: Since | null): void;
}
