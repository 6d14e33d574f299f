import type { Found, SlipTable } from './match/slip';

const isOf = (found: Found, apart: (year: number, own: number) => boolean) => found.year !== null && apart(Number(found.value), found.year);

/** Dates in section one that are no evidence of this year's work. */
const table: SlipTable = {
  words: ['20'],
  slips: [
    {
      at: 'late',
      parts: [1],
      has: '月 0',
      find: /(20\d\d)\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?/g,
      only: { holds: (found) => isOf(found, (year, own) => year > own) },
      needs: ['2021年1月8日开展选民登记并公开情况。'],
      unless: [
        { name: 'a plan', around: /计划|将|拟|下一步|力争|预计/, within: 16, needs: '新平台计划于2021年6月上线。' },
        {
          name: 'the end of a term',
          around: /截止|截至|止|有效期|届满|之前|前完成/,
          within: 16,
          needs: '有关目录截至2021年1月10日仍在更新。',
        },
        { name: 'the report’s own making', around: /公布|发布日期|编制|报送/, within: 16, needs: '本报告于2021年1月编制。' },
        {
          name: 'what was left over is finished',
          around: /[余剩][^。;]{0,8}\d+\s*[件份宗]|结转/,
          within: 16,
          needs: '其余2件申请已于2021年1月送达。',
        },
        {
          name: 'what has come to an end since',
          around: /答复|[审办]结|判决|作出/,
          within: 16,
          needs: '1件因征求意见延期，于2021年1月8日答复。',
        },
        {
          name: 'said to lie outside',
          around: /不[在属列计][^。;]{0,6}(?:统计|本年度|本报告)/,
          within: 30,
          needs: '2021年1月又编发简报2期，不在统计期内。',
        },
        { name: 'a law’s own day', around: /施行|实施|生效/, within: 16, needs: '《行政处罚法》2021年7月15日施行。' },
      ],
    },
    {
      // 2019年3月5日，召开培训会 at the head of a sentence in the report for 2020: the day was left from the year before.
      at: 'early',
      parts: [1],
      has: '月 日',
      find: /(?<=^|[。;])[^。;\d]{0,6}(20\d\d)年\d{1,2}月\d{1,2}日\s{0,4},?[^。;,]{0,10}(?:召开|举办|组织|开展)[^。;]*/g,
      words: ['召开 举办 组织 开展'],
      only: { holds: (found) => isOf(found, (year, own) => year === own - 1) },
      needs: ['2019年11月8日，组织召开推进会。'],
      unless: [
        {
          name: 'the year itself is told too',
          holds: ({ match, year }) => match.includes(String(year)),
          needs: '2019年11月8日组织动员，2020年全面推开。',
        },
        { name: 'since then', match: /以来|起|至今|自/, needs: '自2019年11月8日组织培训后，公开质量提高。' },
        { name: 'a comparison', match: /上年|去年/, needs: '去年2019年11月8日召开推进会。' },
        { name: 'what is carried out', match: /印发|公布|部署|要求|根据|按照/, needs: '2019年11月8日召开会议部署试点。' },
      ],
    },
  ],
};
export default table;
