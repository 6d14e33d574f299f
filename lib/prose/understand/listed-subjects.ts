import type { Context } from '../frames/context';
import type { Figure } from '../frames/figure';
import type { Frame } from '../frames/frame';
import { DECISION_ROWS, DOCUMENT_ROWS } from '../meanings/disclosure';
import { reasons, type Understood } from '../meanings/meaning';
import { listWordAt } from '../phrases/list-words';

/**
 * 收到申请70件，涉及问题楼盘32件、行政许可20件: how many of them were about what. Neither what nobody knows in such a list nor what the form
 * has a row for is counted for itself.
 */
export function listedSubject(figure: Figure, frame: Frame, { told }: Context, text: string): Understood | null {
  const last = told.at(-1);
  const of = last?.understood;
  if (!last || !of || of.family !== 'requests' || of.meanings.length === 0) return null;
  if (last.figure.sentence !== figure.sentence || last.figure.count.unit !== figure.count.unit || tellsOtherwise(frame)) return null;
  if (last.figure.clause === figure.clause) return of.because === reasons.subject && figure.joint === '、' ? of : null;
  const [first] = figure.before;
  const opens = first !== undefined && listWordAt(text, first.start)?.value === 'loose';
  return opens && of.role === 'whole' ? { ...of, role: 'part', because: reasons.subject } : null;
}

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
