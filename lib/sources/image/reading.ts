import type { Raster } from './raster';

/** What a recogniser made of one line of text. */
export interface Reading extends FigureReading {
  /** The same line when it can only be a figure; empty where nothing like a digit was seen. */
  readonly figure: FigureReading;
}

export interface FigureReading {
  readonly text: string;
  /** One for each UTF-16 unit of the text. */
  readonly characters: readonly ReadCharacter[];
}

export interface ReadCharacter {
  /** Where its middle is, of the line's width. */
  readonly at: number;
  /** How sure the recogniser is of it, 0–1. */
  readonly certainty: number;
}

/** Recognises lines of text, cropped to their ink. Whoever runs the reader brings it. */
export interface Recogniser {
  read(lines: readonly Raster[]): Promise<readonly Reading[]>;
  /** Gives back what it holds. */
  close(): void;
}
