import { audit } from '../../lib/audit';
import type { Edition } from '../../lib/report/edition';
import type { Report } from '../../lib/report/report';
import { readText } from '../../lib/sources/text';
import type { PastedBlock } from '../../lib/workbench/taking-in/pasted-block';
import { takeHtml } from './take-html';

/** The figures of a pasted table, bound by its labels as those of a page are; null where it is none of the statute's. */
export async function readTable({ html, text }: PastedBlock, edition: Edition | null): Promise<Report['facts'] | null> {
  const read = html.trim() === '' ? readText(text, { name: null }) : await takeHtml(html, null);
  const { report } = audit(read, { capturedAt: new Date().toISOString(), force: true, ...(edition && { editions: [edition] }) });
  return report?.facts ?? null;
}
