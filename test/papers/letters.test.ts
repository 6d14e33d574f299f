import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit';
import { bulletin, feedback, opinion, recheckPaper, toPage, toText } from '../../lib/papers';
import type { Audit } from '../../lib/report/audit';
import { toExport } from '../../lib/report/contract/export';
import { recheck } from '../../lib/report/told/recheck';
import { readText } from '../../lib/sources/text';
import { revive } from '../../lib/takeaway/revive';
import { cleanReport, reportWithFindings } from '../demo/reports';
import { renderText } from '../generator';
import { sampleAudit, sampleFinding, sampleReport } from '../panel/sample-audit';
import { describeRule } from './describe';

const auditOf = (text: string): Audit => audit(readText(text, { name: null }), { file: 'a.txt', capturedAt: '2026-03-01T08:00:00Z' });
const faulty = auditOf(renderText(reportWithFindings()));
const clean = auditOf(renderText(cleanReport()));
const notice = auditOf('# 通知\n\n今天天气很好。\n');
const terms = {
  office: '云溪区政务公开办公室',
  deadline: '2026年3月31日',
  day: '2026年3月2日',
  number: '2026-7',
  person: '经办人',
  telephone: '000',
};

describe('反馈单', () => {
  const text = toText(feedback(faulty, describeRule, 'zh', terms));

  it('says to whom, what, on which basis, until when, and who signs', () => {
    for (const part of [
      '南屏县自然资源局：',
      '数字之间不一致',
      '请对照台账更正',
      '国办公开办函〔2021〕30号',
      '请于2026年3月31日前',
      '云溪区政务公开办公室',
      '2026-7',
    ])
      expect(text).toContain(part);
  });

  it('ends in a slip with a line for every item that asks for something', () => {
    const paper = feedback(faulty, describeRule, 'zh', terms);
    const grids = paper.parts.flatMap((part) => (part.kind === 'grid' ? [part] : []));
    const slip = grids.at(-1);
    const asked = grids.slice(0, -1).flatMap(({ rows }) => rows.map(([number]) => number));
    const notices = grids.find(({ heading }) => heading?.includes('供参考'))?.rows.length ?? 0;
    expect(slip?.rows.map(([number]) => number)).toEqual(asked.slice(0, asked.length - notices));
    expect(asked).toEqual(asked.map((_, at) => String(at + 1)));
    expect(text).toContain('回　执');
  });

  it('asks for nothing where nothing was found, and says so of what is no report', () => {
    const right = toText(feedback(clean, describeRule, 'zh', terms));
    expect(right).not.toContain('回　执');
    expect(right).toContain('不必回复');
    expect(toText(feedback(notice, describeRule, 'zh'))).toContain('未作核查');
  });

  it('never asks to correct what is only doubted', () => {
    const review = { ...sampleFinding(3), outcome: 'review' as const };
    const told = toText(feedback(sampleAudit('doubtful', { findings: [review] }), describeRule, 'zh'));
    expect(told).toContain('请比对');
    expect(told).not.toContain('请对照台账更正');
  });

  it('leaves gaps for what nobody said', () => {
    expect(toText(feedback(faulty, describeRule, 'zh'))).toContain('请于　　年　　月　　日前');
  });
});

