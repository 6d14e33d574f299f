import { browser } from '../browser/browser';

/** What the page says of itself, asked in our own world. */
export interface ProbedPage {
  readonly href: string;
  /** HTTP status; null where the browser does not tell. */
  readonly status: number | null;
  /** `text/html`, `application/pdf` */
  readonly type: string;
  readonly title: string;
  readonly asksPassword: boolean;
}

/** Why nothing can be asked there. */
export type NoPage =
  | { readonly kind: 'elsewhere'; readonly host: string | null }
  | { readonly kind: 'unreachable' | 'download' }
  | { readonly kind: 'failed'; readonly message: string };

/** Asks what stands in a tab that was sent to an address. */
export async function probePage(tab: number, url: string): Promise<ProbedPage | NoPage> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [0] },
      func: lookAtPage,
      injectImmediately: true,
    });
    const page = answer?.result as ProbedPage | undefined;
    return page ?? { kind: 'failed', message: 'no answer' };
  } catch (problem) {
    const { url: shown } = await browser.tabs.get(tab);
    // An error page of the browser stands under the address that was asked for; a site that may not be read shows none.
    if (/error page|chrome-error/i.test(String(problem)) || (shown && hostOf(shown) === hostOf(url))) return { kind: 'unreachable' };
    if (shown === 'about:blank') return { kind: 'download' };
    if (!shown) return { kind: 'elsewhere', host: null };
    return { kind: 'elsewhere', host: hostOf(shown) };
  }
}

/** Runs in the page, in our world: whatever it names its elements, the browser's own functions answer. */
function lookAtPage(): ProbedPage {
  const [entry] = performance.getEntriesByType('navigation') as { readonly responseStatus?: number }[];
  const find = Object.getOwnPropertyDescriptor(Document.prototype, 'querySelector')?.value as typeof document.querySelector;
  const titleOf = Object.getOwnPropertyDescriptor(Document.prototype, 'title')?.get;
  const typeOf = Object.getOwnPropertyDescriptor(Document.prototype, 'contentType')?.get;
  return {
    href: location.href,
    status: entry?.responseStatus || null,
    type: String(typeOf?.call(document)),
    title: String(titleOf?.call(document)),
    asksPassword: find.call(document, 'input[type=password]') !== null,
  };
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host : null;
}
