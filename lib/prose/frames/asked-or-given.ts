import { ASKED } from './asked-for';
import type { Figure } from './figure';
import type { Frame } from './frame';

/** 企业申请公开5件、不掌握2件: 公开 may be what they asked for, or, in front of other results and beside no 予以公开, what came of it. */
export function askedOrGiven(figures: readonly Figure[], frames: readonly Frame[], text: string): readonly Frame[] {
  if (!text.includes(ASKED)) return frames;
  return frames.map((frame, at) => {
    const [figure, behind, next] = [figures[at], figures[at + 1], frames[at + 1]];
    const asked = figure?.before.at(-1);
    const who = figure?.before.at(-2);
    const isAsked =
      asked?.kind === 'word' && who?.kind === 'word' && who.sense.startsWith('column:') && text.slice(asked.start, asked.end) === ASKED;
    const isInList = behind?.stretch === figure?.stretch && next !== undefined && next.rows.length > 0 && next.columns.length === 0;
    if (!isAsked || !isInList) return frame;
    const isGivenBeside = frames.slice(at + 1, at + NEAR).some(({ rows }) => rows.includes('granted'));
    return isGivenBeside ? frame : { ...frame, mayBeGranted: true };
  });
}

/** Numbers: the list of results ends sooner. */
const NEAR = 7;