describe('通报', () => {
  const batch = [faulty, clean, notice];
  const text = toText(bulletin(batch, describeRule, 'zh', terms));

  it('counts every report once', () => {
    const [, of = '', parts = ''] = /(\d+) 份报告中，(.+?)。/.exec(text) ?? [];
    const counts = [...parts.matchAll(/(\d+) 份/g)].map(([, count]) => Number(count));
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(Number(of));
    expect(text).toContain('数字之间不一致的 1 份');
    expect(text).toContain('未发现问题的 1 份');
    expect(text).toContain('不是年报、未作核查的 1 份');
  });

  it('tells the main findings by rule, body by body, and what is asked', () => {
    for (const part of [
      '一、总体情况',
      '二、主要问题',
      '三、各单位情况',
      '四、有关要求',
      '附：南屏县自然资源局2024年度问题清单',
      '请于2026年3月31日前处理完毕',
    ])
      expect(text).toContain(part);
  });

  it('names the year only where all are of one', () => {
    expect(text).toMatch(/^关于政府信息公开工作年度报告核查情况的通报/);
    expect(toText(bulletin([faulty], describeRule, 'zh'))).toMatch(/^关于2024年度政府信息公开工作年度报告核查情况的通报/);
  });

  it('asks for nothing where all is well', () => {
    const right = toText(bulletin([clean], describeRule, 'zh'));
    expect(right).not.toContain('有关要求');
    expect(right).toContain('未发现不一致、有待核实和存疑的事项');
  });

  it('does not count what was set aside, and says that it was', () => {
    const dismissals = faulty.findings.map(({ fingerprint }) => ({ fingerprint, reason: '已核对', when: '2026-03-02T00:00:00Z' }));
    const told = toText(bulletin([{ ...faulty, dismissals }], describeRule, 'zh'));
    expect(told).toContain(`另有 ${faulty.findings.length} 处经人工核对后未列入`);
    expect(told).not.toContain('数字之间不一致的');
  });

  it('stands body by body in the order given, whatever pages print', () => {
    const rude = { ...sampleReport(), issuer: '<b>甲</b>局' };
    expect(toPage(bulletin([sampleAudit('consistent', { report: rude })], describeRule, 'zh'))).toContain('&lt;b&gt;甲&lt;/b&gt;局');
  });
});

describe('复核', () => {
  const corrected = auditOf(
    renderText({ ...reportWithFindings(), printed: { ...reportWithFindings().printed, 'requests.granted.naturalPerson': '12' } }),
  );

  it('calls corrected what holds now, and lists the figures that changed', () => {
    const found = recheck(faulty, corrected);
    expect(found.mended.length).toBeGreaterThan(0);
    expect(found.changes).toEqual([{ path: 'requests.granted.naturalPerson', from: '21', to: '12' }]);
    expect([...found.mended, ...found.unsure].length + found.standing.length).toBe(
      faulty.findings.filter(({ style, outcome }) => !style && outcome !== 'error').length,
    );
  });

  it('against itself: nothing corrected, nothing new, all still there', () => {
    const { mended, added, unsure, standing, changes } = recheck(faulty, faulty);
    expect([mended, added, unsure, changes]).toEqual([[], [], [], []]);
    expect(standing.every(({ isSame }) => isSame)).toBe(true);
  });

  it('never calls corrected what was not read again', () => {
    const { mended, unsure } = recheck(faulty, notice);
    expect(mended).toEqual([]);
    expect(unsure.length).toBeGreaterThan(0);
    expect(toText(recheckPaper(faulty, notice, 'zh'))).toContain('是否更正请人工核对');
  });

  it('the other way round the same findings are new', () => {
    expect(
      recheck(corrected, faulty)
        .added.map(({ rule, at }) => `${rule} ${at}`)
        .sort(),
    ).toEqual([...recheck(faulty, corrected).mended, ...recheck(faulty, corrected).unsure].map(({ rule, at }) => `${rule} ${at}`).sort());
  });

  it('as a paper', () => {
    const text = toText(recheckPaper(faulty, corrected, 'zh', terms));
    for (const part of ['更正情况复核单', '一、已更正（', '二、仍未更正（', '数字改动对照', '表三“（一）予以公开”行“自然人”列'])
      expect(text).toContain(part);
  });
});

describe('out of an export', () => {
  it.each([
    ['with findings', faulty],
    ['that holds', clean],
    ['that is none', notice],
  ])('a report %s gives the same papers', (_, own) => {
    const again = revive(toExport(own));
    for (const language of ['zh', 'en'] as const) {
      expect(toText(feedback(again, describeRule, language))).toBe(toText(feedback(own, describeRule, language)));
      expect(toText(bulletin([again], describeRule, language))).toBe(toText(bulletin([own], describeRule, language)));
      expect(toText(opinion(again, describeRule, language))).toBe(toText(opinion(own, describeRule, language)));
    }
  });

  it('and the same export again', () => {
    const given = toExport(faulty);
    const { claims: _, ...rest } = toExport(revive(given)).report ?? {};
    const { claims: __, sections: ___, ...own } = given.report ?? {};
    expect({ ...rest, sections: undefined, period: undefined }).toEqual({ ...own, sections: undefined, period: undefined });
  });
});
