import type { DrawnPage } from './drawn-page';
import type { TextLine } from './text-lines';

/** The page without page numbers and running heads: what stands at the same height of several pages, figures aside, is no text of the report. */
export function withoutFurniture(pages: readonly DrawnPage[]): DrawnPage[] {
  const seen = new Map<string, Set<number>>();
  const keyOf = (line: TextLine, away: number) =>
    `${Math.round(line.base / SAME_HEIGHT) + away} ${line.text.replace(/\d+/g, '#').replace(/\s/g, '')}`;
  for (const page of pages)
    for (const line of page.lines) {
      if (!isAtEdge(line, page)) continue;
      for (const away of [-1, 0, 1]) {
        const key = keyOf(line, away);
        seen.set(key, (seen.get(key) ?? new Set()).add(page.page));
      }
    }
  return pages.map((page) => ({
    ...page,
    lines: page.lines.filter((line) => {
      if (!isAtEdge(line, page)) return true;
      return !PAGE_NUMBER.test(line.text.trim()) && (seen.get(keyOf(line, 0))?.size ?? 0) < 2;
    }),
  }));
}

function isAtEdge({ box }: TextLine, { height }: DrawnPage): boolean {
  return box[1] + box[3] < height * EDGE || box[1] > height * (1 - EDGE);
}

const EDGE = 0.12;
const SAME_HEIGHT = 4;
const PAGE_NUMBER = /^(?:[-—–－·•\s]{0,5}\d{1,3}[-—–－·•\s]{0,5}|\d{1,3}\s{0,3}[/／]\s{0,3}\d{1,3}|第\s{0,3}\d{1,3}\s{0,3}页.{0,12})$/;
