import { strToU8 } from 'fflate';
import { figureOf, type Picture } from '../pictures/picture';
import { pictureStrings } from '../strings/pictures';
import type { Language } from '../strings/terms';

/** A picture as markup with its numbers, to be shown. */
export function markup(
  picture: Picture | null,
  { language }: { readonly language: Language },
): { readonly name: string; readonly type: string; readonly bytes: Uint8Array; readonly skipped: number } | null {
  if (!picture) return null;
  return { name: picture.title, type: 'text/html', bytes: strToU8(figureOf(picture, pictureStrings[language].numbers)), skipped: 0 };
}
