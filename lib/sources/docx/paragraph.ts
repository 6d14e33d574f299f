import { type Flow, type FlowParagraph, plainParagraph } from '../office/flow';
import { attributeOf, elementAt, elementsOf, isOn, numberIn, type XmlElement } from '../package/xml';
import type { DocxParts } from './parts';
import { readRuns, type Written } from './runs';
import { headingOf } from './styles';

/** A paragraph as it was read, and the text boxes anchored in it. */
export interface WrittenParagraph {
  readonly paragraph: FlowParagraph;
  readonly boxes: Flow;
  /** Its mark was deleted: what follows is the same paragraph. */
  readonly goesOn: boolean;
}

/** Reads a `w:p`, behind the one that it goes on from. */
export function paragraphOf(element: XmlElement, parts: DocxParts, from: WrittenParagraph | null): WrittenParagraph {
  const properties = elementAt(element, 'pPr');
  const style = parts.styles.get(attributeOf(elementAt(properties, 'pStyle'), 'val') ?? '');
  const written: Written = { lines: [''], hasObstacle: false, doubt: null, links: [], pictures: [], boxes: [] };
  readRuns(element, written, parts);
  const hasText = written.lines.some((line) => line.trim() !== '');
  const number = hasText || written.boxes.length === 0 ? numberOf(properties, style?.numbering ?? null, parts) : '';
  const [first = '', ...rest] = written.lines;
  const [last = '', ...before] = [...(from?.paragraph.lines ?? [''])].reverse();
  // The number of an empty paragraph is printed too, and stands for nothing.
  const lines = [...before.reverse(), `${last}${hasText ? number : ''}${first}`, ...rest];
  return {
    paragraph: plainParagraph(lines, {
      heading: headingOf(numberIn(elementAt(properties, 'outlineLvl'), 'val')) ?? style?.heading ?? from?.paragraph.heading ?? null,
      furniture: style?.isContents ?? false,
      hasObstacle: written.hasObstacle || (from?.paragraph.hasObstacle ?? false),
      doubt: written.doubt ?? from?.paragraph.doubt ?? null,
      links: [...(from?.paragraph.links ?? []), ...written.links],
      pictures: [...(from?.paragraph.pictures ?? []), ...written.pictures],
    }),
    boxes: [...(from?.boxes ?? []), ...written.boxes],
    goesOn: elementsOf(elementAt(properties, 'rPr')).some(({ name }) => name === 'del' || name === 'moveFrom'),
  };
}

/** The automatic number: the paragraph's own list, else its style's; list 0 takes the style's away. */
function numberOf(properties: XmlElement | undefined, ofStyle: { list: number; level: number } | null, { numbering }: DocxParts): string {
  const own = elementAt(properties, 'numPr');
  // A number that a tracked change put in counts, one that it took out is not there any more.
  const list = numberIn(elementAt(own, 'numId'), 'val') ?? ofStyle?.list ?? 0;
  const level = numberIn(elementAt(own, 'ilvl'), 'val') ?? ofStyle?.level ?? 0;
  if (list === 0 || isOn(elementAt(properties, 'rPr', 'vanish'))) return '';
  return numbering.next(list, level);
}
