import type { Block, Document } from '../../document/document';
import { anchoredRows, type Grid } from '../../document/grid';
import { findPlaces, type Shown } from './find-places';
import { livePage } from './live-page';
import type { Surface } from './surface';

/** Draws a document as a clean page of our own into an element: headings, paragraphs, and tables with their spans. */
export function cleanPage(into: HTMLElement, document: Document): Surface {
  const root = into.ownerDocument;
  const shown: Shown[] = [];
  into.replaceChildren(...document.blocks.filter((block) => !block.hidden).map((block) => drawBlock(root, block, shown)));
  return livePage(root, findPlaces(shown));
}

function drawBlock(root: globalThis.Document, block: Block, shown: Shown[]): HTMLElement {
  if (block.kind === 'grid') return drawGrid(root, block, shown);
  const paragraph = root.createElement('p');
  // Ours has a heading above it: the report's own are told by their look and level.
  if (block.heading !== null) {
    paragraph.setAttribute('role', 'heading');
    paragraph.setAttribute('aria-level', String(Math.min(6, block.heading + 2)));
  }
  paragraph.textContent = block.text;
  shown.push({ place: block.place, element: paragraph });
  return paragraph;
}

function drawGrid(root: globalThis.Document, grid: Grid, shown: Shown[]): HTMLElement {
  const table = root.createElement('table');
  shown.push({ place: grid.place, element: table });
  for (const row of anchoredRows(grid)) {
    const line = table.insertRow();
    for (const { raw, rowSpan, columnSpan, places } of row) {
      const cell = line.insertCell();
      cell.textContent = raw;
      cell.rowSpan = rowSpan;
      cell.colSpan = columnSpan;
      shown.push(...places.map((place) => ({ place, element: cell })));
    }
  }
  return table;
}
