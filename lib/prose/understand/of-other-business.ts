import type { Context } from '../frames/context';
import type { Figure } from '../frames/figure';
import type { Frame } from '../frames/frame';
import { DECISION_ROWS } from '../meanings/disclosure';
import { beginsWithOthers, callsOthers } from '../phrases/case-causes';

/** 行政复议3件，均因宅基地确权引起: cases that came from elsewhere, by the clause that they stand in or by one behind. */
export function cameFromElsewhere({ count, sentence }: Figure, { paragraph, index }: Context, text: string): boolean {
  if (beginsWithOthers(text.slice(from(text, count.start), count.start))) return true;
  const beside = paragraph.filter((one) => one.index >= index && one.figure.sentence === sentence);
  const end = endOf(text, count.end);
  // Of the number right behind which it stands; 均 is said of those in front of that, too.
  return beside.some(({ figure }, at) => {
    const stop = Math.min(beside[at + 1]?.figure.count.start ?? end, end);
    if (figure.count.end > end) return false;
    const clauses = text.slice(figure.count.end, stop).split(/[，,()]/);
    return clauses.some((clause) => callsOthers(clause) && (at === 0 || /^[均都全皆]/.test(clause)));
  });
}

/** 行政诉讼5件：行政许可案件2件，行政处罚案件1件; 复议12件，其中8件因行政处罚引起: what the cases told in front are about. */
export function aboutDecisions({ things, acts, rows }: Frame, figure: Figure, { told }: Context, text: string): boolean {
  const isOfCases = told.some((one) => one.figure.sentence === figure.sentence && one.understood?.family === 'remedies');
  const isNamed = things.some((thing) => DECISION_ROWS[thing] !== undefined);
  if (!isOfCases || !isNamed || rows.length > 0 || acts.some((act) => act !== 'cause')) return false;
  const end = Math.min(endOf(text, figure.count.end), ...[text.indexOf('，', figure.count.end)].filter((at) => at >= 0));
  const [front, behind] = [text.slice(from(text, figure.count.start), figure.count.start), text.slice(figure.count.end, end)];
  return /(?:案件|案|类|纠纷)$/.test(front) || callsOthers(behind);
}

const from = (text: string, at: number) => Math.max(...[...'，,；;。：:、()'].map((mark) => text.lastIndexOf(mark, at - 1))) + 1;
const endOf = (text: string, at: number) =>
  Math.min(...['；', ';', '。'].map((mark) => text.indexOf(mark, at)).map((i) => (i < 0 ? text.length : i)));
