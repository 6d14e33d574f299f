import { describe, expect, test } from 'vitest';
import { meansTheSame, remarkIn } from '../../../lib/tables/printed/same-meaning';

describe('a printed label may stand for one of the form’s', () => {
  const own = ['予以公开', '不予公开'];
  const others = new Set(['部分公开', '总计']);
  test.each<[printed: string, same: boolean]>([
    ['予以公开', true],
    ['不予公开', true],
    ['予以公', true],
    ['以公开', true],
    ['部分公开', false],
    ['总计', false],
    ['未予以公开', false],
    ['上年予以公开', false],
    ['甲乙丙丁', false],
    ['', false],
    ['予以公开占比', true],
    ['予以公开★', true],
    ['予以公开申请统计', false],
  ])('%s: %s', (printed, same) => {
    expect(meansTheSame(printed, own, others)).toBe(same);
  });

  test.each<[printed: string, own: string, same: boolean]>([
    ['其它', '其他', true],
    ['其它结果', '其他结果', true],
    ['结转下一年度继续办理', '结转下年度继续办理', true],
    ['上年项目数量', '上一年项目数量', true],
    ['结转上一年度继续办理', '结转下年度继续办理', false],
    ['其他', '自然人', false],
  ])('%s for %s: %s', (printed, word, same) => {
    expect(meansTheSame(printed, [word], new Set())).toBe(same);
  });

  test('the form’s own word is its own, whoever else bears it', () => {
    expect(meansTheSame('总计', ['总计'], others)).toBe(true);
    expect(meansTheSame('不予公', ['不予公开'], others)).toBe(true);
    expect(meansTheSame('不予公', ['予以公开'], others)).toBe(false);
    expect(meansTheSame('予公开', ['不予公开'], others)).toBe(false);
    expect(meansTheSame('收政府信息公开申请数量', ['本年新收政府信息公开申请数量'], others)).toBe(false);
  });
});

describe('what a label says beyond the form', () => {
  const statutory = [
    '行政许可',
    '本年收费金额(单位:万元)',
    '1.属于国家秘密',
    '二、上年结转(含以前年度)',
    '办结率(占总数的比例)',
    '(二)部分公开(区分处理的,只计这一情形,不计其他答复情形)',
  ];
  test.each<[printed: string, remark: string | null, isMoney?: boolean]>([
    ['行政许可', null],
    ['行政许可(百件)', '百件'],
    ['行政许可(续)', null],
    ['行政许可(续上页)', null],
    ['行政许可(接上表)', null],
    ['行政许可(续办)', '(续办)'],
    ['行政许可 (千 件)', '千件'],
    ['行政许可%', '%'],
    ['占比', '占比'],
    ['占总数的比例', null],
    ['行政许可(件)', null],
    ['行政许可(单位:件)', null],
    ['行政许可(单位:件,保留整数位)', null],
    ['行政许可(个/项)', null],
    ['行政许可(万元)', '行政许可(万元)'],
    ['行政许可(万元)', null, true],
    ['公元', null],
    ['金额元', '金额元'],
    ['行政许可(不含乡镇)', '(不含乡镇)'],
    ['行政许可〔不含乡镇〕', '〔不含乡镇〕'],
    ['行政许可【不含乡镇】', '【不含乡镇】'],
    ['行政许可(一)', null],
    ['行政许可(12)', null],
    ['行政许可(注1)', null],
    ['行政许可()', null],
    ['行政许可(permits)', null],
    ['上年结转(含以前年度)', null],
    ['上年结转(以前年度)', null],
    ['上年结转(含以前年度的)', '(含以前年度的)'],
    ['本年收费金额(单位:万元)', null, true],
    ['部分公开(区分处理的只计这一情形、不计其他答复情形)', null],
    ['部分公开(只计这一情形;不计其他)', null],
    ['部分公开(区分处理的,只计这一情形,不计其它答复情形)', null],
    ['部分公开(区分处理的,也计其它答复)', '(区分处理的,也计其它答复)'],
    ['部分公开(不计网上申请)', '(不计网上申请)'],
    ['行政许可(保留两位)', null],
    ['行政许可(件)(不含乡镇)', '(不含乡镇)'],
  ])('%s: %s', (printed, remark, isMoney = false) => {
    expect(remarkIn(printed, statutory, isMoney)).toBe(remark);
  });
});
