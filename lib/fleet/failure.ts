import type { Text } from '../report/text';

/** Why a page was not read. Every failure has one of these names; `detail` beside it says more. */
export const failures = {
  unreachable: { zh: '连不上', en: 'cannot be reached' },
  timeout: { zh: '超时', en: 'took too long' },
  redirects: { zh: '跳转没有尽头', en: 'redirects without end' },
  'not-found': { zh: '没有这个页面', en: 'no such page' },
  refused: { zh: '网站拒绝访问', en: 'the site refuses it' },
  'server-error': { zh: '网站出错', en: 'the site is out of order' },
  'rate-limited': { zh: '网站一再要求稍后再来', en: 'the site keeps asking to come later' },
  'too-large': { zh: '太大', en: 'too large' },
  'broken-off': { zh: '传输中断', en: 'broke off' },
  robots: { zh: 'robots.txt 不允许', en: 'robots.txt forbids it' },
  'not-named': { zh: '不在指定的网站之内', en: 'on a site that nobody named' },
  unreadable: { zh: '内容读不了', en: 'its content cannot be read' },
  'no-document': { zh: '不是网页或文件', en: 'neither a page nor a document' },
  certificate: { zh: '证书无效', en: 'its certificate is not valid' },
  'no-file': { zh: '本机找不到这个文件', en: 'no such file on this machine' },
  browser: { zh: '浏览器崩溃', en: 'the browser broke down' },
  died: { zh: '每次读到它，程序都中断了', en: 'the program ended each time it was read' },
  audit: { zh: '核查程序出错，请报告', en: 'the audit itself failed, please report it' },
  damaged: { zh: '存档损坏或不完整', en: 'of an archive: damaged or not whole' },
  'more-pages': { zh: '列表还有没有网址的后页', en: 'the list has more pages, without addresses' },
  'too-deep': { zh: '列表翻页太多', en: 'too many pages of a list' },
} as const satisfies Record<string, Text>;

export type Reason = keyof typeof failures;

/** Thrown where a page cannot be read. */
export class Failure extends Error {
  constructor(
    readonly reason: Reason,
    readonly detail = '',
  ) {
    super(`${reason} ${detail}`.trim());
  }

  /** Whether it may go well another time. */
  get isPassing(): boolean {
    return PASSING.has(this.reason);
  }
}

/** The site asks to come back later (429, 503). */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    /** Milliseconds; null where it names no time. */
    readonly after: number | null,
  ) {
    super(`HTTP ${status}`);
  }
}

/** A page that leads to another site: its robots.txt and its manners come first. */
export class Moved extends Error {
  constructor(readonly url: string) {
    super(`moved to ${url}`);
  }
}

/** Whoever reads was asked to stop. */
export class Interrupted extends Error {}

const PASSING: ReadonlySet<Reason> = new Set(['unreachable', 'timeout', 'server-error', 'broken-off', 'browser']);

/** What an answer's status means where it is no success. Retry-After in milliseconds. */
export function failureOfStatus(status: number, after: number | null): Failure | Refusal | null {
  if (status === 429 || status === 503) return new Refusal(status, after);
  if (status === 404 || status === 410) return new Failure('not-found', `HTTP ${status}`);
  if (status >= 500) return new Failure('server-error', `HTTP ${status}`);
  return status >= 400 ? new Failure('refused', `HTTP ${status}`) : null;
}
