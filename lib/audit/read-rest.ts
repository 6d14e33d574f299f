import type { Document } from '../document/document';
import type { Steps } from '../document/steps';
import { detect } from '../recognise/kind';
import type { Heading } from '../recognise/outline';
import type { Title } from '../recognise/title';
import type { Detection } from '../report/audit';
import type { Edition } from '../report/edition';
import type { ReportAsRead } from '../report/report';
import type { Statute } from '../statute/statute';
import type { Bound } from '../tables';
import type { AsPrinted } from '../tables/as-printed';
import { composeReport } from './compose-report';

/** A document understood: what kind it is, and the report that it holds, whatever the kind. */
export interface DocumentRead {
  readonly detection: Detection;
  readonly report: ReportAsRead;
  readonly asPrinted: AsPrinted;
}

/** A stretch of a document that holds one report, as far as its tables are bound. */
export interface BoundPart {
  readonly document: Document;
  readonly title: Title | null;
  readonly edition: Edition;
  readonly headings: readonly Heading[];
  readonly bound: Bound & { readonly asPrinted: AsPrinted };
  readonly statute: Statute;
}

export type ReadRest = (part: BoundPart) => Steps<DocumentRead>;

/** What no mark on the tables waits for: the kind of page, sections, identity, dates. */
export function* readRest({ document, title, edition, headings, bound, statute }: BoundPart): Steps<DocumentRead> {
  yield;
  const detection = detect({ document, title, headings, edition, bound, statute });
  yield;
  return { detection, report: composeReport(document, edition, bound, headings, title), asPrinted: bound.asPrinted };
}
