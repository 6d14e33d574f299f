import type { Line } from '../lexicon/sense';
import { wordsIn } from './line-words';

/** What names an occasion of enforcement: the decisions told behind it are those that came of it. Each line with a sentence that needs it, `~` in its place. */
export const occasions: readonly Line[] = [
  {
    words: '专项整治 专项行动 专项检查 专项执法 专项治理 专项抽查 集中整治 集中行动 整治行动 百日行动 攻坚行动',
    needs: '深入开展春季~，作出行政处罚12件。',
  },
  { words: '联合执法 联合检查 双随机 飞行检查 打非治违 扫黄打非 回头看', needs: '开展“~”工作，作出行政处罚12件。' },
  { words: '春节期间 节日期间 节假日期间 汛期 疫情期间', needs: '~加强检查，作出行政处罚12件。' },
  { words: '举报线索 投诉线索 信访线索 热线线索 移送线索', needs: '根据~核查，作出行政处罚12件。' },
];

/** Whether a text names one. */
export function namesOccasion(text: string): boolean {
  return wordsIn(occasions).some((word) => text.includes(word));
}
