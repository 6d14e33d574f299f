import fc from 'fast-check';
import { audit } from '../../lib/audit';
import type { Document } from '../../lib/document/document';
import { readClaims } from '../../lib/prose';
import { lexicon } from '../../lib/prose/lexicon';
import { toExport } from '../../lib/report/contract/export';
import { decode } from '../../lib/sources/decode';
import { readHtml } from '../../lib/sources/html';
import { readText } from '../../lib/sources/text';
import { reportWithFindings } from '../demo/reports';
import { renderHtml, renderText } from '../generator';
import { exampleReport } from '../rules/example-report';
import { damaged, markup, sentences, textLines } from './arbitraries';

/** What holds for every input, however it is made. Each is run with a fixed seed in the suite, and longer in `npm run bench -- --full`. */
export const properties: Readonly<Record<string, fc.IProperty<[unknown]> | fc.IProperty<[string]> | fc.IProperty<[Uint8Array]>>> = {
  'any bytes are decoded or refused in a sentence': fc.property(fc.uint8Array({ maxLength: 3_000 }), (bytes) => {
    const decoded = decode(bytes);
    if ('problem' in decoded) return decoded.problem.zh !== '' && decoded.problem.en !== '';
    return typeof decoded.text === 'string' && decoded.encoding !== '';
  }),
  'a text written as UTF-8 is read as it is': fc.property(textLines, (text) => {
    const decoded = decode(new TextEncoder().encode(`政府信息公开${text}`));
    return 'text' in decoded && decoded.text === `政府信息公开${text}`;
  }),
  'any page is read and audited': fc.property(markup, (html) => isAudited(readHtml(html, { name: 'a.html', url: null }))),
  'a damaged report page is read and audited': fc.property(damaged(renderHtml(reportWithFindings())), (html) =>
    isAudited(readHtml(html, { name: 'a.html', url: null })),
  ),
  'any text is read and audited': fc.property(textLines, (text) => isAudited(readText(text, { name: 'a.txt' }))),
  'a damaged report text is read and audited': fc.property(damaged(renderText(reportWithFindings())), (text) =>
    isAudited(readText(text, { name: 'a.txt' })),
  ),
  'any prose is read: claims quote what stands there, in order': fc.property(sentences(Object.values(lexicon)), (text) => {
    const claims = readClaims(exampleReport({ edition: '2021', prose: { 1: [text] } }));
    const flat = text.normalize('NFKC');
    return claims.every(({ quote }) => quote !== '' && (text.includes(quote) || flat.includes(quote.normalize('NFKC'))));
  }),
};

/** An audit came out of it that can be exported, and no rule broke. */
function isAudited(document: Document): boolean {
  const result = audit(document, { file: 'a', capturedAt: '2026-01-01T00:00:00Z' });
  JSON.stringify(toExport(result));
  const broken = result.checks.filter(({ outcome }) => outcome === 'error');
  if (broken.length > 0) throw new Error(`a rule broke: ${broken.map(({ rule, reason }) => `${rule} ${reason?.en}`).join('; ')}`);
  return true;
}
