import type { ShownOtherwise } from '../../../document/grid';
import { viewOf } from '../../../dom/documents';
import { clientLeft, clientTop, offsetWidth } from '../../../dom/nodes';
import { isOwn } from '../../../dom/own-hosts';
import { pageOf } from '../../../dom/windows';
import { type Box, shareInside } from '../box';
import { Boxes } from '../boxes/boxes';
import { restlessIn } from '../boxes/restless';
import { roomOfPage } from '../boxes/room';
import { boxOf, type ClosedRoot } from '../nodes';
import type { Cover } from './cover';
import { coversWithin } from './covered';
import { coversOf } from './covers';
import type { SaysOtherwise } from './out-of-reach';

/** What the pages around lay over the frame in which this one stands. A frame of ours is there to be read, not to be seen. */
export function* coversFromOutside(
  view: Window,
  saysOtherwise: SaysOtherwise,
  closedRoot: ClosedRoot,
): Generator<undefined, readonly Cover[]> {
  const frame = view === view.parent ? null : frameOf(view);
  const page = frame && pageOf(frame);
  const outer = page && viewOf(page);
  if (!frame || !page || !outer || isOwn(frame)) return [];
  const boxes = new Boxes(outer, yield* restlessIn(page));
  const { covers } = yield* coversOf(page, [frame], boxes, closedRoot, saysOtherwise);
  return coversWithin(frame, [...covers, ...(yield* coversFromOutside(outer, saysOtherwise, closedRoot))], boxes);
}

/** A page in a frame is seen as far as its frame is. */
export function frameFault(view: Window): ShownOtherwise | null {
  for (let inner: Window | null = view; inner && inner !== inner.parent; inner = inner.parent) {
    const frame = frameOf(inner);
    const outer = frame && viewOf(pageOf(frame));
    if (!outer) return null;
    const { fault, style } = new Boxes(outer).around(frame);
    const { width, height } = boxOf(frame);
    if (fault || style.visibility !== 'visible' || width < 20 || height < 20) return fault ?? 'hidden';
    // Its own page is as large as ever to itself.
    if (width < (offsetWidth(frame) ?? width) * SMALLEST_FRAME) return 'hidden';
  }
  return null;
}

/** What the pages around let through of a frame, as it stands in the frame's own page. */
export function clipOfFrame(view: Window, page: globalThis.Document): Box | null {
  const frame = view === view.parent ? null : frameOf(view);
  const outer = frame && viewOf(pageOf(frame));
  if (!frame || !outer || isOwn(frame)) return null;
  const { clip } = new Boxes(outer, undefined, undefined, undefined, undefined, clipOfFrame(outer, pageOf(frame))).around(frame);
  const box = boxOf(frame);
  if (!clip || shareInside(box, clip) > 0.99) return null;
  const [x, y] = [box.left + clientLeft(frame), box.top + clientTop(frame)];
  const { left, right, up, down } = roomOfPage(page);
  return { left: clip.left - x - left, right: clip.right - x + right, top: clip.top - y - up, bottom: clip.bottom - y + down };
}

function frameOf(view: Window): Element | null {
  try {
    return view.frameElement;
  } catch {
    return null;
  }
}

/** Smaller than this share of their size, letters are hard to read. */
const SMALLEST_FRAME = 0.5;
