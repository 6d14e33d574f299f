import type { Text } from '../../report/text';
import type { DrawnPage } from './drawn-page';
import type { PageInk } from './ink';

/** Pages of which nothing or not all was read, and why; null when all was. */
export function unreadPages(pages: readonly DrawnPage[]): Text | null {
  const pictures = pages.filter(({ ink }) => isPicture(ink, { layer: 'counts' }));
  const garbled = pages.filter(isGarbled);
  const parts: Text[] = [];
  if (pictures.length > 0)
    parts.push({
      zh: `第 ${list(pictures, '、')} 页是图片，里面的字没有读取`,
      en: `the words of page ${list(pictures, ', ')} are a picture and were not read`,
    });
  if (garbled.length > 0)
    parts.push({
      zh: `第 ${list(garbled, '、')} 页的字体没有说明是哪些字，没有读取`,
      en: `the fonts of page ${list(garbled, ', ')} do not say which characters they draw; they were not read`,
    });
  if (parts.length === 0) return null;
  return { zh: parts.map(({ zh }) => zh).join('；'), en: parts.map(({ en }) => en).join('; ') };
}

/** A picture over most of the page, and no text of its own beside it. A recognised text behind the picture is `layer`. */
export function isPicture(
  { glyphs, pictures, width, height }: PageInk,
  { layer }: { readonly layer: 'counts' | 'does not count' },
): boolean {
  const text = glyphs.filter((glyph) => glyph.text.trim() !== '' && (layer === 'counts' || glyph.sign !== 'layer')).length;
  const shown = pictures.reduce((sum, [, , wide, high]) => sum + wide * high, 0);
  return text < FEW && shown > (width * height) / 2;
}

/** A bullet of a font of signs is no loss; a cell or a good part of the text is. */
export function isGarbled({ ink, tables }: Pick<DrawnPage, 'ink' | 'tables'>): boolean {
  const unmapped = ink.glyphs.filter(({ sign, certainty }) => sign === 'unmapped' && certainty === undefined).length;
  return unmapped > ink.glyphs.length * FEW_SIGNS || (unmapped > 0 && tables.some(hasUnread));
}

const hasUnread = ({ piece }: DrawnPage['tables'][number]) =>
  piece.cells.some(({ state, recognised }) => state === 'unread' && recognised === undefined);
const list = (pages: readonly DrawnPage[], comma: string) => pages.map(({ page }) => page).join(comma);
const FEW = 30;
const FEW_SIGNS = 0.05;
