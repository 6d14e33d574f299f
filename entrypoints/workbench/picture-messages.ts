import type { Glyph, PageInk } from '../../lib/sources/drawn/ink';
import type { PicturePage } from '../../lib/sources/image/ink-of-picture';
import type { TextPicture } from '../../lib/sources/image/read-lines';

/** What the page asks the worker that reads pictures. */
export type PictureRequest = { readonly id: number } & (
  | { readonly kind: 'page'; readonly page: PicturePage }
  | { readonly kind: 'text'; readonly text: TextPicture }
);

export type PictureAnswer = { readonly id: number } & (
  | { readonly page: PageInk }
  | { readonly glyphs: readonly Glyph[] }
  | { readonly problem: string }
);
