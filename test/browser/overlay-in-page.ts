import type { Place } from '../../lib/document/place';
import { type Located, livePage, type Overlay, type OverlayOptions, paint } from '../../lib/overlay';
import { createFace } from '../../lib/overlay/face';
import { createManners } from '../../lib/overlay/manners';

/** What the browser tests bundle and inject: the overlay with a locate function of the test's own, and a record of its callbacks. */
declare global {
  interface Window {
    gouji: {
      overlay: Overlay | null;
      paint(options: Partial<OverlayOptions> & Pick<OverlayOptions, 'audit'>): Overlay;
      off(): void;
      calls: unknown[][];
      ms: number;
    };
  }
}

let controller = new AbortController();

window.gouji = {
  overlay: null,
  calls: [],
  ms: 0,
  paint(options) {
    controller = new AbortController();
    const record =
      (name: string) =>
      (...args: unknown[]) =>
        void window.gouji.calls.push([name, ...args]);
    const start = performance.now();
    const overlay = paint({
      surface: livePage(document, locate),
      language: 'zh',
      signal: controller.signal,
      dismissed: new Map(),
      returned: new Map(),
      unconfirmed: new Map(),
      showNotices: true,
      firstRun: false,
      loadManners: async () => createManners,
      loadFace: async () =>
        createFace(() => ({
          title: { zh: '各项之和等于合计', en: 'parts add up to the total' },
          why: { zh: '总计由各项相加得出，二者必须相等。', en: 'A total is the sum of its parts.' },
          fix: { zh: '逐项核对台账，改正有误的一格后重新公布。', en: 'Check each part against the register and correct the wrong cell.' },
          basis: '国办公开办函〔2019〕60号 表三',
        })),
      onCurrent: record('current'),
      onDismiss: async (...args) => record('dismiss')(...args),
      onUndoDismiss: async (...args) => record('undo')(...args),
      onLegendSeen: record('legend'),
      onLost: record('lost'),
      ...options,
    });
    document.body.getBoundingClientRect();
    window.gouji.ms = performance.now() - start;
    window.gouji.overlay = overlay;
    return overlay;
  },
  off: () => controller.abort(),
};

function locate(place: Place): Located | null {
  if (place.kind !== 'dom') return null;
  let root: globalThis.Document = document;
  const path = place.selector.split(' >>> ');
  for (const frame of path.slice(0, -1)) {
    const inner = (root.querySelector(frame) as HTMLIFrameElement | null)?.contentDocument;
    if (!inner) return null;
    root = inner;
  }
  const element = root.querySelector(path.at(-1) ?? '');
  if (!element) return null;
  const range = root.createRange();
  range.selectNodeContents(element);
  if (!element.textContent?.trim()) return { element, range: null };
  const walker = root.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let seen = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    const [start, end] = place.span ?? [0, element.textContent.length];
    if (start >= seen && start < seen + length) range.setStart(node, start - seen);
    if (end > seen && end <= seen + length) range.setEnd(node, end - seen);
    seen += length;
  }
  return { element, range };
}
