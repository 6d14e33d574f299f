import type { Text } from '../report/text';
import type { LeftOut } from './gather';

/** Why a report was not summed up. */
export const whyLeftOut: Readonly<Record<LeftOut, Text>> = {
  'no-report': { zh: '不是年报，或没有读出机关、年度', en: 'no report, or its body or year was not read' },
  'other-year': { zh: '年度不同', en: 'of another year' },
  twice: { zh: '与前面的一份是同一机关', en: 'the same body as one before' },
  itself: { zh: '就是汇总的机关自己', en: 'the parent itself' },
  vertical: { zh: '垂直管理单位，已按要求排除', en: 'of a vertical system, left out as asked' },
};
