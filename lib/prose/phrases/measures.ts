import type { Line } from '../lexicon/sense';
import { codesOf } from '../tokens/codes';
import { wordsIn } from './line-words';

/** What measures or counts things that no report is about: the number in front of it is none. `~` in its place. */
export const measures: readonly Line[] = [
  { words: '栋 幢 亩 米 吨 公里 平方', needs: '收到政府信息公开申请13件，其中申请公开“99~住宅造价”相关信息。' },
];

/** What in front of so many years says how long something holds. */
export const lasting: readonly Line[] = [{ words: '有效期 有效期为 期限为 任期', needs: '收到政府信息公开申请13件，该规范性文件~99年。' }];

const LASTING = new RegExp(`(?:${wordsIn(lasting).join('|')})$`);

/** Whether the words in front of a number of years say so. */
export const lasts = (words: string): boolean => LASTING.test(words);

/** What in front of six digits says that they are a postcode. */
export const postal: readonly Line[] = [{ words: '邮编 邮政编码', needs: '地址：云溪县人民路8号，~：223699。' }];

const POSTAL = new RegExp(`(?:${wordsIn(postal).join('|')})[为是]?[:：]?$`);

/** Whether the words in front of six digits say so. */
export const isPostal = (words: string): boolean => POSTAL.test(words);

const MEASURE_HEADS = codesOf(
  wordsIn(measures)
    .map((word) => word.charAt(0))
    .join(''),
);
const MEASURE = new RegExp(`^(?:${wordsIn(measures).join('|')})`);

/** How many characters of a measure stand at the head of these words; 0: none. */
export const measureAt = (words: string): number => (MEASURE_HEADS.has(words.charCodeAt(0)) ? (MEASURE.exec(words)?.[0].length ?? 0) : 0);
