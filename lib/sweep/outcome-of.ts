import type { Audit } from '../report/audit';
import { hostOf } from './host-of';
import { goneTitles, tells } from './list-words';
import type { Outcome } from './sweep';
import { withoutHash } from './without-hash';

/** Where a visit ended, as far as it tells what the page is. */
export interface Arrival {
  /** Address that was asked for, and the one that stood there in the end. */
  readonly asked: string;
  readonly href: string;
  readonly title: string;
  readonly asksPassword: boolean;
}

/** A status that is no page. */
export function outcomeOfStatus(status: number): Outcome {
  if (status === 404 || status === 410) return { kind: 'gone' };
  if (status === 429 || status === 503) return { kind: 'busy', status };
  return { kind: status >= 500 ? 'broken' : 'forbidden', status };
}

/** Why a page that was audited is no report: what is there, and whether it is the page that was asked for. */
export function outcomeOfOther({ kind }: Audit['detection'], arrival: Arrival): Outcome {
  if (kind !== 'report' && kind !== 'none') return { kind: 'no-report', as: kind };
  if (tells(goneTitles, arrival.title)) return { kind: 'gone' };
  if (arrival.asksPassword) return { kind: 'no-report', as: 'login' };
  if (hostOf(arrival.href) !== hostOf(arrival.asked)) return { kind: 'elsewhere', host: hostOf(arrival.href) };
  if (isFront(arrival.href) && !isFront(arrival.asked)) return { kind: 'no-report', as: 'home' };
  return { kind: 'no-report', as: 'none' };
}

/** The address, when it is not the one that was asked for: `#` and a last `/` aside, and http or https. */
export function movedTo({ asked, href }: Pick<Arrival, 'asked' | 'href'>): string | null {
  return plain(asked) === plain(href) ? null : href;
}

function plain(url: string): string {
  return withoutHash(url)
    .replace(/^https?:/i, '')
    .replace(/\/$/, '');
}

function isFront(url: string): boolean {
  return URL.canParse(url) && /^\/(?:index\.\w+)?$/.test(new URL(url).pathname) && new URL(url).search === '';
}
