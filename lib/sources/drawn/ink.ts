import type { Box } from '../../document/place';

/** What one page draws, as far as reading needs it. Points from the top left corner of the page as it is shown; y grows downwards. */
export interface PageInk {
  /** From 1. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  /** The rules were found among pixels. */
  readonly isSeen?: true;
  /** Where pictures stand. */
  readonly pictures: readonly Box[];
  /** Degrees clockwise that the page as it is shown leans from the page as it is told here: a scan. */
  readonly lean?: number;
}

/** One drawn character, or several that one shape stands for (ligatures). */
export interface Glyph {
  readonly text: string;
  readonly box: Box;
  /** Height of its font, in points. */
  readonly size: number;
  /** Direction of its baseline, degrees clockwise from left to right, 0–359. */
  readonly angle: number;
  /** Where its baseline lies, across that direction. */
  readonly base: number;
  /** Which font, by the file's own name for it. */
  readonly font: string;
  /** Its colour, and how thinly that is laid on. */
  readonly pen: string;
  readonly sign: GlyphSign;
  /** Of a recognised character: how sure the recogniser is of it, 0–1. */
  readonly certainty?: number;
  /** Of a file's font: the name of its outline in the file's own store, and where an outline one unit high is drawn. Only where asked for. */
  readonly outline?: { readonly name: string; readonly matrix: readonly [number, number, number, number, number, number] };
}

/**
 * plain: read as it is drawn · recognised: from pixels · unmapped: its font does not say which character it is · layer: drawn by nothing, a recognised text behind a
 * picture · unseen: without a colour of its own, covered, or outside of what is shown.
 */
export type GlyphSign = 'plain' | 'recognised' | 'unmapped' | 'layer' | 'unseen';

/** A drawn line, horizontal or vertical. */
export interface Rule {
  readonly upright: boolean;
  /** Its middle: y of a horizontal, x of an upright one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export const centreX = ({ box }: { readonly box: Box }) => box[0] + box[2] / 2;
export const centreY = ({ box }: { readonly box: Box }) => box[1] + box[3] / 2;
