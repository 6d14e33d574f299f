import { dismissedIn } from '../../report/told/recommended';
import type { PageRequest, PageState } from '../port';

/** A finding that is set aside, or listed again. */
export interface SettingAside {
  readonly fingerprint: string;
  /** As the list has it. */
  readonly number: number;
  /** It is taken back. */
  readonly isBack: boolean;
}

/** What a request sets aside or takes back; null: it does neither. */
export function settingAside(request: PageRequest, state: PageState): SettingAside | null {
  if ((request.type !== 'dismiss' && request.type !== 'undo-dismiss') || state.kind !== 'audited') return null;
  const index = state.reply.audit.findings.findIndex(({ fingerprint }) => fingerprint === request.fingerprint);
  return index < 0 ? null : { fingerprint: request.fingerprint, number: index + 1, isBack: request.type === 'undo-dismiss' };
}

/** Whether the page has it so now: one that was closed or read again meanwhile may not. */
export function isDone({ fingerprint, isBack }: SettingAside, state: PageState): boolean {
  return state.kind === 'audited' && dismissedIn(state.reply.audit).has(fingerprint) !== isBack;
}
