import type { Context, Told } from '../frames/context';
import type { Figure } from '../frames/figure';
import type { Frame } from '../frames/frame';
import { DECISION_ROWS, DOCUMENT_ROWS } from '../meanings/disclosure';
import { reasons, type Understood } from '../meanings/meaning';
import { listWordAt } from '../phrases/list-words';
import { asksAbout } from '../phrases/matters';
import { wordsBefore } from '../tokens/around';

/**
 * 收到申请70件，涉及问题楼盘32件、行政许可20件: how many of them were about what. Neither what nobody knows in such a list nor what the form
 * has a row for is counted for itself.
 */
export function listedSubject(figure: Figure, frame: Frame, { told }: Context, text: string): Understood | null {
  const last = told.at(-1);
  const led = last && ledSubject(figure, frame, told, text);
  if (led) return led;
  const of = last?.understood;
  if (!last || !of || of.family !== 'requests' || of.meanings.length === 0) return null;
  if (last.figure.sentence !== figure.sentence || last.figure.count.unit !== figure.count.unit || tellsOtherwise(frame)) return null;
  if (last.figure.clause === figure.clause) return of.because === reasons.subject && figure.joint === '、' ? of : null;
  const [first] = figure.before;
  const opens = first !== undefined && listWordAt(text, first.start)?.value === 'loose';
  return opens && of.role === 'whole' ? { ...of, role: 'part', because: reasons.subject } : null;
}

/** 从申请内容看，水环境信息7件，其他信息2件: parts of the requests that were told last, whatever they were about, to the end of the stretch. */
function ledSubject(figure: Figure, frame: Frame, told: readonly Told[], text: string): Understood | null {
  const last = told.at(-1);
  if (!last || figure.sentence - last.figure.sentence > 1 || tellsMore(frame)) return null;
  const isNext = last.figure.stretch === figure.stretch && last.supposed === null && last.understood?.because === reasons.subject;
  if (isNext && last.figure.count.unit === figure.count.unit) return last.understood;
  const [first] = figure.before;
  const lead = first && figure.clause - last.figure.clause > 1 ? wordsBefore(text, first.start, '；;。') : '';
  if (!first || !asksAbout(lead.slice(Math.max(0, last.figure.count.end - first.start + lead.length)))) return null;
  const of = told.findLast(
    ({ understood, figure: { count } }) =>
      count.unit === figure.count.unit &&
      understood?.family === 'requests' &&
      understood.role === 'whole' &&
      understood.meanings.length > 0,
  );
  return of?.understood ? { ...of.understood, role: 'part', because: reasons.subject } : null;
}

/** More than what it was about. */
const tellsMore = ({ rows, columns, acts, bodies, channels, things, roles }: Frame) =>
  rows.length + columns.length + acts.length + bodies.length + channels > 0 ||
  things.some((thing) => thing !== 'information' && thing !== 'application' && thing !== 'request') ||
  roles.has('difference') ||
  roles.has('sum');

/** It says what became of the requests, or counts cases. */
function tellsOtherwise({ rows, cases, acts, things, roles, unknown }: Frame): boolean {
  const isOfForm = things.some((thing) => thing in DECISION_ROWS || thing in DOCUMENT_ROWS);
  return (
    rows.length + cases.length > 0 ||
    roles.has('excluding') ||
    things.some((thing) => thing === 'review' || thing === 'litigation') ||
    acts.some((act) => act !== 'cause' && act !== 'permit') ||
    (unknown.length === 0 && !isOfForm)
  );
}
