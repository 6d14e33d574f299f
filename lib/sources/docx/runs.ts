import type { ShownOtherwise } from '../../document/grid';
import type { FlowParagraph, FlowPicture, FlowTable } from '../office/flow';
import { attributeOf, elementAt, elementsOf, elementsWithin, isOn, numberIn, textWithin, type XmlElement } from '../package/xml';
import type { DocxParts } from './parts';
import { raised } from './raised';
import { characterOf } from './symbols';
import { chosen, insideOf } from './wrappers';

/** What the runs of a paragraph come to. */
export interface Written {
  readonly lines: string[];
  hasObstacle: boolean;
  doubt: ShownOtherwise | null;
  readonly links: { href: string; text: string }[];
  readonly pictures: FlowPicture[];
  /** Text boxes: they float beside the paragraph that holds their anchor. */
  readonly boxes: (FlowParagraph | FlowTable)[];
}

/** Reads the runs inside a paragraph, a link, a field or a content control. */
export function readRuns(container: XmlElement, into: Written, parts: DocxParts): void {
  for (const element of elementsOf(container)) {
    switch (element.name) {
      case 'r':
        readRun(element, into, parts);
        break;
      case 'hyperlink': {
        const lines = into.lines.length;
        const before = into.lines.at(-1)?.length ?? 0;
        readRuns(element, into, parts);
        const href = parts.linkOf(attributeOf(element, 'id'));
        const text = into.lines
          .slice(lines - 1)
          .join(' ')
          .slice(before);
        if (href !== null && text.trim() !== '') into.links.push({ href, text });
        break;
      }
      case 'oMath':
      case 'oMathPara':
        add(into, elementsWithin(element, 't').map(textWithin).join(''));
        break;
      case 'ruby':
        readRuns(elementAt(element, 'rubyBase') ?? EMPTY, into, parts);
        break;
      case 'AlternateContent':
        for (const one of chosen(element)) readRuns({ name: '', attributes: NONE, children: [one] }, into, parts);
        break;
      default: {
        const inside = insideOf(element);
        if (inside.length > 0) readRuns({ name: '', attributes: NONE, children: inside }, into, parts);
      }
    }
  }
}

function readRun(run: XmlElement, into: Written, parts: DocxParts): void {
  const look = elementAt(run, 'rPr');
  if (isOn(elementAt(look, 'vanish'))) return;
  const isStruck = isOn(elementAt(look, 'strike')) || isOn(elementAt(look, 'dstrike'));
  const position = attributeOf(elementAt(look, 'vertAlign'), 'val');
  for (const element of elementsOf(run)) readPiece(element, { into, parts, isStruck, position });
}

interface Around {
  readonly into: Written;
  readonly parts: DocxParts;
  readonly isStruck: boolean;
  /** superscript, subscript or null. */
  readonly position: string | null;
}

function readPiece(element: XmlElement, around: Around): void {
  const { into, parts } = around;
  switch (element.name) {
    case 't':
      write(textWithin(element), around);
      break;
    case 'tab':
    case 'ptab':
      add(into, '\t');
      break;
    case 'br':
    case 'cr':
      into.lines.push('');
      break;
    case 'noBreakHyphen':
      add(into, '-');
      break;
    case 'sym': {
      const character = characterOf(element);
      if (character !== null) write(character, around);
      else {
        into.hasObstacle = true;
        into.doubt ??= 'drawn';
      }
      break;
    }
    case 'object':
      into.hasObstacle = true;
      break;
    case 'ruby':
      readRuns(elementAt(element, 'rubyBase') ?? EMPTY, into, parts);
      break;
    case 'drawing':
    case 'pict':
      readDrawing(element, into, parts);
      break;
    case 'AlternateContent':
      for (const one of chosen(element)) readPiece(one, around);
      break;
  }
}

function write(text: string, { into, isStruck, position }: Around): void {
  if (isStruck && text.trim() !== '') into.doubt ??= 'struck';
  add(into, raised(text, position));
}

function readDrawing(drawing: XmlElement, into: Written, parts: DocxParts): void {
  const boxes = elementsWithin(drawing, 'txbxContent');
  for (const box of boxes) into.boxes.push(...parts.blocksIn(box));
  const picture = elementsWithin(drawing, 'blip')[0] ?? elementsWithin(drawing, 'imagedata')[0];
  if (!picture) return;
  into.hasObstacle = true;
  const extent = elementsWithin(drawing, 'extent')[0];
  const width = numberIn(extent, 'cx');
  if (width !== null && width < SMALLEST) return;
  const part = parts.partOf(attributeOf(picture, 'embed') ?? attributeOf(picture, 'id'));
  into.pictures.push({ alt: attributeOf(elementsWithin(drawing, 'docPr')[0], 'descr') ?? '', part });
}

function add({ lines }: Written, text: string): void {
  const last = lines.length - 1;
  // A line break that stands inside the text is the XML's layout.
  lines[last] = `${lines[last] ?? ''}${text.replace(/[\r\n]+/g, ' ')}`;
}

const NONE: ReadonlyMap<string, string> = new Map();
const EMPTY: XmlElement = { name: '', attributes: NONE, children: [] };
/** EMU: 8 cm, less than the width of any table. */
const SMALLEST = 2_880_000;
