import { audit } from '../../lib/audit';
import type { Capture, CapturedHow } from '../../lib/casebook/captures/capture';
import { makeCapture } from '../../lib/casebook/captures/make-capture';
import type { Audit } from '../../lib/report/audit';
import { readHtml } from '../../lib/sources/html';
import { reportWithFindings } from '../demo/reports';
import { type MadeReport, renderHtml } from '../generator';

export interface SampleOptions {
  readonly id?: string;
  readonly at?: string;
  readonly how?: CapturedHow;
  readonly url?: string;
  readonly made?: MadeReport;
  /** Changes the page's source before it is read. */
  readonly change?: (html: string) => string;
}

/** A captured page of a portal, read, audited and made a capture as the extension does it. */
export function sampleCapture(options: SampleOptions = {}): Capture & { readonly audit: Audit } {
  const { id = 'one', at = '2026-01-15T08:00:00.000Z', how = 'asked', url = 'https://www.nanping.gov.cn/a.html' } = options;
  const html = (options.change ?? ((same) => same))(renderHtml(options.made ?? reportWithFindings(), 'inline'));
  const document = readHtml(html, { name: null, url });
  const judged = audit(document, { capturedAt: at, url, rendered: true });
  const judgedBy = { rulesOff: [], localDays: {}, force: false };
  const versions = { tool: '1.0.0', rules: 'rules' };
  return { ...makeCapture({ audit: judged, document, pages: [{ url, html }], judgedBy, versions, how, id, at }), audit: judged };
}
