import { groupsNamed } from '../meanings/remedies';
import type { Figure } from './figure';
import type { Frame } from './frame';

/** 政府信息公开行政复议由13件降至11件: what a number comes down or up to is what it came from. */
export function reached(figures: readonly Figure[], frames: readonly Frame[]): Frame[] {
  return frames.map((frame, at) => {
    const [figure, before, from] = [figures[at], figures[at - 1], frames[at - 1]];
    if (!figure || !before || !from || before.clause !== figure.clause || before.count.unit !== figure.count.unit) return frame;
    const isBare = frame.things.length + frame.acts.length + frame.rows.length + frame.cases.length + frame.channels === 0;
    const isOfCases = groupsNamed(from.things).length > 0 && from.rows.length + from.cases.length === 0 && from.unknown.length === 0;
    if (!frame.roles.has('reaches') || from.roles.has('reaches') || !isBare || !isOfCases) return frame;
    return { ...frame, things: from.things, isPart: frame.isPart ?? from.isPart, bodies: from.bodies };
  });
}
