import { findTags } from '../../dom/documents';
import { contentDocument, frameSource } from '../../dom/fields';
import { boxOf } from '../../dom/nodes';

/** Addresses of frames of other sites that are large enough to hold a report: no script of this page's may read them. */
export function foreignFrames(root: globalThis.Document): readonly string[] {
  const frames = [...findTags(root, 'iframe'), ...findTags(root, 'frame')];
  const found = frames.slice(0, MOST_FRAMES).filter((frame) => isForeign(frame) && isLarge(boxOf(frame)));
  return [...new Set(found.map(frameSource))];
}

function isForeign(frame: Element): boolean {
  return /^https?:/.test(frameSource(frame)) && contentDocument(frame) === null;
}

/** Wide enough for table three, and no advertisement. */
function isLarge({ width, height }: DOMRect): boolean {
  return width >= 400 && height >= 300;
}

const MOST_FRAMES = 50;
