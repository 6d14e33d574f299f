import { describe, expect, it } from 'vitest';
import { withoutCertainty } from '../../lib/audit/unconfirmed';
import { verdictOf } from '../../lib/audit/verdict';
import { cellsToConfirm } from '../../lib/diagnosis';
import type { Report } from '../../lib/report/report';
import { judge } from '../../lib/rules/engine/judge';
import { exampleReport } from '../rules/example-report';

/** A report of which every cell was recognised, those named with less certainty. */
function seen(
  facts: Readonly<Record<string, number>>,
  unsure: Readonly<Record<string, number>> = {},
  confirmed: readonly string[] = [],
): Report {
  const report = exampleReport({ edition: '2021', facts: { 'requests.newlyReceived.*': 0, ...facts } });
  const recognised = Object.entries(report.facts).map(([path, fact]) => {
    const isConfirmed = confirmed.includes(path);
    const own = { ...fact, recognised: unsure[path] ?? 0.999, confidence: isConfirmed ? 1 : 0.5 };
    return [path, isConfirmed ? { ...own, confirmed: true as const } : own] as const;
  });
  return { ...report, facts: Object.fromEntries(recognised), recognised: true };
}

function asked(report: Report) {
  const judged = withoutCertainty(report, judge(report));
  return { ...judged, asked: cellsToConfirm(report, judged.checks) ?? [] };
}

const paths = (report: Report) => asked(report).asked.map(({ path }) => path);
const upheld = 'remedies.review.upheld';
const total = 'remedies.review.total';

describe('what was recognised', () => {
  it('is asked about in a few cells where the recogniser is sure and every sum holds, and is never consistent for all that', () => {
    const report = seen({ [upheld]: 3, [total]: 3 });
    const { checks, findings, asked: open } = asked(report);
    expect(open).toHaveLength(5);
    const verdict = verdictOf({ kind: 'report', report, checks, findings: findings.filter(({ style }) => !style) });
    expect(verdict).not.toBe('consistent');
    expect(verdict).not.toBe('inconsistent');
  });

  it('is asked about where the recogniser is not sure, the least sure first', () => {
    const row = 'requests.newlyReceived.';
    expect(paths(seen({}, { [`${row}enterprise`]: 0.8, [`${row}otherOrg`]: 0.5 })).slice(0, 2)).toEqual([
      `${row}otherOrg`,
      `${row}enterprise`,
    ]);
  });

  it('must be surer where no sum vouches for it', () => {
    const alone = 'disclosure.rules.issued';
    expect(paths(seen({}, { [alone]: 0.97, 'requests.newlyReceived.enterprise': 0.97 }))[0]).toBe(alone);
  });

  it('is asked about in a sum that does not hold, what would settle it first; nothing fails before', () => {
    const report = seen({
      'requests.newlyReceived.naturalPerson': 7,
      'requests.newlyReceived.total': 9,
      'requests.carriedOut.total': 9,
      'requests.carriedOut.naturalPerson': 9,
    });
    const { asked: open, findings } = asked(report);
    expect(open[0]).toEqual({ path: 'requests.newlyReceived.naturalPerson', likely: 9 });
    expect(open.length).toBeGreaterThan(1);
    expect(findings.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
  });

  it('is a finding once all of its cells are confirmed', () => {
    const cells = ['upheld', 'corrected', 'other', 'pending', 'total'].map((column) => `remedies.review.${column}`);
    const report = seen({ [upheld]: 3, [total]: 4 }, {}, cells);
    const { asked: open, findings } = asked(report);
    expect(open).toEqual([]);
    expect(findings.filter(({ outcome, severity }) => outcome === 'fail' && severity === 'error').map(({ rule }) => rule)).toContain(
      'remedy-total',
    );
  });

  it('says nothing where characters were read as such', () => {
    const report = exampleReport({ edition: '2021', facts: {} });
    expect(cellsToConfirm(report, judge(report).checks)).toBeNull();
  });
});
