import type { SaidTable } from '../match/said';

const table = {
  /** Anything that says of which time the figures are, whole or not. */
  time: [
    { find: /统计的?(?:期限|时限|时间|期间|范围|截[至止]|周期)/, needs: ['统计期限为上一年度。'] },
    { find: /1月1?日?[^。;]{0,16}12月(?!\d)/, needs: ['数据为2022年1月至12月。'] },
    { find: /截[至止][^。;]{0,12}12月/, needs: ['截至2022年12月底。'] },
    { words: '12月31日', needs: '截止到~。' },
    { find: /数据[^。;]{0,12}(?:截[至止]|期限|时间)/, needs: ['表中数据的时间均为上年。'] },
  ],
  /** Around two dates: they are of the report's data. */
  data: [{ words: '统计 所列 本报告 年度报告 数据', needs: '~自1月1日至5月31日。' }],
  /** Around two dates: they are of something that was held. */
  occasion: [{ words: '培训 活动 会议 检查 征集 公示期', needs: '~自5月1日至5月31日。' }],
} as const satisfies SaidTable;
export default table;
