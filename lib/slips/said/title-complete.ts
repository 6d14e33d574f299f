import type { SaidTable } from '../match/said';

/** What a title says beside whose report it is. */
const table = {
  年度: [{ find: /20\d{2}|二[〇○零]/, needs: ['青河县民政局2023年年报', '青河县民政局二〇二三年年报'] }],
  '“年度报告”': [
    { find: /年度[^。;]{0,60}报告/, needs: ['青河县民政局2023年度政府信息公开工作报告'] },
    { find: /年(?:工作)?报告/, needs: ['青河县民政局政府信息公开2023年报告'] },
    { words: '年报', needs: '青河县民政局政府信息公开~' },
  ],
} as const satisfies SaidTable;
export default table;
