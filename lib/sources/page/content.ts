import type { Draft } from './drafts';

/** What has been read inside one element: the page, or one cell. */
export interface Content {
  readonly drafts: Draft[];
  paragraphs: number;
  /** Characters of the paragraphs. */
  length: number;
  /** Full stops of longer paragraphs: prose has them, labels have not. */
  stops: number;
  headings: number;
  grids: number;
  /** Pictures and controls whose meaning we cannot read. */
  obstacles: number;
}

export function emptyContent(): Content {
  return { drafts: [], paragraphs: 0, length: 0, stops: 0, headings: 0, grids: 0, obstacles: 0 };
}

/** What a simple cell holds: its counts, its drafts are made only when somebody asks. */
export function contentOf(lines: readonly string[]): Content {
  const { length } = lines;
  if (length === 0) return NOTHING;
  const [line = ''] = lines;
  if (length === 1 && line.length <= LONGEST_LABEL) return ofLength(line.length);
  const content: Content = { drafts: NO_DRAFTS, paragraphs: 0, length: 0, stops: 0, headings: 0, grids: 0, obstacles: 0 };
  for (const line of lines) countLine(content, line);
  return content;
}

/** The same for all cells with one label or figure of this length. */
function ofLength(length: number): Content {
  SHORT[length] ??= { drafts: NO_DRAFTS, paragraphs: 1, length, stops: 0, headings: 0, grids: 0, obstacles: 0 };
  return SHORT[length];
}

/** Takes note of a paragraph; its draft is the caller's business. */
export function countLine(content: Content, text: string): void {
  content.paragraphs++;
  content.length += text.length;
  if (text.length > LONGEST_LABEL) content.stops += text.split('。').length - 1;
}

export function appendContent(into: Content, content: Content): void {
  if (content.drafts.length > 0) into.drafts.push(content.drafts);
  into.paragraphs += content.paragraphs;
  into.length += content.length;
  into.stops += content.stops;
  into.headings += content.headings;
  into.grids += content.grids;
  into.obstacles += content.obstacles;
}

/** One for all simple cells, and one for all that hold the same: nobody adds to them. */
const NO_DRAFTS: Draft[] = [];
const NOTHING = emptyContent();
const SHORT: Content[] = [];
/** In what is longer full stops are counted. */
const LONGEST_LABEL = 40;
