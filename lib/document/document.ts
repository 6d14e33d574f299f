import type { Text } from '../report/text';
import type { Grid, ShownOtherwise } from './grid';
import type { Place } from './place';

/** What a source reads: ordered blocks with places, and what the source says about itself. Plain data. */
export interface Document {
  readonly kind: SourceKind;
  /** File name or URL, as the reader was told; null when unknown. */
  readonly name: string | null;
  readonly blocks: readonly Block[];
  readonly meta: Metadata;
  /** Links with a visible text, in document order. */
  readonly links: readonly Link[];
  /** Pictures large enough to hold a table (null size: unknown, counted), in document order. */
  readonly pictures: readonly Picture[];
  /** Words that are shown otherwise than they were read; figures of tables say so themselves. Absent: nobody looked, or none. */
  readonly differences?: readonly Difference[];
  /** Printed in traditional characters, here in simplified ones. */
  readonly traditional?: true;
  /** Why the reader stopped before the end or shortened something; absent when everything was read. */
  readonly truncated?: Text;
}

/** Words of a page that a reader sees otherwise. */
export interface Difference {
  readonly reason: ShownOtherwise;
  readonly quote: string;
  readonly place: Place;
}

/** doc: Word's older binary file, WPS's, and RTF · sheet: a spreadsheet or separated values · image: a picture or a scan. */
export type SourceKind = 'html' | 'text' | 'pdf' | 'docx' | 'doc' | 'ofd' | 'sheet' | 'image';

/** As somebody wrote it, cells and signs included; the others may be conversions that cut, joined or changed them. */
export function isOriginal(kind: SourceKind): boolean {
  return kind === 'html' || kind === 'docx' || kind === 'doc' || kind === 'sheet';
}

/** Known only by where its words are drawn: what belongs together is a matter of lines and gaps. */
export function isDrawn(kind: SourceKind): boolean {
  return kind === 'pdf' || kind === 'ofd' || kind === 'image';
}

export type Block = Paragraph | Grid;

/** A run of text between two breaks. Whitespace is collapsed; never empty. */
export interface Paragraph {
  readonly kind: 'paragraph';
  /** Characters as printed, whitespace collapsed to single spaces, trimmed. */
  readonly text: string;
  readonly place: Place;
  /** 1–6 for h1–h6 or `#`–`######`; null for ordinary text. */
  readonly heading: number | null;
  /** True beside a table that the page does not show: an inactive tab, a copy for small screens. */
  readonly hidden?: true;
  /** True where the page does not draw it, though it is read: it may unfold. */
  readonly unshown?: true;
  /** True inside nav, header, footer, aside or a list of links: page furniture, not the report's own text. */
  readonly furniture: boolean;
  /** Its characters were recognised from pixels. */
  readonly recognised?: true;
}

export interface Link {
  readonly href: string;
  readonly text: string;
  /** Its tip, where the text is cut short by dots. */
  readonly whole?: string;
  readonly place: Place;
}

export interface Picture {
  readonly alt: string;
  /** Where its file is; absent when it is in the page itself, or the source does not say. */
  readonly href?: string;
  readonly place: Place;
}

/** National meta tags (国办发〔2017〕47号), names compared without case; null when absent or empty. */
export interface Metadata {
  readonly title: string | null;
  readonly siteName: string | null;
  readonly siteIdCode: string | null;
  readonly columnName: string | null;
  readonly columnType: string | null;
  readonly articleTitle: string | null;
  readonly contentSource: string | null;
  /** PubDate as printed. */
  readonly pubDate: string | null;
  readonly url: string | null;
}

export const emptyMetadata: Metadata = {
  title: null,
  siteName: null,
  siteIdCode: null,
  columnName: null,
  columnType: null,
  articleTitle: null,
  contentSource: null,
  pubDate: null,
  url: null,
};
