import type { Text } from '../report/text';
import { type Facts, type Meaning, sumOf } from './cells';
import type { RemedyGroup } from './remedy-groups';

/** The sum over the groups; 各 says it of each, so each alone is a meaning too. */
export function meaningsOf(groups: readonly RemedyGroup[], columns: readonly string[], each: boolean): Meaning[] {
  const lawsuits = groups.filter((one) => one !== 'review');
  const cells = (of: readonly RemedyGroup[]) => of.flatMap((group) => columns.map((column) => `remedies.${group}.${column}`));
  const note = columns[0] === 'total' ? { zh: '', en: '' } : { zh: columns.map((c) => NAMES[c]).join('＋'), en: columns.join(' + ') };
  const name = (of: readonly RemedyGroup[]): Text => {
    const review = of.includes('review') ? '行政复议' : '';
    const suits = of.filter((one) => one !== 'review');
    const suit = suits.length === 2 ? '行政诉讼' : suits[0] === 'litigationDirect' ? '未经复议直接起诉' : suits[0] ? '复议后起诉' : '';
    const en = [review && 'reviews', suit && 'lawsuits'].filter(Boolean).join(' + ');
    return {
      zh: `${[review, suit].filter(Boolean).join('＋')}${note.zh ? `·${note.zh}` : ''}`,
      en: `${en}${note.en ? `: ${note.en}` : ''}`,
    };
  };
  if (each && groups.includes('review') && lawsuits.length > 0) {
    return [
      { name: name(['review']), cells: cells(['review']) },
      { name: name(lawsuits), cells: cells(lawsuits) },
    ];
  }
  return [{ name: name(groups), cells: cells(groups) }];
}

/** `发生1起…行政复议和行政诉讼` while one of the two groups is empty: the meaning is that group, and it is a review. */
export function jointCase(report: Facts, groups: readonly RemedyGroup[], tail: string, value: number): Meaning[] | null {
  const lawsuits = groups.filter((one) => one !== 'review');
  if (value === 0 || !groups.includes('review') || lawsuits.length === 0 || !/复议[^、，,]*[和及并与][^、，,]*诉讼/.test(tail)) return null;
  for (const part of [['review'] as const, lawsuits]) {
    if (
      sumOf(
        report,
        part.map((group) => `remedies.${group}.total`),
      ).value === 0
    )
      return meaningsOf(part, ['total'], false);
  }
  return null;
}

const NAMES: Readonly<Record<string, string>> = { upheld: '结果维持', corrected: '结果纠正', other: '其他结果', pending: '尚未审结' };
