import { type Flow, type FlowParagraph, plainParagraph } from '../office/flow';
import { linesWritten, nothingWritten } from '../office/written-text';
import { attributeOf, elementAt, elementsOf, numberIn, type XmlElement } from '../package/xml';
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
  const styleId = attributeOf(elementAt(properties, 'pStyle'), 'val') ?? '';
  const style = parts.styles.get(styleId);
  const lookOf = (run: XmlElement | undefined) => parts.looks(run, { table: parts.tableStyle, paragraph: styleId });
  const written: Written = { ...nothingWritten(), hasObstacle: false, links: [], pictures: [], boxes: [] };
  readRuns(element, written, { ...parts, lookOf });
  const { lines: ownLines, doubt } = linesWritten(written);
  const hasText = ownLines.some((line) => line.trim() !== '');
  const isNumbered = (hasText || written.boxes.length === 0) && !lookOf(elementAt(properties, 'rPr')).isHidden;
  const number = isNumbered ? numberOf(properties, style?.numbering ?? null, parts) : '';
  const [first = '', ...rest] = ownLines;
  const [last = '', ...before] = [...(from?.paragraph.lines ?? [''])].reverse();
  // The number of an empty paragraph is printed too, and stands for nothing.
  const lines = [...before.reverse(), `${last}${hasText ? number : ''}${first}`, ...rest];
  return {
    paragraph: plainParagraph(lines, {
      heading: headingOf(numberIn(elementAt(properties, 'outlineLvl'), 'val')) ?? style?.heading ?? from?.paragraph.heading ?? null,
      furniture: style?.isContents ?? false,
      hasObstacle: written.hasObstacle || (from?.paragraph.hasObstacle ?? false),
      doubt: doubt ?? from?.paragraph.doubt ?? null,
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
  return list === 0 ? '' : numbering.next(list, level);
}
