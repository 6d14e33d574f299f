import { audit } from '../../lib/audit';
import { closeAudit, earlyAudit } from '../../lib/audit/close-audit';
import type { Examination } from '../../lib/audit/examine';
import { examineInSteps } from '../../lib/audit/examine-in-steps';
import { hashDocument } from '../../lib/audit/hash-document';
import { type OpenAudit, openTables } from '../../lib/audit/open-audit';
import { proseAtHand } from '../../lib/audit/prose-at-hand';
import { readReport } from '../../lib/audit/read-report';
import { readRest } from '../../lib/audit/read-rest';
import { allSteps } from '../../lib/document/steps';
import { turn } from '../../lib/dom/turn';
import { pageEvidence } from '../../lib/extension/page/page-evidence';
import { livePage, type PaintOptions, paint, type Sketch, sketchMarks } from '../../lib/overlay';
import { createFace } from '../../lib/overlay/face';
import { createManners } from '../../lib/overlay/manners';
import { isReportLikely } from '../../lib/recognise/likely';
import type { Audit } from '../../lib/report/audit';
import type { Finding } from '../../lib/report/outcome';
import { judge } from '../../lib/rules/engine/judge';
import { readDom } from '../../lib/sources/dom';

/** What the bench calls inside a page. */
export const bench = {
  /** Runs one of {@link works} `runs` times; whoever asks takes the time. */
  run: (name: keyof typeof works, runs: number) => {
    for (let i = 0; i < runs; i++) works[name]();
  },
  verdict: () => audit(readDom(document, source).document, options).verdict,
  /** From nothing to the frame that shows the first marks, as the auditor brings them; in a fresh page nothing is warm. */
  firstPaint: () =>
    new Promise<void>((shown) => {
      // What comes behind that frame waits until the clock is read.
      const early = () => {
        shown();
        return new Promise<void>(nothing);
      };
      void allMarks(early).then(shown);
    }),
  /** To the frame that shows all of them. */
  allMarks: () => allMarks(async () => {}),
  /** Takes off what was painted. */
  wipe: async () => {
    painted.abort();
    painted = new AbortController();
    await frame();
  },
  /** Makes an audit with `count` findings at the page's cells. */
  prepareMany: (count: number) => {
    const { document: page, locate } = readDom(document, source);
    const many = manyFindings(audit(page, options), count);
    prepared = () => paint(toPaint(many, locate));
  },
  /** Paints it, up to the frame that shows it. */
  paintPrepared: async () => {
    prepared();
    await frame();
  },
  grow: (times: number) => {
    const once = document.body.innerHTML;
    document.body.innerHTML = once.repeat(times);
  },
};

const works = {
  /** One plain pass over all nodes: the unit of most limits. */
  walk: () => walkAll(),
  read: () => readDom(document, source),
  /** Without claims in prose and without diagnosis. */
  judged: () => judge({ ...readReport(readDom(document, source).document).report, claims: [] }),
  audited: () => audit(readDom(document, source).document, options),
  detect: () => isReportLikely(pageEvidence(document)),
} as const;

const source = { name: null, url: 'http://www.example.gov.cn/' };
const options = { capturedAt: '2026-03-01T00:00:00Z', url: 'http://www.example.gov.cn/' };
const nothing = () => {};
let prepared: () => void = nothing;
let painted = new AbortController();

function walkAll(): number {
  const walker = document.createTreeWalker(document);
  let nodes = 0;
  while (walker.nextNode()) nodes++;
  return nodes;
}

/** What the auditor does with a page that has no marks yet, in the same steps. `early` is told of a frame with the tables' marks, and waited for. */
async function allMarks(early: () => Promise<void>): Promise<void> {
  const { document: page, locate } = readDom(document, source);
  const begun = allSteps(openTables(page, options, readRest));
  if (!begun.reading) throw new Error('the page is no report');
  let open: OpenAudit = begun;
  let sketch: Sketch | null = null;
  const tellEarly = async (examination: Examination) => {
    sketch = sketchMarks(toPaint(earlyAudit(begun, examination), locate));
    // As the auditor: a frame in which nothing would be drawn is not waited for, nor counted.
    if (!sketch) return;
    await frame();
    await early();
  };
  const steps = {
    pause: turn,
    early: tellEarly,
    rest: async () => {
      if (begun.whole) open = allSteps(begun.whole());
      return open.reading;
    },
    prose: () => proseAtHand(),
  };
  const examination = await examineInSteps(begun.reading, { rulesOff: [], source: options.url }, steps);
  const audited = closeAudit(open, examination, () => hashDocument(page));
  paint(toPaint(audited, locate), sketch);
  await frame();
}

function toPaint(audited: Audit, locate: ReturnType<typeof readDom>['locate']): PaintOptions {
  return {
    surface: livePage(document, locate),
    audit: audited,
    language: 'zh',
    signal: painted.signal,
    dismissed: new Map(),
    returned: new Map(),
    unconfirmed: new Map(),
    showNotices: true,
    firstRun: false,
    loadManners: async () => createManners,
    loadFace: async () => createFace(() => null),
    onCurrent: nothing,
    onDismiss: async () => {},
    onUndoDismiss: async () => {},
    onLegendSeen: nothing,
    onLost: nothing,
  };
}

/** The audit with one made-up finding per cell, cells taken in document order. */
function manyFindings(audited: Audit, count: number): Audit {
  const facts = Object.values(audited.report?.facts ?? {}).filter(({ place }) => place !== null);
  const findings = Array.from({ length: count }, (_, index): Finding => {
    const fact = facts[index % facts.length];
    return {
      fingerprint: String(index),
      rule: 'applicant-total',
      at: String(index),
      outcome: 'fail',
      severity: 'error',
      message: { zh: '合计与各项之和不等', en: 'the total is not the sum of its parts' },
      formula: { zh: '1 + 1 = 2 ≠ 3', en: '1 + 1 = 2 ≠ 3' },
      cells: fact ? [fact.path] : [],
      quote: null,
      expected: 2,
      actual: 3,
      basis: '表三',
      place: fact?.place ?? null,
      cell: fact?.cell ?? null,
      places: [],
      equation: null,
      baseline: null,
    };
  });
  return { ...audited, findings };
}

function frame(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
}
