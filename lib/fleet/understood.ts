import type { Audit } from '../report/audit';
import type { AuditExport } from '../report/schema';

/** What was understood of one document. Plain data: it comes out of a page. */
export interface Understood {
  readonly audit: AuditExport;
  /** Links to reports that it lists. */
  readonly listed: readonly { readonly href: string; readonly text: string }[];
  /** The report's own words by section; empty when it is none. */
  readonly wordings: readonly { readonly section: number; readonly text: string }[];
}

/** The words of the sections that a body writes itself. */
export function wordingsOf({ report }: Audit): Understood['wordings'] {
  const sections = new Map<number, string>();
  for (const { section, isHeading, paragraph } of report?.prose ?? [])
    if (section !== null && !isHeading) sections.set(section, (sections.get(section) ?? '') + paragraph.text);
  return [...sections].map(([section, text]) => ({ section, text }));
}
