import { groupsNamed } from '../meanings/remedies';
import type { Figure } from './figure';
import type { Frame } from './frame';

/** 政府信息公开行政复议由13件降至11件, 予以公开由11件增至13件: what a number comes down or up to is what it came from. */
export function reached(figures: readonly Figure[], frames: readonly Frame[]): readonly Frame[] {
  if (!frames.some(({ roles }) => roles.has('reaches'))) return frames;
  return frames.map((frame, at) => {
    const [figure, before, from] = [figures[at], figures[at - 1], frames[at - 1]];
    if (!figure || !before || !from || before.clause !== figure.clause || before.count.unit !== figure.count.unit) return frame;
    const isBare =
      frame.things.length + frame.acts.length + frame.rows.length + frame.cases.length + frame.channels + frame.columns.length === 0;
    // 办结数由80件减少到55件, 现行有效文件由20件变为18件.
    const isOfRequests = from.acts.length > 0 && from.acts.every((act) => DONE.has(act)) && from.unknown.length + from.cases.length === 0;
    const isOfRows = from.rows.length > 0;
    if (frame.roles.has('reaches') && isBare && (isOfRows || isOfRequests) && !from.roles.has('reaches'))
      return {
        ...frame,
        ...(isOfRows ? { rows: from.rows, channels: from.channels } : { acts: from.acts, things: from.things }),
        columns: from.columns,
        isPart: frame.isPart ?? from.isPart,
        bodies: from.bodies,
      };
    const isOfCases = groupsNamed(from.things).length > 0 && from.rows.length + from.cases.length === 0 && from.unknown.length === 0;
    if (!frame.roles.has('reaches') || from.roles.has('reaches') || !isBare || !isOfCases) return frame;
    return { ...frame, things: from.things, isPart: frame.isPart ?? from.isPart, bodies: from.bodies };
  });
}

/** What is done with requests, and that documents are in force. */
const DONE: ReadonlySet<string> = new Set(['receive', 'accept', 'new', 'handle', 'answer', 'inForce']);
