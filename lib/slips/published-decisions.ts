import type { SlipTable } from './match/slip';

const OF_DECISIONS = /行政许可|行政处罚|行政强制|处理决定|处罚决定|许可决定/;

/** Decisions of which only the published ones were counted, by the report's own words. */
const table: SlipTable = {
  words: ['许可 处罚 强制 处理决定'],
  slips: [
    {
      at: 'decisions',
      has: '仅只',
      find: /(?:仅|只)(?:统计|计算?|计入|填报|填写|包括|包含|含|列)(?:了)?(?:入|在)?(?:已经?|依法|对外|主动|网上)?(?:主动)?(?:公开|公示)(?:了|过)?的[^。;,]{0,12}/g,
      only: { sentence: OF_DECISIONS },
      needs: ['表中行政处罚处理决定数量仅统计已公开的处罚决定。', '行政许可只计网上公示的件数。'],
    },
    {
      at: 'decisions',
      has: '不未 未不依',
      find: /(?:不含|不包括|不包含|未计入|未统计|不计入|不统计)[^。;,]{0,12}(?:未|不予|不宜|依法不)(?:公开|公示)的?[^。;,]{0,12}/g,
      only: { sentence: OF_DECISIONS },
      needs: ['行政处罚决定120件，不含依法不予公开的案件。'],
    },
    {
      at: 'decisions',
      has: '为系是指 处许强 数件',
      find: /(?:处理|许可|处罚|强制)(?:决定)?(?:数量?|数据|件数)(?:均?(?:为|系|是|指))(?:已经?|依法|主动|对外)?(?:公开|公示)的?[^。;,]{0,12}(?:数|件)/g,
      needs: ['行政处罚处理决定数量为已公开的处罚决定件数。'],
    },
  ],
};
export default table;
