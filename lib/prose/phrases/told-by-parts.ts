import type { Line } from '../lexicon/sense';

/** What stands before a body that a request does not concern: 不属于本机关. Each line with a sentence that is read otherwise without it, `~` in its place. */
export const denials: readonly Line[] = [{ words: '不属于 不属 不归 不由 不是 非', needs: '政府信息公开申请中，~本机关的4件。' }];

/** What of that body it does not concern: 不属于本机关职责范围. */
export const offices: readonly Line[] = [
  {
    words: '职责 职责范围 公开职责 公开职责范围 职能 职能范围 掌握 公开 公开范围 负责公开 负责公开范围',
    needs: '政府信息公开申请中，不属于本机关~的4件。',
  },
];

/** What stands behind a review from which a lawsuit came: 复议后申请人提起行政诉讼. */
export const afterReview: readonly Line[] = [{ words: '后 再 又 不服 期满 前置 转', needs: '复议~申请人提起行政诉讼1件。' }];

/** The same in front of it. */
export const throughReview: readonly Line[] = [{ words: '经 经过 先 不服', needs: '~复议提起行政诉讼1件。' }];

/** What stands before a review that a lawsuit did without: 未申请行政复议直接起诉. */
export const withoutReview: readonly Line[] = [
  { words: '未经 未经过 未申请 未提起 没有经过 不经 不经过 跳过', needs: '~复议提起行政诉讼2件。' },
];

/** What stands before a lawsuit that was brought without a review. */
export const atOnce: readonly Line[] = [{ words: '直接 径行 径直 径', needs: '申请人~向法院提起诉讼2件。' }];
