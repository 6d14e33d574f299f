import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { audit } from '../../lib/audit';
import { badgeFacts } from '../../lib/extension/auditor/badge-facts';
import { badge } from '../../lib/extension/background/badge';
import { auditSummary } from '../../lib/overlay/live';
import { listed } from '../../lib/panel/findings/listed';
import { opinion, toText } from '../../lib/papers';
import { mattersOf } from '../../lib/papers/matters';
import type { Audit } from '../../lib/report/audit';
import { isRead } from '../../lib/report/fact';
import { gradeOf, grades } from '../../lib/report/told/grade';
import { readHtml } from '../../lib/sources/html';
import { resultInWords } from '../../lib/strings/result-line';
import { checksInWords, numbersInWords } from '../../lib/strings/tallies';
import { faultKinds, htmlStyles, makeReport, plantFaults, renderHtml, withBlanks } from '../generator';

const kinds = Object.values(faultKinds).flat();

/** Reports of all kinds: whole, with slips, with blanks, with a table that is not there, some findings set aside. */
const anyPage = fc.record({
  seed: fc.integer({ min: 1, max: 300 }),
  edition: fc.constantFrom('2019', '2021'),
  style: fc.constantFrom(...htmlStyles),
  slips: fc.array(fc.constantFrom(...kinds), { maxLength: 4 }),
  blanks: fc.boolean(),
  without: fc.constantFrom('none', 'none', 'last', 'first'),
  aside: fc.nat(3),
});

type AnyPage = typeof anyPage extends fc.Arbitrary<infer Page> ? Page : never;

function auditOf({ seed, edition, style, slips, blanks, without, aside }: AnyPage): Audit {
  const made = slips.reduce((report, kind) => plantFaults(report, seed, [kind])?.report ?? report, makeReport(seed, edition));
  const html = renderHtml(blanks ? withBlanks(made, 'only-totals') : made, style);
  const cut = {
    none: html,
    last: html.replace(/<table border="1"[^>]*>(?![\s\S]*<table border="1")[\s\S]*?<\/table>/, ''),
    first: html.replace(/<table border="1"[\s\S]*?<\/table>/, ''),
  };
  const judged = audit(readHtml(cut[without], { name: null, url: 'http://www.example.gov.cn/1.html' }), {
    capturedAt: '2026-03-01T00:00:00Z',
  });
  const dismissals = judged.findings
    .slice(0, aside)
    .map(({ fingerprint }) => ({ fingerprint, reason: '已核对', when: '2026-03-01T00:00:00Z' }));
  return { ...judged, dismissals };
}

const figuresIn = (text: string): number[] => [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);

describe('every figure that is said about a report', () => {
  test.prop([anyPage], { numRuns: 40 })('adds up, and is the same on the icon, on the page, in the panel and in the paper', (page) => {
    const judged = auditOf(page);
    const { report, findings } = judged;
    if (!report) return;
    for (const language of ['zh', 'en'] as const) {
      const [ran = 0, ...outcomes] = figuresIn(checksInWords(judged, language));
      expect(sum(outcomes.slice(0, 4))).toBe(ran);
      expect(ran + (outcomes[4] ?? 0)).toBe(judged.checks.length);
      const [all = 0, compared = 0, ...against] = figuresIn(numbersInWords(report, language));
      expect(sum(against)).toBe(compared);
      expect(compared).toBeLessThanOrEqual(all);
    }
    const aside = new Set(judged.dismissals.map(({ fingerprint }) => fingerprint));
    const open = findings.filter(({ fingerprint }) => !aside.has(fingerprint));
    const facts = badgeFacts(judged);
    expect(facts.dismissed + open.length).toBe(findings.length);
    expect(facts.errors + facts.warnings + facts.reviews + open.filter((one) => gradeOf(one) === 'notice').length).toBe(open.length);

    // Cells: every one of the form, also of a table that is not there.
    const cells = report.edition.tables.flatMap(({ rows }) => rows.flatMap(({ slots }) => slots)).length;
    expect(facts.of).toBe(cells);
    const said = `${facts.read}/${facts.of}`;
    expect(badge(facts).title.zh).toContain(said);
    expect(auditSummary(judged, aside, 'zh')).toContain(said);
    expect(resultInWords({ ...judged, source: { ...judged.source, look: 'agrees' } }, null, 'zh')).toContain(said);
    expect(facts.read).toBe(Object.values(report.facts).filter(isRead).length);

    // The list: the filters share out what stands, whatever is shown.
    const wishes = { order: 'page', showNotices: true } as const;
    const whole = listed(judged, { ...wishes, only: null });
    expect(whole.open.length).toBe(open.length);
    expect(whole.dismissed.length).toBe(facts.dismissed);
    const byGrade = grades.map((only) => listed(judged, { ...wishes, only }));
    expect(sum(byGrade.map(({ shown, style }) => shown.length + style.length))).toBe(open.length);

    // The paper: items of one cause are one, each finding in one of them, and the headings count the items.
    const text = toText(opinion(judged, () => null, 'zh'));
    const matters = mattersOf(judged);
    expect(sum(matters.map(({ findings: own }) => own.length))).toBe(open.length);
    const counted = [...text.matchAll(/^[一二三四]、(?:不一致|有待核实|存疑|供参考)（(\d+) 项）/gm)].map(([, items]) => Number(items));
    expect(sum(counted)).toBe(matters.length);
    expect(text).toContain(`${said} 格`);
    expect(text.includes('全部相符') || text.includes('均成立')).toBe(judged.verdict === 'consistent' && judged.source.look === 'agrees');
  });
});
