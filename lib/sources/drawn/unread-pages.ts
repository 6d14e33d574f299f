import type { Text } from '../../report/text';
import type { DrawnPage } from './drawn-page';

/** Pages of which nothing or not all was read, and why; null when all was. */
export function unreadPages(pages: readonly DrawnPage[]): Text | null {
  const pictures = pages.filter(isPicture);
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

/** A picture over most of the page, and no text of its own beside it. */
function isPicture({ ink }: DrawnPage): boolean {
  const text = ink.glyphs.filter((glyph) => glyph.text.trim() !== '').length;
  const shown = ink.pictures.reduce((sum, [, , width, height]) => sum + width * height, 0);
  return text < FEW && shown > (ink.width * ink.height) / 2;
}

/** A bullet of a font of signs is no loss; a cell or a good part of the text is. */
function isGarbled({ ink, tables }: DrawnPage): boolean {
  const unmapped = ink.glyphs.filter(({ sign }) => sign === 'unmapped').length;
  return unmapped > ink.glyphs.length * FEW_SIGNS || tables.some(({ piece }) => piece.cells.some(({ state }) => state === 'unread'));
}

const list = (pages: readonly DrawnPage[], comma: string) => pages.map(({ page }) => page).join(comma);
const FEW = 30;
const FEW_SIGNS = 0.05;
