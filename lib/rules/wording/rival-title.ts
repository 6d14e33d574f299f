import type { RivalTitle } from '../../report/report';
import type { Text } from '../../report/text';
import type { Advice, CheckRule, Example } from '../engine/rule';
import { inapplicable, pass } from '../engine/verdicts';

/** Neither the page's own name nor a heading above the report is the title of another report. */
const rule: CheckRule = {
  id: 'rival-title',
  covers: [],
  severity: 'warning',
  basis: '国办发〔2017〕47号《政府网站发展指引》',
  check: ({ rivals }) => {
    if (rivals === undefined) return [inapplicable('page', '没有读网页标题', 'the page’s name was not read')];
    if (rivals.length === 0) return [pass('page')];
    return rivals.map(({ at, text, place }) => ({
      at,
      outcome: 'review',
      place,
      quote: text,
      reason: { zh: '页面自称是另一份报告，请对照原文', en: 'the page calls itself another report: please compare' },
      message: {
        zh: `${called[at].zh}“${text}”，与报告标题的年度或机关不同。`,
        en: `${called[at].en} “${text}”: another year or body than the report’s.`,
      },
    }));
  },
};
export default rule;

const called: Readonly<Record<RivalTitle['at'], Text>> = {
  page: { zh: '网页标题写作', en: 'The page is named' },
  heading: { zh: '报告上方另有标题', en: 'Above the report stands' },
};

export const advice: Advice = {
  title: { zh: '页面标题与报告标题指同一份报告', en: 'The page’s name and the report’s title are of one report' },
  why: {
    zh: '网页标题或正文上方的标题写着另一年度、另一机关，读者不知道看到的是哪一份报告。',
    en: 'Where the page’s name or a heading is of another year or body, a reader cannot tell which report this is.',
  },
  fix: { zh: '更正网页标题或正文上方的标题。', en: 'Correct the page’s name, or the heading above the report.' },
};

const named = (at: RivalTitle['at'], text: string) => ({ rivals: [{ at, text, place: { kind: 'line' as const, line: 1, span: null } }] });
export const examples: readonly Example[] = [
  { name: 'none', edition: '2021', report: { rivals: [] }, expect: 'pass' },
  { name: 'last year’s', edition: '2021', report: named('page', '青河县民政局2022年政府信息公开工作年度报告'), expect: { page: 'review' } },
  {
    name: 'another body’s above it',
    edition: '2021',
    report: named('heading', '青河县水利局2023年政府信息公开工作年度报告'),
    expect: { heading: 'review' },
  },
];
