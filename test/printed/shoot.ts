import { decode } from 'fast-png';
import type { Page } from 'playwright-core';
import { greyOf, type Raster } from '../../lib/sources/image/raster';
import type { PrintedSheet } from './scan';

/**
 * A page of HTML as sheets of A4 at so many dots to the inch, cut between rows and paragraphs. The window of `page` must be as wide as
 * {@link SHEET} says, and its device's pixels `dpi / 96`.
 */
export async function sheetsOf(page: Page, dpi: number): Promise<PrintedSheet[]> {
  const cuts = await page.evaluate(
    (most) => {
      const bottoms = [...document.querySelectorAll('tr, p, h1, h2, h3')].map((one) => one.getBoundingClientRect().bottom + scrollY);
      const end = document.documentElement.scrollHeight;
      const found = [0];
      for (let from = 0; end - from > most; ) {
        const next = Math.max(...bottoms.filter((bottom) => bottom > from && bottom <= from + most), from + most / 2);
        found.push(Math.ceil(next) + 1);
        from = Math.ceil(next) + 1;
      }
      return [...found, end];
    },
    SHEET.height - 2 * SHEET.margin,
  );
  const sheets: PrintedSheet[] = [];
  const scale = dpi / 96;
  for (let index = 0; index + 1 < cuts.length; index++) {
    const [from = 0, to = 0] = [cuts[index], cuts[index + 1]];
    // The line between two rows is drawn on both sheets.
    const top = Math.max(0, from - 3);
    const clip = { x: 0, y: top, width: SHEET.width - 2 * SHEET.margin, height: Math.max(1, to - top) };
    const { width, height, data, channels } = decode(await page.screenshot({ fullPage: true, clip }));
    const pixels = data as Uint8Array;
    const withoutRed = onSheet(greyOf(pixels, width, height, channels), scale);
    sheets.push({ grey: onSheet(luminance(pixels, width, height, channels), scale), withoutRed });
  }
  return sheets;
}

/** As a scanner without colours sees it: red is a dark grey. */
export function luminance(pixels: ArrayLike<number>, width: number, height: number, channels: number): Raster {
  const data = Uint8Array.from({ length: width * height }, (_, at) => {
    const [r = 255, g = 255, b = 255] = [pixels[at * channels], pixels[at * channels + 1], pixels[at * channels + 2]];
    return (r * 77 + g * 150 + b * 29) >> 8;
  });
  return { width, height, data };
}

function onSheet(part: Raster, scale: number): Raster {
  const [width, height] = [Math.round(SHEET.width * scale), Math.round(SHEET.height * scale)];
  const margin = Math.round(SHEET.margin * scale);
  const data = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < part.height && y + margin < height; y++)
    data.set(part.data.subarray(y * part.width, y * part.width + Math.min(part.width, width - margin)), (y + margin) * width + margin);
  return { width, height, data };
}

/** A4 in CSS pixels. */
export const SHEET = { width: 794, height: 1123, margin: 60 };
