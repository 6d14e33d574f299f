/**
 * Where in its source a piece of a document stands. A place is plain data: it survives export and replay,
 * and only the source that made it can turn it back into something on the screen.
 */
export type Place = DomPlace | LinePlace;

/** A node of a web page. */
export interface DomPlace {
  readonly kind: 'dom';
  /** CSS path from the root; frames are entered with ` >>> `. */
  readonly selector: string;
  /** Which of the element's own runs of text, from 0 (`<br>` and inner blocks cut them); absent: the first, or the whole cell. */
  readonly part?: number;
  /** Characters `[start, end)` of the block's `text`, or null for the whole node. */
  readonly span: Span | null;
}

/** A line of a text file, counted from 1. */
export interface LinePlace {
  readonly kind: 'line';
  readonly line: number;
  /** Characters `[start, end)` of the block's `text`, or null for the whole line. */
  readonly span: Span | null;
}

export type Span = readonly [start: number, end: number];

/** The same place narrowed to the characters `[start, end)` of its block's text; of a place that is itself a part, counted from its start. */
export function narrow(place: Place, start: number, end: number): Place {
  const from = place.span?.[0] ?? 0;
  return { ...place, span: [from + start, from + end] };
}

/** Whether two places are the same characters of the same piece. */
export function samePlace(a: Place, b: Place): boolean {
  if (a.kind !== b.kind || a.span?.[0] !== b.span?.[0] || a.span?.[1] !== b.span?.[1]) return false;
  return a.kind === 'dom'
    ? b.kind === 'dom' && a.selector === b.selector && (a.part ?? 0) === (b.part ?? 0)
    : b.kind === 'line' && a.line === b.line;
}
