import { alikeIn, alikeVerdict, comparedSections } from '../engine/alike';
import type { Advice, ComparingRule, Example } from '../engine/rule';
import { inapplicable, pass } from '../engine/verdicts';

/** Sections one and five are written anew each year. */
const rule: ComparingRule = {
  id: 'likeness-last-year',
  covers: ['Y-COPY', 'CHECK-53', 'CHECK-54'],
  severity: 'notice',
  basis: '国办公开办函〔2021〕30号（内容雷同、敷衍塞责）',
  beside: (report, others) => {
    const { lastYear } = others;
    if (!lastYear || comparedSections.every((id) => lastYear.texts[id] === undefined)) return [];
    return comparedSections.map((section) => {
      const found = alikeIn(report, section, [lastYear], others);
      if (!found) return inapplicable(section, '文字太少，不比对', 'too little text to compare');
      const [alike] = found;
      if (!alike || alike.share < MUCH) return pass(section);
      const share = Math.floor(alike.share * 100);
      const longest = alike.passages[0]?.weight ?? 0;
      return alikeVerdict(alike, {
        zh: `“${alike.heading}”有 ${share}% 的文字与上年年报相同（数字、年份和套话不计），最长一段 ${longest} 字，请核对是否照搬上年。`,
        en: `${share}% of “${alike.heading}” stands in last year’s report too (figures, years and formulae apart), ${longest} characters in one piece. Was it taken over?`,
      });
    });
  },
};
export default rule;

/** Of its own writing. Work that goes on is told in the same words here and there. */
const MUCH = 0.7;

export const advice: Advice = {
  title: { zh: '总体情况和存在问题不照搬上年', en: 'Sections one and five are not last year’s' },
  why: {
    zh: '年报应反映本年度的工作和问题。只改年份和数字而文字相同，属于通知所列的内容雷同。',
    en: 'A report tells of its own year; texts that differ in figures only are a ground for accountability by the notices.',
  },
  fix: { zh: '按本年度的实际工作重写相同的段落。', en: 'Write the repeated passages anew, from this year’s work.' },
};

const year = (n: number, requests: number) =>
  `${n}年，我街道围绕群众关心的事项，在网站公开社区改造、养老服务和低保救助信息${requests}条，在便民服务中心设立查阅点，安排两名工作人员负责登记和答复，并对七个社区的公开栏逐一检查，更换破损的栏目，补齐缺少的内容，全年组织社区干部培训两次。`;

export const examples: readonly Example[] = [
  {
    name: 'another year’s work',
    edition: '2021',
    prose: { 1: [year(2021, 82)] },
    beside: {
      lastYear: {
        edition: '2021',
        prose: {
          1: [
            '本街道上半年完成办事指南的修订，下半年把重点放在拆迁安置的公示上：逐户张贴补偿结果，邀请居民代表监督，回应来信来电提出的疑问，并与区档案馆商定移交旧文件的办法，另请律师讲解答复的期限。',
          ],
        },
      },
    },
    expect: 'pass',
  },
  {
    name: 'only year and figures changed',
    edition: '2021',
    prose: { 1: [year(2021, 82)] },
    beside: { lastYear: { edition: '2019', prose: { 1: [year(2020, 67)] } } },
    expect: { overall: 'fail' },
  },
  {
    name: 'nothing to compare',
    edition: '2021',
    prose: { 5: ['无。'] },
    beside: { lastYear: { edition: '2021', prose: { 5: ['无。'] } } },
    expect: 'inapplicable',
  },
];
