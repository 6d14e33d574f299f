import type { CarriedCapture } from '../../casebook/captures/carry';
import type { Audit, Dismissal } from '../../report/audit';
import type { BookState } from '../../report/book-state';
import type { ConclusionFacts } from '../../report/told/conclusion';
import type { Grade } from '../../report/told/grade';
import type { Since } from '../../report/told/since';
import type { CompanionName } from '../page/companions';

/** panel or background → the tab's auditor (top frame). Each is answered with {@link AuditorReply}. */
export type AuditorRequest =
  | { readonly to: 'auditor'; readonly type: 'get-state' }
  | { readonly to: 'auditor'; readonly type: 'reaudit'; readonly force: boolean }
  /** `index` counts findings from 0, as in the audit. */
  | { readonly to: 'auditor'; readonly type: 'go-to'; readonly index: number; readonly open: boolean }
  | { readonly to: 'auditor'; readonly type: 'next' | 'previous' | 'toggle' }
  | { readonly to: 'auditor'; readonly type: 'dismiss'; readonly fingerprint: string; readonly reason: string }
  | { readonly to: 'auditor'; readonly type: 'undo-dismiss'; readonly fingerprint: string }
  /** Thin ticks on what holds; numbers in prose that nothing was linked to. */
  | { readonly to: 'auditor'; readonly type: 'show'; readonly what: 'checked' | 'unlinked'; readonly on: boolean }
  /** Only findings of this grade are marked and stepped through; null: all. */
  | { readonly to: 'auditor'; readonly type: 'filter'; readonly only: Grade | null }
  /** Keeps the page in the casebook; {@link AuditorReply.book} says how that ended. */
  | { readonly to: 'auditor'; readonly type: 'capture' }
  | { readonly to: 'auditor'; readonly type: 'print-notes' }
  /** What other reports say to the audit of this text: the page itself knows none. */
  | { readonly to: 'auditor'; readonly type: 'set-beside'; readonly sha256: string; readonly beside: Beside };

/** What changes in an audit when other reports are set beside it. */
export type Beside = Pick<Audit, 'verdict' | 'checks' | 'findings' | 'corrections' | 'others'>;

/** panel → the tab's auditor: what follows of an audit from this character on, when it did not come whole. Answered with a string. */
export interface MoreRequest {
  readonly to: 'auditor';
  readonly type: 'more';
  readonly of: number;
  readonly from: number;
}

export interface AuditorReply {
  readonly audit: Audit;
  /** Marks stand on the page and can be seen. */
  readonly visible: boolean;
  /** Why marks that are wanted cannot be seen; null: they can, or are not wanted. */
  readonly unseen: Unseen | null;
  /** Current finding's index, or null. */
  readonly current: number | null;
  readonly checked: boolean;
  readonly unlinked: boolean;
  readonly only: Grade | null;
  /** Against the audit before of the same report in this session. */
  readonly since: Since | null;
  /** Findings that were dismissed with other figures: `fingerprint` is the finding's own, reason and time are the earlier ones. */
  readonly returned: readonly Dismissal[];
  /** Findings that a version without sites set aside: they count until that is confirmed by dismissing them again. */
  readonly unconfirmed: readonly Dismissal[];
  /** What was asked for could not be stored, and was not done. */
  readonly notStored: boolean;
  /** Addresses of large frames of other sites, which the auditor may not read. */
  readonly foreignFrames: readonly string[];
  /** What the casebook has of the page. */
  readonly book: BookState;
  /** ISO instant of which the audit is, once nobody watches the page any more; null or absent while somebody does. */
  readonly asOf?: string | null;
}

/** detector or auditor → background. */
export type BackgroundRequest =
  /** The page looks like a report: inject the auditor. */
  | { readonly to: 'background'; readonly type: 'report-likely' }
  /** Inject one of the auditor's companions beside it; answered when it is there. */
  | { readonly to: 'background'; readonly type: 'join'; readonly script: CompanionName }
  /** Opens the page of a rule in a tab. */
  | { readonly to: 'background'; readonly type: 'read-rule'; readonly rule: string }
  /** Answered with what has changed since the last audit of the same report: {@link Since}, or null. */
  | { readonly to: 'background'; readonly type: 'compare'; readonly report: string; readonly spots: readonly string[] }
  /** Keeps a capture; answered with how that ended: {@link Attempt}. `unlessSame`: nobody asked, and what says the same is kept once. */
  | { readonly to: 'background'; readonly type: 'keep'; readonly carried: CarriedCapture; readonly unlessSame: boolean }
  /** The newest capture of a page of the casebook: {@link KeptAs}, or null. */
  | { readonly to: 'background'; readonly type: 'last'; readonly page: string }
  /** Its audit and what that rests on, packed; null when it is gone. */
  | { readonly to: 'background'; readonly type: 'recall'; readonly id: string }
  | { readonly to: 'background'; readonly type: 'audited'; readonly badge: BadgeFacts }
  /** The page could not be audited, or not to the end. */
  | { readonly to: 'background'; readonly type: 'failed' };

/** failed: painting broke · removed: the page took the marks off · covered: something of the page lies over them. */
export type Unseen = 'failed' | 'removed' | 'covered';

/** All that the toolbar badge needs. Dismissed findings are counted apart. */
export interface BadgeFacts extends ConclusionFacts {
  readonly kind: Audit['detection']['kind'];
  /** On a list page: how many reports it links. */
  readonly listed: number;
  /** ISO instant of which all this is, once nobody watches the page any more; null while somebody does. */
  readonly asOf: string | null;
  readonly unseen: Unseen | null;
}
