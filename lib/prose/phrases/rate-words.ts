import type { Line } from '../lexicon/sense';
import { wordsIn } from './line-words';

/**
 * What a percentage is called, by what it says. finished: nothing is left · answered: of what was due nothing is left · inTime: how soon,
 * which is another matter · ratio: of what was done to what was taken on · taken: what a ratio is of · upheld, corrected: how cases ended ·
 * wider: of cases of every business · falling: a change downwards.
 */
export type RateWord = 'finished' | 'answered' | 'inTime' | 'ratio' | 'taken' | 'upheld' | 'corrected' | 'wider' | 'falling';

/** Words within the name of a percentage, each line with a sentence that is judged otherwise without them, `~` in their place. */
export const rateWords: Readonly<Record<RateWord, readonly Line[]>> = {
  finished: [{ words: '办结率', needs: '全年收到政府信息公开申请12件，~100%。' }],
  answered: [{ words: '答复率 回复率', needs: '全年收到政府信息公开申请12件，~100%。' }],
  inTime: [{ words: '按时 按期 及时 限时 期限 时限', needs: '全年收到政府信息公开申请12件，~答复率100%。' }],
  ratio: [{ words: '办结率 答复率 回复率 办理率 处置率 完成率 采纳率 整改率', needs: '受理诉求400件，办结380件，~95%。' }],
  taken: [{ words: '征集 发现 排查 承办 交办 接收', needs: '~问题400件，办结380件，办结率90%。' }],
  upheld: [{ words: '维持率', needs: '政府信息公开行政复议3件，~90%。' }],
  corrected: [
    { words: '纠错率 纠正率', needs: '政府信息公开行政复议3件，~90%。' },
    { words: '败诉率', needs: '政府信息公开行政诉讼2件，~90%。' },
  ],
  wider: [{ words: '总体 整体 全部', needs: '政府信息公开行政复议3件，~维持率90%。' }],
  falling: [
    { words: '降', needs: '发布信息80条，去年同期100条，下~20%。' },
    { words: '减 少', needs: '发布信息80条，去年同期100条，~20%。' },
    { words: '落', needs: '发布信息80条，去年同期100条，回~20%。' },
  ],
};

/** Whether a name holds one of the words. */
export function saysRate(name: string, kind: RateWord): boolean {
  return rateWordIn(name, kind) !== undefined;
}

/** The word that a name holds; undefined when it holds none. */
export function rateWordIn(name: string, kind: RateWord): string | undefined {
  return wordsIn(rateWords[kind]).find((word) => name.includes(word));
}
