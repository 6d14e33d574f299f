import type { Line } from '../lexicon/sense';
import { wordsIn } from './issuer-words';

/** What measures or counts things that no report is about: the number in front of it is none. `~` in its place. */
export const measures: readonly Line[] = [
  { words: '年 周年 个月', needs: '收到政府信息公开申请13件，所涉文件有效期99~。' },
  { words: '栋 幢 亩 米 吨 公里 平方', needs: '收到政府信息公开申请13件，其中申请公开“99~住宅造价”相关信息。' },
];

const MEASURE = new RegExp(`^(?:${wordsIn(measures).join('|')})`);

/** How many characters of a measure stand at the head of these words; 0: none. */
export const measureAt = (words: string): number => MEASURE.exec(words)?.[0].length ?? 0;
