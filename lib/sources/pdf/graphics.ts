import type { PdfFont } from './fonts';
import { type Bounds, identity, type Matrix } from './matrix';

/** The graphics state of PDF (ISO 32000, 8.4), as far as reading needs it. */
export interface Graphics {
  /** To the page as it is shown. */
  matrix: Matrix;
  /** What is drawn outside of it is not seen. */
  clip: Bounds;
  fill: string;
  stroke: string;
  fillAlpha: number;
  strokeAlpha: number;
  /** What is painted lets through what is under it: a highlighter's ink darkens the paper and leaves the words. */
  blends: boolean;
  lineWidth: number;
  font: PdfFont | null;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
  textMatrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

export function newGraphics(matrix: Matrix, clip: Bounds): Graphics {
  return {
    matrix,
    clip,
    fill: '#000000',
    stroke: '#000000',
    fillAlpha: 1,
    strokeAlpha: 1,
    blends: false,
    lineWidth: 1,
    font: null,
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    textMatrix: identity,
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
  };
}

/** Whether paint of this colour is told from white paper: lines and letters that are not are not seen. */
export function isSeen(colour: string, alpha: number): boolean {
  if (alpha < FAINT) return false;
  const rgb = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour);
  if (!rgb) return colour !== 'transparent';
  const [, r = '', g = '', b = ''] = rgb;
  // What is laid on thinly comes out paler.
  return [r, g, b].some((part) => 255 - (255 - Number.parseInt(part, 16)) * alpha < NEAR_WHITE);
}

/** White or nearly, and laid on so that it would be seen on dark paper. */
export function isPale(colour: string, alpha: number): boolean {
  return alpha > OPAQUE && /^#/.test(colour) && !isSeen(colour, 1);
}

/** Whether white letters stand out on paper of this colour. */
export function isDarkPaper(colour: string): boolean {
  const [, r = '', g = '', b = ''] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour) ?? [];
  return r !== '' && 0.3 * Number.parseInt(r, 16) + 0.59 * Number.parseInt(g, 16) + 0.11 * Number.parseInt(b, 16) < DARK;
}

const OPAQUE = 0.6;
/** Of 255: on anything paler white letters are hardly read. */
const DARK = 190;
const FAINT = 0.05;
const NEAR_WHITE = 242;
