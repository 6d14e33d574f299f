import type { Flow, FlowParagraph, FlowTable } from '../office/flow';
import { elementsOf, type XmlElement } from '../package/xml';
import { paragraphOf, type WrittenParagraph } from './paragraph';
import type { DocxParts } from './parts';
import { tableOf } from './table';
import { chosen, insideOf } from './wrappers';

/** Paragraphs and tables inside a body, a cell, a text box or a content control. */
export function blocksIn(container: XmlElement, parts: DocxParts): Flow {
  const flow: (FlowParagraph | FlowTable)[] = [];
  /** A paragraph whose mark was deleted goes on in the next. */
  let open: WrittenParagraph | null = null;
  const add = (element: XmlElement): void => {
    switch (element.name) {
      case 'p': {
        const written = paragraphOf(element, parts, open);
        open = written.goesOn ? written : null;
        if (open) return;
        flow.push(written.paragraph, ...written.boxes);
        return;
      }
      case 'tbl':
        flow.push(tableOf(element, parts));
        return;
      case 'AlternateContent':
        chosen(element).forEach(add);
        return;
      default:
        insideOf(element).forEach(add);
    }
  };
  elementsOf(container).forEach(add);
  const last = open as WrittenParagraph | null;
  if (last) flow.push(last.paragraph, ...last.boxes);
  return flow;
}
