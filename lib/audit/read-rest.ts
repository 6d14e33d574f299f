import type { Document } from '../document/document';
import type { Steps } from '../document/steps';
import { detect } from '../recognise/kind';
import type { Heading } from '../recognise/outline/outline';
import type { Title } from '../recognise/titles/title';
import type { Edition } from '../report/edition';
import type { Statute } from '../statute/statute';
import type { Bound } from '../tables';
import { type Layouts, layouts } from '../tables/layouts';
import type { AsPrinted } from '../tables/printed/as-printed';
import { composeReport } from './compose-report';
import type { DocumentRead } from './document-read';
import { oneOfSeveral } from './one-of-several';

/** A stretch of a document that holds one report, as far as its tables are bound. */
export interface BoundPart {
  readonly document: Document;
  readonly title: Title | null;
  readonly edition: Edition;
  readonly headings: readonly Heading[];
  readonly bound: Bound & { readonly asPrinted: AsPrinted };
  readonly statute: Statute;
}

/** What no mark on the tables waits for: in the extension a script of its own (`composer`). */
export interface ReadRest {
  /** The kind of page, sections, identity, dates. */
  of(part: BoundPart): Steps<DocumentRead>;
  /** Which report of a page is read, where several stand on it. */
  readonly oneOf: typeof oneOfSeveral;
  /** How tables are read that are not as the statute draws them. */
  readonly layouts: Layouts;
}

export const readRest: ReadRest = {
  *of({ document, title, edition, headings, bound, statute }) {
    yield;
    const detection = detect({ document, title, headings, edition, bound, statute });
    yield;
    return { detection, report: composeReport(document, edition, bound, headings, title), asPrinted: bound.asPrinted };
  },
  oneOf: oneOfSeveral,
  layouts,
};
