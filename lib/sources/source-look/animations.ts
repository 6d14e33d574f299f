import { FAINT } from '../look/style/filters';
import { amountOf, pixelsOf } from '../look/style/lengths';
import { faultOfBox, faultOfText } from '../look/style/style';
import type { Declared } from './declarations';

/** What an animation makes of an element at its stations, in the order in which they are written. */
export interface Keyframes {
  readonly all: readonly Declared[];
  /** At its end. */
  readonly last: Declared;
}

/** Whether the animations that are declared for an element leave it hidden when they have ended, or hide it again and again. */
export function isHiddenByAnimation(own: Declared, keyframes: ReadonlyMap<string, Keyframes>): boolean {
  if (keyframes.size === 0) return false;
  const said = PROPERTIES.map((property) => own[property] ?? '').join(' ');
  if (said.trim() === '') return false;
  const words = new Set(said.split(/[\s,]+/));
  return [...words].some((word) => {
    const frames = keyframes.get(word);
    if (!frames) return false;
    if (words.has('infinite') || words.has('paused')) return frames.all.some(hides);
    return (words.has('forwards') || words.has('both')) && hides(frames.last);
  });
}

function hides(frame: Declared): boolean {
  const get = (property: string) => (property === 'font-size' ? sizeOf(frame) : (frame[property] ?? ''));
  return (faultOfBox(get) ?? faultOfText(get)) !== null || (frame.opacity !== undefined && amountOf(frame.opacity) < FAINT);
}

const sizeOf = (frame: Declared): string => (frame['font-size'] === undefined ? '' : String(pixelsOf(frame['font-size']) ?? 16));
const PROPERTIES = ['animation', 'animation-name', 'animation-fill-mode', 'animation-iteration-count', 'animation-play-state'];
