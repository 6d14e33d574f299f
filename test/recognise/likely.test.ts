import { describe, expect, it } from 'vitest';
import { isReportLikely } from '../../lib/recognise/likely';

const page = (title: string, text = '') => ({ titles: [title], text });

describe('whether a page may hold a report', () => {
  it.each([
    '云溪区民政局2023年政府信息公开工作年度报告',
    '云溪区民政局2023年政府信息公开年度报告 - 云溪区人民政府',
    '2022年度政府信息公开工作报告',
    '关于2022年政府信息公开工作情况的报告',
    '政府信息公开2020年年度报告',
    '云溪区民政局 2024 年 政府 信息 公开 年报',
    '2021年政务公开年度报告',
  ])('says yes to the title %s', (title) => {
    expect(isReportLikely(page(title))).toBe(true);
  });

  it.each([
    '政府信息公开指南',
    '政府信息公开制度',
    '统计年报',
    '2023年政府工作报告',
    '2023年度部门决算公开',
    '',
    '信息公开，2023年度财政报告',
  ])('says no to the title %s alone', (title) => {
    expect(isReportLikely(page(title))).toBe(false);
  });

  it('says yes to a few statutory labels under any title', () => {
    expect(isReportLikely(page('正文', '一、本年新收政府信息公开申请数量 0 二、上年结转 0 （一）予以公开'))).toBe(true);
  });

  it('reads labels that pasted markup has torn apart', () => {
    expect(isReportLikely(page('正文', '本 年\n 新 收 …… 上年\u00a0结转 …… 结转\n\t下年度继续办理'))).toBe(true);
  });

  it('says no to a page that names one of them', () => {
    expect(isReportLikely(page('通知', '对依法应当予以公开的信息，予以公开；有上年结转事项的说明原因。'))).toBe(false);
  });
});
