import type { Report } from '../../report/report';
import { isSaidIn, plainText } from '../../slips/match/said';
import table from '../../slips/said/overview-aspects';
import type { Advice, CheckRule, Example } from '../engine/rule';
import { inapplicable, pass } from '../engine/verdicts';
import { inPieces, isWhole } from '../engine/whole-report';

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
    const aspects = Object.entries(table);
    const plain = plainText(text);
    const missing = aspects.filter(([, lines]) => !isSaidIn(lines, plain)).map(([name]) => name);
    if (missing.length < 2) return [pass('aspects')];
    if (!isWhole(report)) return [inapplicable('aspects', ...inPieces)];
    return [
      {
        at: 'aspects',
        outcome: 'fail',
        place: report.sections.find(({ number }) => number === 1)?.place ?? null,
        expected: aspects.length,
        actual: aspects.length - missing.length,
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
    .map(({ paragraph }) => paragraph.text)
    .join('。');
}

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
