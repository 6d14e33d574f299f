import { describe, expect, it } from 'vitest';
import { ink } from '../../../lib/overlay/draw/styles/inks';
import { auditSummary } from '../../../lib/overlay/live';
import { heldPlaces } from '../../../lib/overlay/marks/held';
import { marksOf } from '../../../lib/overlay/marks/marks';
import { toneOf } from '../../../lib/overlay/marks/tone';
import { causeOf } from '../../../lib/report/cause';
import type { Finding } from '../../../lib/report/outcome';
import { claimConflict, consistent, makeAudit } from '../stand';

const none: ReadonlySet<string> = new Set();
const faulty = { ...consistent, 'requests.granted.naturalPerson': 21 };

describe('a finding’s tone', () => {
  const base = makeAudit(faulty).findings[0];
  const cases: [Finding['outcome'], Finding['severity'], string][] = [
    ['fail', 'error', 'error'],
    ['fail', 'warning', 'warning'],
    ['fail', 'notice', 'notice'],
    ['review', 'error', 'review'],
    ['review', 'notice', 'review'],
    ['error', 'error', 'broken'],
  ];
  it.each(cases)('%s with severity %s is drawn as %s', (outcome, severity, tone) => {
    if (!base) throw new Error('the faulty report has no finding');
    expect(toneOf({ ...base, outcome, severity })).toBe(tone);
  });
});

describe('marks', () => {
  it('keep the audit’s numbers when some are dismissed', () => {
    const audit = makeAudit(faulty);
    expect(audit.findings.length).toBeGreaterThan(1);
    const marks = marksOf(audit, new Set([audit.findings[0]?.fingerprint ?? '']), true);
    expect(marks.map((mark) => mark.index)).toEqual(audit.findings.map((_, i) => i).slice(1));
  });

  it('leave notices out when notices are off, but never a review', () => {
    const [first, second] = makeAudit(faulty).findings;
    if (!first || !second) throw new Error('two findings expected');
    const audit = {
      ...makeAudit(consistent),
      findings: [
        { ...first, severity: 'notice' as const },
        { ...second, severity: 'notice' as const, outcome: 'review' as const },
      ],
    };
    expect(marksOf(audit, none, true).map((mark) => mark.tone)).toEqual(['notice', 'review']);
    expect(marksOf(audit, none, false).map((mark) => mark.tone)).toEqual(['review']);
  });

  it('draw a note of very many places at the first of them', () => {
    const [note] = makeAudit(faulty).findings;
    if (!note) throw new Error('a finding expected');
    const places = Array.from({ length: 10_000 }, (_, line) => ({ kind: 'line' as const, line, span: null }));
    const [mark] = marksOf({ ...makeAudit(consistent), findings: [{ ...note, places }] }, none, true);
    expect(mark?.places).toEqual(places.slice(0, 300));
    expect(mark?.finding.places).toHaveLength(10_000);
  });

  it('draw the likely cause strongly and its consequences faintly', () => {
    const cause = { path: 'requests.granted.total', from: 10, to: 21 };
    const audit = makeAudit(faulty, {
      corrections: (findings) => [{ cells: [cause], resolves: findings.map((one) => one.fingerprint), pattern: null, ambiguous: false }],
    });
    const strengths = Object.fromEntries(marksOf(audit, none, true).map((mark) => [mark.finding.at, mark.strength]));
    expect(strengths['requests.granted']).toBe('strong');
    expect(strengths.naturalPerson).toBe('faint');
  });

  it('draw nothing faintly while the cause is ambiguous', () => {
    const audit = makeAudit(faulty, {
      corrections: (findings) =>
        [21, 10].map((to) => ({
          cells: [{ path: 'requests.granted.total', from: 10, to }],
          resolves: findings.map((one) => one.fingerprint),
          pattern: null,
          ambiguous: true,
        })),
    });
    expect(marksOf(audit, none, true).every((mark) => mark.strength === 'plain')).toBe(true);
    const [finding] = audit.findings;
    if (!finding) throw new Error('a finding expected');
    const cause = causeOf(finding, audit);
    expect(cause.kind === 'ambiguous' && cause.candidates.length).toBe(2);
  });

  it('underline the clause around a number in prose', () => {
    const { finding, claim } = claimConflict();
    const [mark] = marksOf(makeAudit(consistent, { findings: [finding], claims: [claim] }), none, true);
    expect(mark?.places).toEqual([claim.place]);
    expect(mark?.clause).toEqual(claim.clause);
  });

  it('say nothing about a clause when the place is another part of the same element', () => {
    const { finding, claim } = claimConflict();
    const elsewhere = { ...claim, place: { ...claim.place, part: 2 } as typeof claim.place };
    expect(marksOf(makeAudit(consistent, { findings: [finding], claims: [elsewhere] }), none, true)[0]?.clause).toBeNull();
  });
});

it('ticks only cells that no finding rests on', () => {
  const places = heldPlaces(makeAudit(faulty)).map((place) => (place.kind === 'dom' ? place.selector : ''));
  expect(places).toContain('#requests-newlyReceived-naturalPerson');
  expect(places).not.toContain('#requests-granted-naturalPerson');
  expect(heldPlaces(makeAudit(consistent)).length).toBe(7 * 23 + 15);
});

it.each([
  ['zh', '发现 2 处不一致，1 处有待核实；已读 198/198 格'],
  ['en', 'Found: 2 inconsistent, 1 to verify; 198 of 198 cells read'],
] as const)('announces an audit once, in words (%s)', (language, said) => {
  const { finding, claim } = claimConflict();
  const audit = makeAudit(faulty, { findings: [finding], claims: [claim] });
  expect(auditSummary(audit, none, language)).toBe(said);
});

it('says aloud what was cut off while reading', () => {
  const audit = { ...makeAudit(consistent), truncated: { zh: '只读取了前面的部分', en: 'only its beginning was read' } };
  expect(auditSummary(audit, none, 'zh')).toBe('未发现不一致；已读 198/198 格；只读取了前面的部分');
});

describe('pencil colours', () => {
  it.each(Object.entries(ink))('%s keeps 3:1 on white and on black', (_, hex) => {
    const L = luminance(hex);
    expect(1.05 / (L + 0.05)).toBeGreaterThanOrEqual(3);
    expect((L + 0.05) / 0.05).toBeGreaterThanOrEqual(3);
  });
});

/** WCAG 2.2 relative luminance. */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
