import type { PrintedRun } from '../../document/printed-run';

/** A part of a piece's own characters, over the run that prints it. */
export interface LaidRun {
  /** Characters `[start, end)` of the piece. */
  readonly start: number;
  readonly end: number;
  readonly run: PrintedRun;
}

type Box = readonly [x: number, y: number, width: number, height: number];

/**
 * Which of a piece's characters stand in which run of the page. The reader has dropped spaces and told some characters otherwise, so they
 * are counted, not compared; null where the counts differ: then nobody knows which is which.
 */
export function layRuns(text: string, box: Box, runs: readonly PrintedRun[]): readonly LaidRun[] | null {
  const inside = runs.filter((run) => isWithin(run, box) && /\S/.test(run.text)).sort(inReadingOrder);
  const printed = inside.reduce((sum, run) => sum + characters(run.text), 0);
  if (printed === 0 || printed !== characters(text)) return null;
  let at = 0;
  return inside.map((run, index) => {
    const start = at;
    for (let left = characters(run.text); left > 0 && at < text.length; at++) if (/\S/.test(text[at] ?? '')) left--;
    // What stands between two runs belongs to the first; the last takes what is left.
    while (at < text.length && (index === inside.length - 1 || /\s/.test(text[at] ?? ''))) at++;
    return { start, end: at, run };
  });
}

function characters(text: string): number {
  return text.replace(/\s/g, '').length;
}

/** By its middle: boxes are drawn tight around what they hold. */
function isWithin({ x, y, width, height }: PrintedRun, [left, top, wide, high]: Box): boolean {
  const [centre, middle] = [x + width / 2, y + height / 2];
  return centre >= left - 1 && centre <= left + wide + 1 && middle >= top - 1 && middle <= top + high + 1;
}

/** Line by line: runs whose middles are less than half a line apart are on one line. */
function inReadingOrder(a: PrintedRun, b: PrintedRun): number {
  const apart = a.y + a.height / 2 - (b.y + b.height / 2);
  return Math.abs(apart) > Math.min(a.height, b.height) / 2 ? apart : a.x - b.x;
}
