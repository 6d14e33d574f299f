/** Addresses of frames of other sites that are large enough to hold a report: no script of this page's may read them. */
export function foreignFrames(root: globalThis.Document): readonly string[] {
  const frames = [...root.getElementsByTagName('iframe'), ...root.getElementsByTagName('frame')] as HTMLIFrameElement[];
  const found = frames.slice(0, MOST_FRAMES).filter((frame) => isForeign(frame) && isLarge(frame.getBoundingClientRect()));
  return [...new Set(found.map(({ src }) => src))];
}

function isForeign(frame: HTMLIFrameElement): boolean {
  if (!/^https?:/.test(frame.src)) return false;
  try {
    return frame.contentDocument === null;
  } catch {
    return true;
  }
}

/** Wide enough for table three, and no advertisement. */
function isLarge({ width, height }: DOMRect): boolean {
  return width >= 400 && height >= 300;
}

const MOST_FRAMES = 50;
