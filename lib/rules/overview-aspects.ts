import type { Report } from '../report/report';
import type { Advice, CheckRule, Example } from './engine/rule';
import { inapplicable, pass } from './engine/verdicts';

/** The five things of which section one speaks; by words, in sentences or sub-headings. */
const rule: CheckRule = {
  id: 'overview-aspects',
  covers: ['CHECK-47'],
  severity: 'notice',
  style: true,
  editions: ['2021'],
  basis: '{notice} 一（一）',
  check: (report) => {
    const text = overview(report);
    if (text === '') return [inapplicable('aspects', '第一部分没有文字', 'section one has no text')];
    const missing = ASPECTS.filter(({ words }) => !words.test(text)).map(({ name }) => name);
    if (missing.length < 2) return [pass('aspects')];
    return [
      {
        at: 'aspects',
        outcome: 'fail',
        place: report.sections.find(({ number }) => number === 1)?.place ?? null,
        expected: ASPECTS.length,
        actual: ASPECTS.length - missing.length,
        message: {
          zh: `第一部分没有写到${missing.join('、')}。`,
          en: `Section one does not speak of ${missing.join(', ')}.`,
        },
      },
    ];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '第一部分写到五个方面', en: 'Section one speaks of its five aspects' },
  why: {
    zh: '总体情况主要包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障。',
    en: 'Publication, requests, management of information, platforms, supervision and support: the form asks for all five.',
  },
  fix: { zh: '补写缺少的方面；没有发生的也写明。', en: 'Add what is missing, and say where there was nothing.' },
};

function overview({ prose }: Report): string {
  return prose
    .filter(({ section, isHeading }) => section === 1 && !isHeading)
    .map(({ paragraph }) => paragraph.text.replace(/\s/g, ''))
    .join('。');
}

const ASPECTS = [
  { name: '主动公开', words: /主动公开|(?:公开|发布|公示)[^。；]{0,16}(?:信息|内容|文件|动态)|信息[^。；]{0,12}(?:条|篇|公开)/ },
  { name: '依申请公开', words: /申请/ },
  { name: '政府信息管理', words: /信息[^。；]{0,6}管理|规范性文件|审[核查校]|三审|保密|目录|清理|动态调整|源头|档案/ },
  { name: '平台建设', words: /平台|网站|公众号|微信|微博|专栏|栏目|新媒体|专区|公开栏|公示栏/ },
  { name: '监督保障', words: /监督|保障|考核|培训|评议|责任|领导|检查|自查|专人|机制/ },
] as const;

const said = (...text: string[]) => ({ 1: text });
export const examples: readonly Example[] = [
  {
    name: 'five sub-headings',
    edition: '2021',
    prose: said('（一）主动公开', '（二）依申请公开', '（三）政府信息管理', '（四）平台建设', '（五）监督保障'),
    expect: 'pass',
  },
  {
    name: 'in other words',
    edition: '2021',
    prose: said('在网站发布信息58条，未收到申请；文件发布前经保密审查，组织培训1次。'),
    expect: 'pass',
  },
  { name: 'two of five', edition: '2021', prose: said('全年在网站发布信息58条。'), expect: { aspects: 'fail' } },
  { name: 'one is missing', edition: '2021', prose: said('发布信息58条，收到申请2件，经审核上网，网站运行正常。'), expect: 'pass' },
  { name: 'no text', edition: '2021', expect: 'inapplicable' },
];
