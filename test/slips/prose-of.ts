import type { Prose } from '../../lib/report/report';

/** Paragraphs of one section as a rule meets them. */
export function proseOf(...texts: readonly string[]): Prose[] {
  return texts.map((text, line) => ({
    paragraph: { kind: 'paragraph', text, place: { kind: 'line', line: line + 1, span: null }, heading: null, furniture: false },
    section: 1,
    isHeading: false,
  }));
}
