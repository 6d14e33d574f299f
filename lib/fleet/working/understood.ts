import type { Document } from '../../document/document';
import type { Audit } from '../../report/audit';
import type { AuditExport } from '../../report/contract/schema';
import { pickAttachments } from '../../sweep/pick-attachments';
import { readListing } from '../../sweep/read-listing';

/** What was understood of one document. Plain data: it comes out of a page. */
export interface Understood {
  readonly audit: AuditExport;
  /** Addresses that it leads to: a list's reports and further pages, a report's attachments. */
  readonly leads: readonly string[];
  /** It is a list that has more pages, and no addresses for them. */
  readonly hasHiddenPages: boolean;
  /** The report's own words by section; empty when it is none. */
  readonly wordings: readonly { readonly section: number; readonly text: string }[];
}

/** Where a document leads to. A page that is no list by itself, the last of many, must name its reports in full. */
export function leadsOf(document: Document, { detection }: Audit, url: string | null): Pick<Understood, 'leads' | 'hasHiddenPages'> {
  if (url === null) return { leads: [], hasHiddenPages: false };
  if (detection.kind !== 'report-list' && detection.kind !== 'none')
    return { leads: pickAttachments(detection.attachments, url), hasHiddenPages: false };
  const { reports, further, hasHiddenPages } = readListing(document, url);
  const meant = detection.kind === 'report-list' ? reports : reports.filter(({ sure }) => sure);
  if (meant.length === 0) return { leads: [], hasHiddenPages: false };
  return { leads: [...meant, ...further].map(({ href }) => href), hasHiddenPages };
}

/** The words of the sections that a body writes itself. */
export function wordingsOf({ report }: Audit): Understood['wordings'] {
  const sections = new Map<number, string>();
  for (const { section, isHeading, paragraph } of report?.prose ?? [])
    if (section !== null && !isHeading) sections.set(section, (sections.get(section) ?? '') + paragraph.text);
  return [...sections].map(([section, text]) => ({ section, text }));
}
