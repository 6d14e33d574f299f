import type { Figure } from './figure';
import type { Frame } from './frame';

/** 企业申请公开5件、不掌握2件: 公开 may be what they asked for, or, in front of other results, what came of it. */
export function askedOrGiven(figures: readonly Figure[], frames: readonly Frame[], text: string): Frame[] {
  return frames.map((frame, at) => {
    const [figure, behind, next] = [figures[at], figures[at + 1], frames[at + 1]];
    const asked = figure?.before.at(-1);
    const who = figure?.before.at(-2);
    const isAsked =
      asked?.kind === 'word' &&
      who?.kind === 'word' &&
      who.sense.startsWith('column:') &&
      text.slice(asked.start, asked.end) === '申请公开';
    const isInList = behind?.stretch === figure?.stretch && next !== undefined && next.rows.length > 0 && next.columns.length === 0;
    return isAsked && isInList ? { ...frame, acts: [], things: ['application'], rows: ['~granted'] } : frame;
  });
}
