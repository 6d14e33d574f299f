import type { ShownOtherwise } from '../../document/grid';
import { drawsBandWithin } from '../look/style/edge-lines';
import { drawsBand, drawsSide } from '../look/style/strokes';
import { WORDS } from '../look/words/note-words';
import { type Declared, PICTURE } from './declarations';

/** What a box's own style draws or writes beside its text. */
export function additionOf(own: Declared, isCell: boolean): ShownOtherwise | null {
  if (isMarked(own)) return 'generated';
  const pictures = [own['background-image'], own['border-image-source'] ?? own['border-image'], own.content];
  if (pictures.some((value) => PICTURE.test(value ?? ''))) return 'drawn';
  if (!isCell && drawsSide((property) => (property === 'box-shadow' ? (own[property] ?? '') : ''))) return 'drawn';
  if ((isCell ? drawsBandWithin : drawsBand)((property) => own[property] ?? '')) return 'drawn';
  return WORDS.test(own.quotes ?? '') ? 'generated' : null;
}

/** Whether it is an item with a mark that a reader may take for a character. */
export function isMarked(own: Declared): boolean {
  return own.display === 'list-item' && !HARMLESS_MARKS.test(own['list-style-type'] ?? '');
}

/** Rings are like noughts. */
const HARMLESS_MARKS = /^(?:none|disc|square|inside|outside|\s|disclosure-(?:open|closed))*$/;
