import type { Difference, Link, Metadata, Paragraph, SourceKind } from '../document/document';
import type { Place } from '../document/place';
import type { Claim } from './claim';
import type { Edition, TableId } from './edition';
import type { Fact } from './fact';
import type { Text } from './text';

/** Everything that the rules may look at. Plain data, no page. */
export interface Report {
  readonly source: SourceKind;
  readonly edition: Edition;
  readonly title: string | null;
  readonly titlePlace: Place | null;
  /** As printed in the title, else the signature, else metadata. */
  readonly issuer: string | null;
  /** Where the issuer was taken from, and the other names found. */
  readonly issuers: { readonly title: string | null; readonly signature: string | null; readonly metadata: string | null };
  readonly year: number | null;
  readonly period: Period | null;
  readonly sections: readonly Section[];
  /** Every slot's fact by path, in statutory order. */
  readonly facts: Readonly<Record<string, Fact>>;
  readonly tables: Readonly<Record<TableId, BoundTable>>;
  /** What did not fit while binding, in document order. */
  readonly misfits: readonly Misfit[];
  /** Prose outside the statutory tables, in document order, page furniture left out. */
  readonly prose: readonly Prose[];
  readonly claims: readonly Claim[];
  /** Headers and labels as the page prints them; absent when the binder did not keep them. */
  readonly printed?: PrintedLabels;
  /** The page's own path to it (首页 > 政府信息公开年报 > 正文); absent or null when it shows none. */
  readonly trail?: string | null;
  /** Links to files, and links that lead nowhere but to the writer's own disk; absent when they were not kept. */
  readonly links?: readonly Link[];
  /** Tables that are none of the statutory ones, in document order; absent when they were not kept. */
  readonly foreignGrids?: readonly ForeignGrid[];
  /** Lines near it on the page that may say what became of it; absent when nobody looked. For rules only: no export repeats them. */
  readonly around?: readonly Paragraph[];
  /** Titles of other reports that the page has for its own; absent when nobody looked. For rules only, as those lines. */
  readonly rivals?: readonly RivalTitle[];
  /** Words of the report that the page shows otherwise; absent when none, or nobody looked. */
  readonly differences?: readonly Difference[];
  /** Words of it were recognised from pixels: no remark on them is certain. */
  readonly recognised?: true;
  readonly meta: Metadata;
  /** ISO local date or date-time of publication: PubDate, else the page's own line; null if none. */
  readonly publishedAt: string | null;
  readonly publishedPlace: Place | null;
  /** The signature's date, ISO date; null when absent or malformed. */
  readonly signedAt: string | null;
}

/** A report whose prose was not understood yet. */
export type ReportAsRead = Omit<Report, 'claims'>;

export interface Period {
  /** ISO dates; as stated, even when wrong. */
  readonly from: string;
  readonly to: string;
  readonly quote: string;
  readonly place: Place;
}

export interface Section {
  /** Statutory number 1–6. */
  readonly number: number;
  /** As printed; the statutory wording when not found. */
  readonly heading: string;
  readonly found: boolean;
  readonly place: Place | null;
  /** The ordinal as printed (`一`), null when none. */
  readonly ordinal: string | null;
  /** How many headings claimed to be this section. */
  readonly occurrences: number;
  /** Characters of prose under it, the heading's own tail included. */
  readonly length: number;
}

export interface Prose {
  readonly paragraph: Paragraph;
  /** Statutory section it stands in, null before the first and outside. */
  readonly section: number | null;
  /** True for the section's own heading. */
  readonly isHeading: boolean;
}

/** page: in the page's own name · heading: as a line above the report. */
export interface RivalTitle {
  readonly at: 'page' | 'heading';
  readonly text: string;
  readonly place: Place;
}

/** What the page prints where the form has a label: units, decimals and misprints stand there. */
export interface PrintedLabels {
  /** Column header above the value, by slot path (`disclosure.procurement.amount`), normalised. */
  readonly headers: Readonly<Record<string, string>>;
  /** Row label, by line item id (`requests.denied.processInformation`), normalised. */
  readonly labels: Readonly<Record<string, string>>;
}

/** A table of the page that the binder left alone: a back-office list, a catalogue. */
export interface ForeignGrid {
  /** Grid ordinal in the document, from 0. */
  readonly grid: number;
  /** Rows below the header row. */
  readonly dataRows: number;
  readonly place: Place;
  /** Statutory section it stands in, null before the first and outside. */
  readonly section: number | null;
  /** The paragraphs directly above and below; null when there is none, or another grid. */
  readonly before: Paragraph | null;
  readonly after: Paragraph | null;
  /** Its filled cells in row-major order, normalised; capped, layout tables can be huge. */
  readonly cells: readonly { readonly text: string; readonly row: number; readonly column: number; readonly place: Place }[];
}

export interface BoundTable {
  readonly id: TableId;
  readonly found: boolean;
  readonly read: number;
  readonly of: number;
  /** Where its first bound row (else header) stands. */
  readonly place: Place | null;
  /** All value cells blank, or labels without a single figure beside them (then nothing is read). */
  readonly empty: boolean;
}

/** Something that the binder could not fit: never a silent shift. */
export interface Misfit {
  readonly kind: MisfitKind;
  readonly table: TableId;
  /** Line item id (`requests.granted`) or null when it concerns the table. */
  readonly item: string | null;
  readonly place: Place | null;
  /** Bound paths of the row. */
  readonly cells: readonly string[];
  readonly expected: number | null;
  readonly actual: number | null;
  readonly message: Text;
}

/**
 * value-count: a row has too many or too few values · missing-row · extra-row, extra-column: one the edition does not know ·
 * missing-table · other-copy: the page prints the table again with other figures · label-lost: bound by position only · noise: a row that looks numeric and was not taken as data ·
 * no-lines: figures put into cells by where they are drawn alone ·
 * header: a column headed otherwise, or not at all · label: a row named otherwise · repeated-row: two rows of one name · remark: a scale or a remark beside the figures · other-report: one more on the page.
 */
export type MisfitKind =
  | 'value-count'
  | 'missing-row'
  | 'extra-row'
  | 'extra-column'
  | 'missing-table'
  | 'other-copy'
  | 'label-lost'
  | 'noise'
  | 'no-lines'
  | 'header'
  | 'label'
  | 'repeated-row'
  | 'remark'
  | 'other-report';
