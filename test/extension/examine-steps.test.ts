import { expect, test, vi } from 'vitest';
import { audit, auditWithPauses } from '../../lib/audit';
import { closeAudit, earlyAudit } from '../../lib/audit/close-audit';
import { type Examination, examine } from '../../lib/audit/examine';
import { examineInSteps } from '../../lib/audit/examine-in-steps';
import { type OpenAudit, openAudit, openTables } from '../../lib/audit/open-audit';
import { proseAtHand } from '../../lib/audit/prose-at-hand';
import { readRest } from '../../lib/audit/read-rest';
import { allSteps } from '../../lib/document/steps';
import { claimsInSteps } from '../../lib/prose/claims';
import { passageWide } from '../../lib/prose/passage-wide';
import { readIssuer } from '../../lib/prose/tokens/issuer';
import { wordBook } from '../../lib/prose/word-book';
import { reckon } from '../../lib/reckoning/reckon';
import { readText } from '../../lib/sources/text';
import { makeReport, plantFaults, renderText } from '../generator';

const options = { rulesOff: [], source: 'report.txt' };
const prose = () => proseAtHand();
const pause = async () => {};

function open(report: ReturnType<typeof makeReport>) {
  const document = readText(renderText(report, 'pipe'), { name: null });
  const opened = openAudit(document, { capturedAt: '2026-01-01T00:00:00Z', file: 'report.txt' });
  if (!opened.reading) throw new Error('no report');
  return { opened, reading: opened.reading };
}

test('examining in steps finds the same, with a pause before each step', async () => {
  const { reading } = open(makeReport(7, '2021'));
  const paused = vi.fn(pause);
  const early = vi.fn(async () => {});
  expect(await examineInSteps(reading, options, { pause: paused, early, prose })).toEqual(examine(reading, options));
  // And once more wherever steps have taken long.
  expect(paused.mock.calls.length).toBeGreaterThanOrEqual(4);
  expect(early, 'tables that are right have nothing to mark').not.toHaveBeenCalled();
});

test('what is wrong in the tables is told before the prose is read, and told again with the rest', async () => {
  const damaged = plantFaults(makeReport(7, '2021'), 7, ['wrong-total']);
  if (!damaged) throw new Error('no fault');
  const { opened, reading } = open(damaged.report);
  const told: Examination[] = [];
  const early = async (one: Examination) => void told.push(one);
  const whole = await examineInSteps(reading, options, { pause, early, prose });
  expect(whole).toEqual(examine(reading, options));
  const [first] = told;
  if (!first) throw new Error('nothing was told early');
  expect(first.claims).toEqual([]);
  expect(first.findings.length).toBeGreaterThan(0);
  expect(first.corrections.length).toBeGreaterThan(0);
  for (const finding of first.findings) expect(whole.findings).toContainEqual(finding);
  const { source, ...rest } = earlyAudit(opened, whole);
  expect({ ...rest, source: { ...source, sha256: 'hash' } }).toEqual(closeAudit(opened, whole, () => 'hash'));
});

test.each(['2019', '2021'] as const)(
  'of a report of %s the text is read after its tables have been told, and all comes to the same',
  async (edition) => {
    for (let seed = 1; seed <= 8; seed++) {
      const damaged = plantFaults(makeReport(seed, edition), seed, ['wrong-total']);
      if (!damaged) throw new Error('no fault');
      const document = readText(renderText(damaged.report, 'pipe'), { name: null });
      const asked = { capturedAt: '2026-01-01T00:00:00Z', file: 'report.txt' };
      const begun = allSteps(openTables(document, asked, readRest));
      if (!begun.reading) throw new Error('no report');
      expect(begun.reading.prose).toEqual([]);
      let open: OpenAudit = begun;
      const told: Examination[] = [];
      const early = async (one: Examination) => void told.push(one);
      const rest = async () => {
        expect(told).toHaveLength(1);
        if (begun.whole) open = allSteps(begun.whole());
        return open.reading;
      };
      const examination = await examineInSteps(begun.reading, { ...options, asPrinted: begun.asPrinted }, { pause, early, rest, prose });
      const whole = audit(document, asked);
      expect(closeAudit(open, examination, () => whole.source.sha256)).toEqual(whole);
      const [first] = told;
      if (!first) throw new Error('nothing was told early');
      expect(earlyAudit(begun, first)).toMatchObject({ verdict: 'inconsistent', findings: first.findings });
      for (const finding of first.findings) expect(whole.findings).toContainEqual(finding);
    }
  },
);

test('the tables are told though the reader of prose does not come, and then the reason', async () => {
  const damaged = plantFaults(makeReport(7, '2021'), 7, ['wrong-total']);
  if (!damaged) throw new Error('no fault');
  const early = vi.fn(async () => {});
  const lost = Promise.reject(new Error('the script “reader” did not come'));
  const examined = examineInSteps(open(damaged.report).reading, options, {
    pause,
    early,
    prose: () => ({ ...proseAtHand(), reader: lost }),
  });
  await expect(examined).rejects.toThrow('did not come');
  expect(early).toHaveBeenCalledOnce();
});

test('a passage without end is read with pauses', { timeout: 60_000 }, async () => {
  const { reading } = open(makeReport(7, '2021'));
  const [first] = reading.prose;
  if (!first) throw new Error('no prose');
  const text = '全年收到政府信息公开申请13件，其中予以公开11件、不予公开2件，'.repeat(500);
  const long = { ...reading, prose: [...reading.prose, { ...first, isHeading: false, paragraph: { ...first.paragraph, text } }] };
  const steps = [...claimsInSteps(long, { ...reckon(long), issuer: readIssuer(long.issuer), passageWide, wordBook })];
  expect(steps.length).toBeGreaterThan(4);
  const paused = vi.fn(pause);
  expect(await examineInSteps(long, options, { pause: paused, early: async () => {}, prose })).toEqual(examine(long, options));
});

test('a whole audit with pauses is the same audit', async () => {
  const damaged = plantFaults(makeReport(7, '2021'), 7, ['wrong-total']);
  const asked = { capturedAt: '2026-01-01T00:00:00Z', file: 'report.txt', rulesOff: ['title-complete'] };
  for (const text of [renderText(makeReport(8, '2019'), 'pipe'), damaged ? renderText(damaged.report, 'pipe') : '', '会议通知', '']) {
    const document = readText(text, { name: 'report.txt' });
    const paused = vi.fn(pause);
    expect(await auditWithPauses(document, asked, paused)).toEqual(audit(document, asked));
    expect(paused.mock.calls.length).toBeGreaterThanOrEqual(audit(document, asked).report ? 4 : 0);
  }
});
