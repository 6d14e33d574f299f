import type { Context } from '../frames/context';
import type { Figure } from '../frames/figure';
import { type Frame, hears } from '../frames/frame';
import { DECISION_ROWS, DOCUMENT_ROWS } from '../meanings/disclosure';
import { beginsWithOthers, callsOthers, isSaidOfAll, namesCases } from '../phrases/case-causes';
import { asksAbout, isOfKind } from '../phrases/matters';
import { wordsBefore, wordsBehind } from '../tokens/around';

/** 行政复议3件，均因宅基地确权引起: cases that came from elsewhere, by the clause that they stand in or by one behind. */
export function cameFromElsewhere({ count, sentence }: Figure, { paragraph, index }: Context, text: string): boolean {
  // 复议17件，其中因政府信息公开引发的3件，诉讼5件，均与政府信息公开无关: not of those that their own words call ours.
  const own = paragraph[index]?.frame;
  if (own && isCausedByOurs(own)) return false;
  // 行政处罚引起的复议3件.
  if (own?.acts.includes('cause') && !isCalledOurs(own) && own.things.some((thing) => DECISION_ROWS[thing])) return true;
  if (beginsWithOthers(wordsBefore(text, count.start, CLAUSE))) return true;
  const beside = paragraph.slice(index, index + REACH).filter((one) => one.figure.sentence === sentence);
  const stretch = wordsBehind(text, count.end, STRETCH);
  const end = count.end + stretch.length;
  // Of the number right behind which it stands; 均 is said of those in front of that, too.
  return beside.some(({ figure }, at) => {
    if (figure.count.end > end) return false;
    const clauses = text.slice(figure.count.end, Math.min(beside[at + 1]?.figure.count.start ?? end, end)).split(/[，,()]/);
    // 行政复议12件，其中8件因行政处罚引起: the whole is of any business, too.
    const isDivided = at === 1 && beside[1]?.frame.roles.has('among') === true;
    // 复议12件、诉讼3件，与政府信息公开没有关系.
    const isListed = beside.slice(1, at + 1).every((one) => one.figure.joint === '、');
    return clauses.some((clause) => callsOthers(clause) && (isListed || isDivided || isSaidOfAll(clause)));
  });
}

/** 其中因政府信息公开引发的6件: by their own words. */
export const isCausedByOurs = ({ acts, things, roles }: Frame) =>
  roles.has('among') && acts.includes('cause') && things.includes('disclosure');

/** By their own words. */
export const isCalledOurs = ({ things }: Frame) => things.includes('disclosure') || things.includes('request');

/** 行政诉讼5件：行政许可案件2件，行政处罚案件1件; 复议12件，其中8件因行政处罚引起: what the cases told in front are about. */
export function aboutDecisions({ things, acts, rows }: Frame, figure: Figure, { told }: Context, text: string): boolean {
  const isNamed = things.some((thing) => DECISION_ROWS[thing] !== undefined);
  if (!isNamed || rows.length > 0 || acts.some((act) => act !== 'cause')) return false;
  const isOfCases = told.slice(-REACH).some((one) => one.figure.sentence === figure.sentence && one.understood?.family === 'remedies');
  if (!isOfCases) return false;
  return namesCases(wordsBefore(text, figure.count.start, CLAUSE)) || callsOthers(wordsBehind(text, figure.count.end, '，；;。'));
}

/**
 * 按内容分：规划建设类12件、行政许可类7件; 申请内容以行政处罚（9件）为主; 涉及行政复议类3件的卷宗材料申请: a name of the tables is no more than what
 * requests asked about.
 */
export function namesMatter({ acts, things }: Frame, figure: Figure, context: Context, text: string) {
  const { topic, sentenceThings, isAboutDisclosure } = context;
  if (things.length > 1 || acts.some((act) => act !== 'cause')) return false;
  const [thing] = things;
  if (thing === undefined) return false;
  const words = wordsBefore(text, figure.count.start, '，；。：');
  const isKind = isOfKind(words) && figure.count.unit === '件';
  const isOfTable = DECISION_ROWS[thing] !== undefined || DOCUMENT_ROWS[thing] !== undefined || thing === 'fees';
  const isAsked = sentenceThings.has('request') || sentenceThings.has('application');
  if (isOfTable) return (isAboutDisclosure || isAsked) && (isKind || asksAbout(words));
  return (
    isKind &&
    (thing === 'review' || thing === 'litigation') &&
    (acts.includes('cause') || hears(context.heard(), 'act:cause')) &&
    isAsked &&
    topic !== null
  );
}

const CLAUSE = '，,；;。：:、()';
const STRETCH = '；;。';
/** What is said of cases stands no more numbers behind them. */
const REACH = 6;
