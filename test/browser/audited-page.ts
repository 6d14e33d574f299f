import { audit } from '../../lib/audit';
import { livePage, type Overlay, paint } from '../../lib/overlay';
import { createFace } from '../../lib/overlay/face';
import { createManners } from '../../lib/overlay/manners';
import { readDom } from '../../lib/sources/dom';

/** What a test calls inside a plain page: it is read, audited and marked as the extension does it. */
export const audited = {
  overlay: null as Overlay | null,
  show(extras: { readonly saysResult?: boolean; readonly checked?: boolean; readonly firstRun?: boolean } = {}): number {
    const { document: page, locate } = readDom(document, { name: null, url: location.href });
    const judged = audit(page, { capturedAt: '2026-03-01T00:00:00Z', url: location.href });
    audited.overlay = paint({
      surface: livePage(document, locate),
      audit: judged,
      language: 'zh',
      signal: new AbortController().signal,
      dismissed: new Map(),
      returned: new Map(),
      unconfirmed: new Map(),
      showNotices: true,
      saysResult: extras.saysResult ?? true,
      firstRun: extras.firstRun ?? false,
      loadManners: async () => createManners,
      loadFace: async () => createFace(() => null),

      onCurrent: () => {},
      onDismiss: async () => {},
      onUndoDismiss: async () => {},
      onLegendSeen: () => {},
      onLost: () => {},
    });
    audited.overlay.setChecked(extras.checked ?? false);
    return judged.findings.length;
  },
  covered,
};

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Every character in the window that something of ours lies over: `what over text`. Ink is taken for one em around the middle of a line. */
function covered(): { readonly hits: readonly string[]; readonly own: number } {
  const shadow = document.querySelector('[data-ours]')?.shadowRoot;
  const own = [...(shadow?.querySelectorAll<HTMLElement>(OWN) ?? [])].filter(isShown).map((element) => ({
    name: `${element.parentElement?.className ?? ''} ${element.getAttribute('class') ?? element.localName}`,
    box: shownPart(element.getBoundingClientRect(), element),
  }));
  const hits = new Set<string>();
  look(document, 0, 0);
  return { hits: [...hits], own: own.length };

  function look(root: globalThis.Document, dx: number, dy: number): void {
    const walker = root.createTreeWalker(root.body, NodeFilter.SHOW_TEXT);
    const range = root.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const around = node.parentElement;
      if (!around?.checkVisibility()) continue;
      const em = Number.parseFloat(getComputedStyle(around).fontSize) * scaleOf(around);
      for (const { index, 0: word } of (node.nodeValue ?? '').matchAll(/\S+/g)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        for (const box of range.getClientRects()) {
          const middle = (box.top + box.bottom) / 2 + dy;
          const half = Math.min(box.height, em) / 2;
          const ink = { left: box.left + dx, right: box.right + dx, top: middle - half, bottom: middle + half };
          if (isClippedAway(box, around)) continue;
          for (const one of own) if (overlap(one.box, ink)) hits.add(`${one.name} over “${word.slice(0, 20)}”`);
        }
      }
    }
    for (const frame of root.querySelectorAll('iframe')) {
      const inner = frame.contentDocument;
      const at = frame.getBoundingClientRect();
      if (inner?.body) look(inner, at.left + frame.clientLeft, at.top + frame.clientTop);
    }
  }
}

/** How much larger than its own measures a page shows an element. */
function scaleOf(element: HTMLElement): number {
  return element.offsetWidth > 0 ? element.getBoundingClientRect().width / element.offsetWidth : 1;
}

/** What the boxes around that scroll or clip let through. */
function shownPart(box: Box, element: Element): Box {
  let { left, top, right, bottom } = box;
  for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
    if (getComputedStyle(at).overflow === 'visible') continue;
    const frame = at.getBoundingClientRect();
    [left, top] = [Math.max(left, frame.left), Math.max(top, frame.top)];
    [right, bottom] = [Math.min(right, frame.right), Math.min(bottom, frame.bottom)];
  }
  return { left, top, right, bottom };
}

function isClippedAway(box: Box, element: Element): boolean {
  const { left, top, right, bottom } = shownPart(box, element);
  return right <= left || bottom <= top;
}

const OWN = '.badge svg, .badge b, .edge, .result, .legend, .folded, .leader, .tip, .tick, .bracket';

function isShown(element: HTMLElement): boolean {
  const style = getComputedStyle(element);
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && style.opacity !== '0';
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
