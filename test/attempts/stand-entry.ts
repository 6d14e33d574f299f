import { audit } from '../../lib/audit';
import type { Document } from '../../lib/document/document';
import { turn } from '../../lib/dom/turn';
import { type Auditor, type AuditorParts, type Marks, startAuditor } from '../../lib/extension/auditor/auditor';
import { badge } from '../../lib/extension/background/badge';
import type { BadgeFacts } from '../../lib/extension/messages/messages';
import { defaultSettings } from '../../lib/extension/settings/settings';
import { secondLook } from '../../lib/look/second-look';
import { type DomReading, readDomInSlices } from '../../lib/sources/dom';
import { watch } from '../../lib/sources/watch';

/** How an auditor leaves a page. */
export interface Outcome {
  readonly badge: string;
  readonly verdict: string;
  readonly look: string;
  /** Before the page's own `change` was called, where it has one. */
  readonly before: string | null;
  readonly told: readonly string[];
}

/** What the pages in frames may hide in closed roots: a script at their top notes it, as a browser does for its extensions. */
interface Noted {
  readonly noted?: WeakMap<Element, ShadowRoot>;
  readonly change?: () => void;
}

const NOTE = `<script>{const own=Element.prototype.attachShadow;noted=new WeakMap();Element.prototype.attachShadow=function(o){const root=own.call(this,o);noted.set(this,root);return root}}</script>`;

const look = secondLook((element) => (element.ownerDocument.defaultView as (Window & Noted) | null)?.noted?.get(element) ?? null);

/** Opens each page in a frame, with the extension's own auditor, look and watch over it. `patient`: a tick is waited for. */
export async function audited(pages: readonly string[], patient: boolean): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const html of pages) outcomes.push(await auditedPage(html, patient));
  return outcomes;
}

async function auditedPage(html: string, patient: boolean): Promise<Outcome> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:1200px;height:900px;border:0';
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.srcdoc = html.replace('<head>', `<head>${NOTE}`);
  document.body.replaceChildren(frame);
  await loaded;
  const page = frame.contentDocument;
  const view = frame.contentWindow as (Window & Noted) | null;
  if (!page || !view) throw new Error('no frame');
  const life = new AbortController();
  const facts: BadgeFacts[] = [];
  const auditor = startAuditor(
    partsOf(page, (one) => facts.push(one), life.signal),
    life.signal,
  );
  await auditor.reaudit(false);
  watch(
    page,
    {
      changed: () => auditor.reaudit(false),
      touched: () => auditor.touched(),
      restyled: () => auditor.recheck(),
      ended: () => void auditor.stopWatching(),
    },
    life.signal,
    // Not by the clock, which a slow machine outruns: what only time would bring is asked for below.
    { pause: 4, idle: 60_000, work: 60_000 },
  );
  let state = await settled(auditor);
  // What moves when a page is opened comes to rest; what no observer hears is found; a tick that was held back is given.
  const mayTick = patient || MOVES.test(html) || (state?.audit.verdict === 'consistent' && state.audit.source.look !== 'differs');
  for (let i = 0; mayTick && i < (patient ? 25 : 1) && badgeOf(facts) !== '✓'; i++) {
    await wait(20);
    await auditor.recheck();
  }
  if (mayTick) state = await settled(auditor);
  let before: string | null = null;
  if (view.change) {
    before = badgeOf(facts);
    view.change();
    for (let i = 0; i < 6 && badgeOf(facts) === before; i++) {
      await wait(50);
      await auditor.recheck();
    }
    state = await settled(auditor);
  }
  const shown = view.change || !MOVES.test(html) ? facts.at(-1) : await leastOf(facts);
  life.abort();
  return {
    badge: shown ? badge(shown).text : '',
    verdict: state?.audit.verdict ?? 'failed',
    look: state?.audit.source.look ?? 'none',
    before,
    told: state?.audit.findings.map(({ rule, message }) => `${rule}: ${message.zh}`) ?? [],
  };
}

/** Whether what is shown may change by itself. */
const MOVES = /<script|animation|transition/;

/** What is shown on a page that changes by itself, uncalled: a tick that its next change takes back is none. */
async function leastOf(facts: readonly BadgeFacts[]): Promise<BadgeFacts | undefined> {
  const sofar = facts.length;
  if (badgeOf(facts) === '✓') await wait(250);
  return facts.slice(sofar).find((one) => badge(one).text !== '✓') ?? facts.at(-1);
}

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

const badgeOf = (facts: readonly BadgeFacts[]) => {
  const last = facts.at(-1);
  return last ? badge(last).text : '';
};

const settled = (auditor: Auditor) => auditor.answer({ to: 'auditor', type: 'get-state' }).catch(() => null);

type Located = DomReading['locate'];

function partsOf(page: globalThis.Document, report: (facts: BadgeFacts) => void, signal: AbortSignal): AuditorParts<Located> {
  const judge = (read: Document, rulesOff: readonly string[]) => {
    const one = audit(read, { capturedAt: '2026-01-01T00:00:00Z', url: 'http://www.example.gov.cn/', rendered: true, rulesOff });
    return one;
  };
  return {
    host: 'www.example.gov.cn',
    read: () => readDomInSlices(page, { name: null, url: 'http://www.example.gov.cn/', signal }),
    audit: async (read, { rulesOff }) => judge(read, rulesOff),
    async look(reading, { report: known }) {
      if (!known) return { key: '', tries: [] };
      return look({ root: page, ...reading, report: known, pause: turn });
    },
    sketch: () => null,
    paint: () => noMarks,
    dismissals: { apply: async (one) => ({ audit: one, returned: [], unconfirmed: [] }), add: async () => {}, remove: async () => {} },
    compare: async () => null,
    casebook: null,
    watchDismissals: () => {},
    loadSettings: async () => ({ ...defaultSettings, marks: false }),
    changeSettings: async () => defaultSettings,
    watchSettings: () => {},
    foreignFrames: () => [],
    shown: async () => {},
    report,
    reportFailure: () => {},
    beforeRetry: () => null,
    settled: async () => {},
    print: async () => {},
  };
}

const noMarks: Marks<Located> = {
  visible: false,
  unseen: null,
  current: null,
  goTo: () => {},
  next: () => {},
  previous: () => {},
  setVisible: () => {},
  setChecked: () => {},
  setUnlinked: () => {},
  printNotes: async () => {},
  update: () => {},
  settle: () => {},
};
