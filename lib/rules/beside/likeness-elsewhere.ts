import { alikeIn, alikeVerdict, comparedSections } from '../engine/alike';
import type { Advice, ComparingRule, Example } from '../engine/rule';
import { inapplicable, pass } from '../engine/verdicts';

/** Nobody's sections one and five are another body's. */
const rule: ComparingRule = {
  id: 'likeness-elsewhere',
  covers: ['CHECK-55'],
  severity: 'notice',
  basis: '国办公开办函〔2021〕30号（内容雷同、敷衍塞责）',
  beside: (report, others) => {
    const bodies = others.bodies.filter(({ texts }) => comparedSections.some((id) => texts[id] !== undefined));
    if (bodies.length === 0) return [];
    return comparedSections.map((section) => {
      const found = alikeIn(report, section, bodies, others);
      if (!found) return inapplicable(section, '文字太少，不比对', 'too little text to compare');
      const [alike, ...more] = found.filter(({ share }) => share >= MUCH);
      if (!alike) return pass(section);
      const share = Math.floor(alike.share * 100);
      const longest = alike.passages[0]?.weight ?? 0;
      const also = more.length > 0;
      return alikeVerdict(
        alike,
        {
          zh: `“${alike.heading}”有 ${share}% 的文字与${alike.other.body}${alike.other.year}年年报相同（数字、名称和套话不计），最长一段 ${longest} 字${also ? `；另有 ${more.length} 份年报与之相近` : ''}，请核对是否内容雷同。`,
          en: `${share}% of “${alike.heading}” stands in the report of ${alike.other.body} for ${alike.other.year} too (figures, names and formulae apart), ${longest} characters in one piece${also ? `; ${more.length} further reports are near it` : ''}. Was it copied?`,
        },
        more.slice(0, 2),
      );
    });
  },
};
export default rule;

/** Of its own writing. */
const MUCH = 0.5;

export const advice: Advice = {
  title: { zh: '总体情况和存在问题不与其他机关雷同', en: 'Sections one and five are not another body’s' },
  why: {
    zh: '各机关的工作和问题各不相同，大段相同的文字多为互相抄用，属于通知所列的内容雷同。',
    en: 'Bodies differ in work and problems; long passages in common are usually copied, a ground for accountability by the notices.',
  },
  fix: { zh: '按本机关的实际情况重写相同的段落。', en: 'Write the shared passages anew, from the body’s own work.' },
};

const problems = (where: string) =>
  `一是${where}公开栏目更新不够及时，个别办事指南的联系电话变更后三个月才改正；二是解读形式单一，多为转发上级图解，缺少结合本地情况的说明；三是依申请公开的登记台账不规范，收件时间与交办时间混在一栏。下一步将由综合科每月检查一次栏目，按季通报，并为各科室配备统一的登记簿。`;

export const examples: readonly Example[] = [
  {
    name: 'its own problems',
    edition: '2021',
    prose: { 5: [problems('街道')] },
    beside: {
      bodies: {
        河湾区水务局: {
          edition: '2021',
          prose: {
            5: [
              '主要问题是水质监测结果的公布晚于采样半个月，居民多次来电询问；河道整治的招标文件没有与合同一起公开。明年起监测当日上网，招标、中标、合同和验收四类文件放在同一栏，由规划股负责，纪检组抽查。',
            ],
          },
        },
      },
    },
    expect: 'pass',
  },
  {
    name: 'another body’s problems',
    edition: '2021',
    prose: { 5: [problems('街道')] },
    beside: { bodies: { 河湾区水务局: { edition: '2021', prose: { 5: [problems('我局')] } } } },
    expect: { improvements: 'fail' },
  },
  {
    name: 'nothing to compare',
    edition: '2021',
    prose: { 5: ['无。'] },
    beside: { bodies: { 河湾区水务局: { edition: '2021', prose: { 5: ['无。'] } } } },
    expect: 'inapplicable',
  },
];
