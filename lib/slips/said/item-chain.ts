import type { SaidTable } from '../match/said';

/** What may rightly break the chain of items: lists that were revised, items that moved. */
const table = {
  excuse: [
    {
      find: /(?:事项|清单|权责|许可|处罚|收费)[^。;]{0,40}(?:清理|调整|下放|取消|划[转入]|口径|合并|机构改革)/,
      needs: [
        '对许可事项进行了清理。',
        '权力清单已作动态调整。',
        '权责作了调整。',
        '行政许可下放2项至乡镇。',
        '处罚种类取消3项。',
        '事项划转综合执法局12项。',
        '处罚事项划入本局8项。',
        '收费项目统计口径有变。',
        '同类事项予以合并。',
        '许可项数因机构改革减少。',
      ],
    },
    {
      find: /(?:清理|下放|口径|机构改革)[^。;]{0,40}(?:事项|清单|许可|处罚|收费)/,
      needs: [
        '全面清理行政权力事项。',
        '向镇街下放许可4项。',
        '按新口径统计处罚种类。',
        '机构改革后收费项目减少2项。',
        '机构改革后重新编制清单。',
      ],
    },
  ],
} as const satisfies SaidTable;
export default table;
