import type { Audit } from '../report/audit';

/** popup or background → the tab's auditor (top frame). Each is answered with {@link AuditorReply}. */
export type AuditorRequest =
  | { readonly to: 'auditor'; readonly type: 'get-state' }
  | { readonly to: 'auditor'; readonly type: 'reaudit'; readonly force: boolean }
  /** `index` counts findings from 0, as in the audit. */
  | { readonly to: 'auditor'; readonly type: 'go-to'; readonly index: number; readonly open: boolean }
  | { readonly to: 'auditor'; readonly type: 'next' | 'previous' | 'toggle' }
  | { readonly to: 'auditor'; readonly type: 'dismiss'; readonly fingerprint: string; readonly reason: string }
  | { readonly to: 'auditor'; readonly type: 'undo-dismiss'; readonly fingerprint: string };

export interface AuditorReply {
  readonly audit: Audit;
  readonly visible: boolean;
  /** Current finding's index, or null. */
  readonly current: number | null;
}

/** detector or auditor → background. */
export type BackgroundRequest =
  /** The page looks like a report: inject the auditor. */
  | { readonly to: 'background'; readonly type: 'report-likely' }
  | { readonly to: 'background'; readonly type: 'audited'; readonly badge: BadgeFacts };

/** All that the toolbar badge needs. */
export interface BadgeFacts {
  readonly verdict: Audit['verdict'];
  readonly kind: Audit['detection']['kind'];
  readonly errors: number;
  readonly warnings: number;
  readonly reviews: number;
  readonly read: number;
  readonly of: number;
}
