import type { SlipText } from '../../lib/slips/match/find-slips';
import type { Slip } from '../../lib/slips/match/slip';

/** A sentence of the table as a report of 2020 that says nothing else, in the part where its line looks; a line break parts paragraphs. */
export function slipText(sentence: string, slip?: Slip, inPart?: number): SlipText {
  const part = inPart ?? ((slip && slip.kind === undefined && slip.parts?.[0]) || 0);
  return {
    year: 2020,
    source: 'html',
    prose: sentence.split('\n').map((text, line) => ({
      paragraph: { kind: 'paragraph', text, place: { kind: 'line', line: line + 1, span: null }, heading: null, furniture: false },
      section: part === 0 ? null : part,
      isHeading: false,
    })),
  };
}
