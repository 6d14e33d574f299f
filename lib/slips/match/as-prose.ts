import type { Place } from '../../document/place';
import type { Prose } from '../../report/report';

/** A title, a label, a cell of a pasted list as text that can be looked through. */
export function asProse(text: string, place: Place = NOWHERE, section: number | null = null): Prose {
  return { paragraph: { kind: 'paragraph', text, place, heading: null, furniture: false }, section, isHeading: false };
}

const NOWHERE: Place = { kind: 'line', line: 0, span: null };
