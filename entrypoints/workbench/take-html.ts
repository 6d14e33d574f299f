import { audit } from '../../lib/audit';
import type { Document } from '../../lib/document/document';
import { markAsOwn } from '../../lib/dom/own-hosts';
import { turn } from '../../lib/dom/turn';
import { closedRoot } from '../../lib/extension/page/closed-root';
import { secondLook } from '../../lib/look/second-look';
import { readDom } from '../../lib/sources/dom';
import { withUnshown } from '../../lib/sources/unshown';

/**
 * Markup → a document, read as a portal's page is: rendered apart, where no script of it runs and nothing is loaded, and looked at a second
 * time, so that what it hides or shows otherwise is not taken for what it says.
 */
export async function takeHtml(html: string, name: string | null): Promise<Document> {
  const frame = await renderApart(html);
  try {
    const root = frame.contentDocument;
    if (!root) throw new Error('not rendered');
    const reading = readDom(root, { name, url: null });
    const judge = (document: Document) => audit(document, { capturedAt: new Date().toISOString(), file: name });
    const { report } = judge(reading.document);
    const tries = report ? (await look({ root, ...reading, report, pause: turn })).tries : [];
    const seen = tries.find(({ document, isAccepted }) => isAccepted(judge(document)))?.document;
    return withUnshown(seen ?? reading.document, reading.locate);
  } finally {
    frame.remove();
  }
}

const look = secondLook(closedRoot);

/** In a frame of its own without scripts; its policy lets nothing be fetched, and what could lead it away is taken out before. */
async function renderApart(html: string): Promise<HTMLIFrameElement> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const one of page.querySelectorAll(LEADING_AWAY)) one.remove();
  const policy = page.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "default-src 'none'; style-src 'unsafe-inline'";
  page.head.prepend(policy);
  const frame = document.createElement('iframe');
  // What the workbench shows meanwhile lies over it, and nobody is to see it.
  markAsOwn(frame);
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.className = 'apart';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  const loaded = new Promise<void>((done) => frame.addEventListener('load', () => done(), { once: true }));
  frame.srcdoc = `<!doctype html>${page.documentElement.outerHTML}`;
  document.body.append(frame);
  await loaded;
  return frame;
}

const LEADING_AWAY =
  'script, link, base, meta[http-equiv], iframe, frame, object, embed, portal, img, picture, video, audio, source, input[type=image]';
