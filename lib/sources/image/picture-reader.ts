import type { Glyph, PageInk } from '../drawn/ink';
import { inkOfPicture, type PicturePage } from './ink-of-picture';
import { readLines, type TextPicture } from './read-lines';
import type { Recogniser } from './reading';

/** Reads pictures; whoever runs the reader brings it, in this thread or in others. */
export interface PictureReader {
  /** So many pages are read at a time. */
  readonly lanes: number;
  picture(page: PicturePage): Promise<PageInk>;
  text(picture: TextPicture): Promise<readonly Glyph[]>;
  /** Gives back what it holds; what is being read is given up. */
  close(): void;
}

/** Brings one: what it needs is large, and comes only when something is to be recognised. */
export type OpenPictureReader = () => Promise<PictureReader>;

/** In this thread, with this recogniser. */
export function pictureReader(recogniser: Recogniser): PictureReader {
  return {
    lanes: 1,
    picture: (page) => inkOfPicture(page, recogniser),
    text: (picture) => readLines(picture, recogniser),
    close: recogniser.close,
  };
}
