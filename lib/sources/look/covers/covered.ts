import type { ShownOtherwise } from '../../../document/grid';
import type { Steps } from '../../../document/steps';
import { elementsAt } from '../../../dom/documents';
import { clientLeft, clientTop, contains } from '../../../dom/nodes';
import { pageOf } from '../../../dom/windows';
import { type Box, shareInside } from '../box';
import type { Boxes } from '../boxes/boxes';
import { around, boxOf, holds } from '../nodes';
import { inkOf } from '../style/chosen-colours';
import { alphaOf, isFaint } from '../style/style';
import type { SeenRun } from '../text/drawn';
import { COVER, type Cover } from './cover';
import { saysTheSame } from './frozen';
import type { Shelves } from './shelves';

/** Those of a page that stand over one of its frames, as they stand in the frame's own page. */
export function coversWithin(frame: Element, covers: readonly Cover[], boxes: Boxes): Cover[] {
  const box = boxOf(frame);
  const [x, y] = [box.left + clientLeft(frame), box.top + clientTop(frame)];
  return covers
    .filter((cover) => standsOver(cover, frame, boxes) && shareInside(box, cover.box) > 0)
    .map((cover) => ({
      ...cover,
      ...COVER,
      level: Number.POSITIVE_INFINITY,
      box: { left: cover.box.left - x, right: cover.box.right - x, top: cover.box.top - y, bottom: cover.box.bottom - y },
    }));
}

/** How the first of these covers that stands over the runs changes what is seen; null when none does. */
export function* coveredBy(runs: readonly SeenRun<Node>[], covers: Shelves<Cover>, boxes: Boxes): Steps<ShownOtherwise | null> {
  const veils = new Map<SeenRun<Node>, number>();
  /** What stands where each run does: among thousands of boxes a browser takes milliseconds to say so. */
  const stacks = new Map<SeenRun<Node>, readonly Element[]>();
  for (const cover of covers.near(runs.flatMap((run) => run.boxes)))
    for (const run of runs) {
      const holder = around(run.node);
      if (!holder || !mayCover(cover, run.node) || isOutsideOfItsWindow(holder, cover, boxes)) continue;
      const how = run.boxes.map((box) => howCovered(box, cover.box)).find((one) => one !== null);
      if (!how) continue;
      const mayBeOver = cover.behind === null && !isAbove(holder, cover, boxes);
      if (mayBeOver && !cover.isPseudo && !stacks.has(run) && covers.size <= MOST_COVERS) {
        stacks.set(run, stackAt(run));
        yield;
      }
      const isOver = mayBeOver && !isOnTop(run, cover, stacks.get(run) ?? []) && !saysTheSame(run, cover, boxes);
      if (isOver && cover.strength >= SOLID) return how;
      if (isOver && how === 'covered') {
        const left = (veils.get(run) ?? 1) * (1 - cover.strength);
        if (left < 1 - 2 * SOLID) return how;
        veils.set(run, left);
      }
      if (!isOver && isOfItsColour(holder, cover, boxes)) return 'hidden';
    }
  return null;
}

/** Whether it hides what of an element it lies on. */
export function standsOver(cover: Cover, element: Element, boxes: Boxes): boolean {
  return cover.behind === null && cover.strength >= SOLID && mayCover(cover, element) && !isAbove(element, cover, boxes);
}

/** An element's own ground lies behind its text; so does what stands in the flow beside it. */
function mayCover({ element, isPseudo, within }: Cover, node: Node): boolean {
  return (isPseudo || !holds(element, node)) && (within === null || !holds(within, node));
}

/** What scrolls is seen in its window only, and what stands beside that stands over nothing in it. */
function isOutsideOfItsWindow(holder: Element, { element, box }: Cover, boxes: Boxes): boolean {
  let at: Element | null = holder;
  for (let scroller = boxes.around(at).scroller; scroller && !holds(scroller, element); scroller = at && boxes.around(at).scroller) {
    if (shareInside(box, boxOf(scroller)) === 0) return true;
    at = around(scroller);
  }
  return false;
}

/** A line through the middle strikes; anything over a quarter of the text covers it. */
function howCovered(text: Box, cover: Box): ShownOtherwise | null {
  const height = text.bottom - text.top;
  const middle = (cover.top + cover.bottom) / 2;
  const across = (Math.min(text.right, cover.right) - Math.max(text.left, cover.left)) / (text.right - text.left);
  if (across <= 0.15) return null;
  if (cover.bottom - cover.top <= 4) return middle > text.top + height * 0.25 && middle < text.bottom - height * 0.25 ? 'struck' : null;
  // Lines are taller than their characters.
  const core = { left: text.left, right: text.right, top: text.top + height * 0.2, bottom: text.bottom - height * 0.2 };
  return shareInside(core, cover) > 0.12 ? 'covered' : null;
}

/** Whether what holds a text is painted over a cover. */
function isAbove(holder: Element, cover: Cover, boxes: Boxes): boolean {
  return boxes.around(holder).level > cover.level;
}

/** Where the text is on the screen, the browser says what lies on top. */
function isOnTop({ node }: SeenRun<Node>, { element, isPseudo }: Cover, stack: readonly Element[]): boolean {
  if (isPseudo) return false;
  const [text, over] = [stack.findIndex((one) => contains(one, node)), stack.indexOf(element)];
  return text >= 0 && over > text;
}

function stackAt({ node, boxes: [box] }: SeenRun<Node>): readonly Element[] {
  return box ? elementsAt(pageOf(node), (box.left + box.right) / 2, (box.top + box.bottom) / 2) : [];
}

/** What lies behind is seen, and the text on it is not; nothing paints between them. */
function isOfItsColour(holder: Element, { element, behind: color, isPseudo }: Cover, boxes: Boxes): boolean {
  const behind = color ?? (isPseudo ? null : boxes.around(element).style.backgroundColor);
  if (behind === null || alphaOf(behind) < 0.9) return false;
  for (let at: Element | null = holder; at && at !== element && !holds(at, element); at = around(at))
    if (alphaOf(boxes.around(at).style.backgroundColor) > 0.5) return false;
  const { style, opacity } = boxes.around(holder);
  return isFaint(
    inkOf((property) => style.getPropertyValue(property)),
    behind,
    opacity,
  );
}

/** Among more of them a browser takes a tenth of a second to say what stands in one place: there each is taken to be on top. */
const MOST_COVERS = 1_000;
/** What hides more than this of the text under it covers it. */
const SOLID = 0.35;
