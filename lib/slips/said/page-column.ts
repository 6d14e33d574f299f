import type { SaidTable } from '../match/said';

/** What names of columns say. */
const table = {
  openness: [{ words: '公开 年报 年度报告 nb', needs: '首页>本局~' }],
  /** What a template calls its own pieces. */
  template: [{ find: /^(?:头部|正文|内容|详情|文章|首页|列表|底部|null|默认)/, needs: ['正文内容页', '详情页面', '默认栏目'] }],
} as const satisfies SaidTable;
export default table;
