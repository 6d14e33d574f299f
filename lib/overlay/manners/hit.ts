import { viewOf } from '../../dom/documents';
import { boxOf, ownerDocument } from '../../dom/nodes';
import { grow, type Rect } from '../place/geometry';
import { textBoxes } from '../place/text-boxes';
import type { Target } from './targets';

/** Which of an element's targets lie under a point of its own viewport, the most particular first. */
export function hitTargets(targets: readonly Target[], x: number, y: number): Target[] {
  const owner = targets[0] && ownerDocument(targets[0].element);
  const pointed = owner ? rangesAt(owner, x, y) : null;
  const isHit = (target: Target): boolean => {
    const { range, kind } = target;
    if (range && kind !== 'ring' && pointed) return pointed.has(range);
    return boxesOf(target).some((box) => holds(box, x, y));
  };
  return targets.filter(isHit).sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.index - b.index);
}

const KINDS: readonly Target['kind'][] = ['own', 'ring', 'clause'];

/** A blank cell is meant anywhere in it; a ring lies around its number. */
function boxesOf({ element, range, kind }: Target): Rect[] {
  const lines = range ? textBoxes(range, MOST_LINES).map((box) => grow(box, 2)) : [];
  if (lines.length === 0) return [boxOf(element)];
  return kind === 'ring'
    ? lines.map(({ left, top, width, height }) => ({ left: left - 8, top: top - 3, width: width + 16, height: height + 6 }))
    : lines;
}

/**
 * The ranges whose highlights the browser finds under a point; null where it cannot be asked. The page's own highlights are among them: ours
 * are known by the ranges themselves.
 */
function rangesAt(owner: globalThis.Document, x: number, y: number): ReadonlySet<AbstractRange> | null {
  const registry = (viewOf(owner) as { readonly CSS?: { readonly highlights?: Asked } } | null)?.CSS?.highlights;
  const hits = registry?.highlightsFromPoint?.(x, y);
  return hits ? new Set(hits.flatMap(({ ranges }) => [...ranges])) : null;
}

interface Asked {
  highlightsFromPoint?(x: number, y: number): readonly { readonly ranges: readonly AbstractRange[] }[];
}

function holds({ left, top, width, height }: Rect, x: number, y: number): boolean {
  return x >= left && x < left + width && y >= top && y < top + height;
}

const MOST_LINES = 100;
