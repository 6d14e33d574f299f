import { audit } from '../../lib/audit';
import type { Document } from '../../lib/document/document';
import type { Audit } from '../../lib/report/audit';
import { readHtml } from '../../lib/sources/html';
import { readText } from '../../lib/sources/text';
import { type HtmlStyle, htmlStyles, type MadeReport, renderHtml, renderText, type TextStyle, textStyles } from '../generator';

/** A way of publishing, page or text file. */
export type Publishing = { readonly as: 'html'; readonly style: HtmlStyle } | { readonly as: 'text'; readonly style: TextStyle };

export const publishings: readonly Publishing[] = [
  ...htmlStyles.map((style) => ({ as: 'html', style }) as const),
  ...textStyles.map((style) => ({ as: 'text', style }) as const),
];

/** Where a cell is not told from the next by anything, an empty one leaves no trace: it is unread, and rightly so. */
export function losesBlanks({ as, style }: Publishing): boolean {
  return style === 'flattened' || (as === 'text' && style !== 'pipe');
}

export function publishAndAudit(report: MadeReport, way: Publishing): Audit {
  const name = `report-${report.seed}`;
  const document: Document =
    way.as === 'html' ? readHtml(renderHtml(report, way.style), { name, url: null }) : readText(renderText(report, way.style), { name });
  return audit(document, { capturedAt: `${report.identity.publishedOn}T00:00:00Z`, file: name });
}
