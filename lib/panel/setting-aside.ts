import type { PageRequest, PageState } from './port';

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
