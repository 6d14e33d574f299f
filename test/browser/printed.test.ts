import { afterAll, beforeAll, expect, test } from 'vitest';
import { audit } from '../../lib/audit';
import { readPdf } from '../../lib/command/reading/read-pdf';
import { htmlStyles } from '../generator';
import { compared } from '../printed/compare';
import { openPrinter } from '../printed/print';
import { someOf } from '../some-of';

/** Reports as Chromium prints them: the page breaks elsewhere each time, and the tables are drawn otherwise. */
let printer: Awaited<ReturnType<typeof openPrinter>>;
beforeAll(async () => {
  printer = await openPrinter();
});
afterAll(() => printer?.close());

// Every thirteenth: the bench prints all of them.
test.each(
  someOf(
    Array.from({ length: 12 }, (_, index) => index * 13 + 4),
    3,
  ),
)('printed in way %i: every value right, or said to be unread', async (number) => {
  const { report, way, pdf } = await printer.print(number);
  const reading = await readPdf(pdf, { name: `${number}.pdf` });
  if ('problem' in reading) throw new Error(reading.problem.en);
  const one = audit(reading.document, { capturedAt: '2026-01-01T00:00:00Z', file: `${number}.pdf` });
  const { wrong, unread, unsure } = compared(one, report);
  expect({ wrong, unread, unsure }).toEqual({ wrong: [], unread: 0, unsure: 0 });
  expect(one.findings.filter(({ outcome, severity }) => outcome === 'fail' && severity === 'error')).toEqual([]);
  if (way.times === 1) expect(one.verdict).toBe('consistent');
});

// What has no cells at all is read to be confirmed; the others whole.
const styles = someOf(
  htmlStyles.filter((style) => style !== 'flattened'),
  3,
).map((style, nth) => [style, someOf([10, 12, 17], 3, nth % 3)] as const);
test.each(styles)('a portal’s page of style %s, printed as it is', async (style, seeds) => {
  for (const seed of seeds) {
    const { report, pdf } = await printer.printPlain(seed, style);
    const reading = await readPdf(pdf, { name: 'page.pdf' });
    if ('problem' in reading) throw new Error(reading.problem.en);
    const one = audit(reading.document, { capturedAt: '2026-01-01T00:00:00Z', file: 'page.pdf' });
    const { wrong, unread, unsure } = compared(one, report);
    expect({ seed, wrong, unread, unsure, verdict: one.verdict }).toEqual({ seed, wrong: [], unread: 0, unsure: 0, verdict: 'consistent' });
  }
});
