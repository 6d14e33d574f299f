import { alphaOf } from './colours';
import type { StyleOf } from './style-of';

/** Whether a box draws lines in the gaps between what it lays beside or below each other: among digits they look like one. */
export function drawsGapRules(style: StyleOf): boolean {
  return gapRules(style).length > 0;
}

/** Whether such lines are wider than their gaps by so much that they lie over what stands there. */
export function rulesOverContent(style: StyleOf): boolean {
  return gapRules(style).some(({ width, gap }) => width > gap + OVER);
}

interface GapRule {
  readonly width: number;
  readonly gap: number;
}

function gapRules(style: StyleOf): GapRule[] {
  const isLaidOut = /flex|grid/.test(style('display')) || ['column-count', 'column-width'].some((name) => !/^(?:auto)?$/.test(style(name)));
  if (!isLaidOut) return [];
  return ['column', 'row'].flatMap((axis) => {
    const width = widest(style(`${axis}-rule-width`));
    const isDrawn = width >= 1 && /solid|dashed|dotted|double|groove|ridge|inset|outset/.test(style(`${axis}-rule-style`));
    if (!isDrawn || alphaOf(style(`${axis}-rule-color`) || 'black') < TINT) return [];
    return [{ width, gap: widest(style(`${axis}-gap`)) }];
  });
}

/** Of several lines of one box. */
const widest = (lengths: string): number => Math.max(0, ...[...lengths.matchAll(/[\d.]{1,12}(?=px)/g)].map(Number));

/** CSS pixels. */
const OVER = 4;
const TINT = 0.1;
