import type { SaidTable } from '../match/said';

/** Anything that says of which time the figures are, whole or not. */
const table = {
  time: [
    { find: /统计的?(?:期限|时限|时间|期间|范围|截[至止]|周期)/, needs: ['统计期限为上一年度。'] },
    { find: /1月1?日?[^。;]{0,16}12月(?!\d)/, needs: ['数据为2022年1月至12月。'] },
    { find: /截[至止][^。;]{0,12}12月/, needs: ['截至2022年12月底。'] },
    { words: '12月31日', needs: '截止到~。' },
    { find: /数据[^。;]{0,12}(?:截[至止]|期限|时间)/, needs: ['表中数据的时间均为上年。'] },
  ],
} as const satisfies SaidTable;
export default table;
