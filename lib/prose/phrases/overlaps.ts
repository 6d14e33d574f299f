import { over } from '../lexicon/over';
import type { Line } from '../lexicon/sense';
import { wordsIn } from './line-words';

/** What says that the parts of a list have something in common. Each line with a list that is too long without it, `~` in the word's place. */
export const overlaps: readonly Line[] = [
  { words: '交叉 重叠 重复 重合 合并', needs: '收到政府信息公开申请64件，其中征收类60件、户籍类9件，内容有~。' },
  {
    words: over('多 两 几 多个 两个 几个 多种 两种 几种', '类 领域 方面 事项 内容 渠道 方式 途径'),
    needs: '收到政府信息公开申请64件，其中征收类60件、户籍类9件，部分申请涉及~。',
  },
  { words: '兼有 兼具 兼属', needs: '收到政府信息公开申请64件，其中征收类60件、户籍类9件，部分~。' },
  { words: over('同时', '涉及 申请 含 属于 通过'), needs: '收到政府信息公开申请64件，其中征收类60件、户籍类9件，部分~它们。' },
  { words: '并处', needs: '作出行政处罚48件，其中食品类40件、药品类10件，可以~。' },
];

/** Kinds of penalty, of which one decision may impose several. Each line with a list that is too long where ~ is none of them. */
export const imposedTogether: readonly Line[] = [
  { words: '罚款 没收 警告 责令 暂扣 吊销 拘留 关闭', needs: '作出行政处罚48件，其中~类40件、通报批评类10件。' },
  { words: '通报批评', needs: '作出行政处罚48件，其中~类40件、罚款类10件。' },
];

/** Whether a text says so, or names two kinds that go together. */
export function tellsOverlap(text: string): boolean {
  return wordsIn(overlaps).some((word) => text.includes(word)) || wordsIn(imposedTogether).filter((word) => text.includes(word)).length > 1;
}
