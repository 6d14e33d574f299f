import type { Glyph, PageInk, PicturePage, TextPicture } from '../../lib/sources/image';

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
