import type { FlowParagraph, FlowPicture, FlowTable } from '../office/flow';
import type { Look } from '../office/look';
import { type WrittenText, writeText } from '../office/written-text';
import { attributeOf, elementAt, elementsOf, elementsWithin, numberIn, textWithin, type XmlElement } from '../package/xml';
import type { DocxParts } from './parts';
import { characterOf } from './symbols';
import { chosen, insideOf } from './wrappers';

/** What the runs of a paragraph come to. */
export interface Written extends WrittenText {
  hasObstacle: boolean;
  readonly links: { href: string; text: string }[];
  readonly pictures: FlowPicture[];
  /** Text boxes: they float beside the paragraph that holds their anchor. */
  readonly boxes: (FlowParagraph | FlowTable)[];
}

/** The parts, and how a run of this paragraph with such properties is set. */
export interface ParagraphParts extends DocxParts {
  readonly lookOf: (properties: XmlElement | undefined) => Look;
}

/** Reads the runs inside a paragraph, a link, a field or a content control. */
export function readRuns(container: XmlElement, into: Written, parts: ParagraphParts): void {
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
        writeText(into, elementsWithin(element, 't').map(textWithin).join(''), parts.lookOf(undefined));
        if (isLaidOut(element)) into.doubt ??= 'drawn';
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

/** A fraction, an exponent, brackets: what it holds is no line of characters (ECMA-376 part 1, 22.1.2). */
function isLaidOut(formula: XmlElement): boolean {
  return elementsOf(formula).some((one) => LAID_OUT.has(one.name) || isLaidOut(one));
}

function readRun(run: XmlElement, into: Written, parts: ParagraphParts): void {
  const look = parts.lookOf(elementAt(run, 'rPr'));
  if (look.isHidden) return;
  for (const element of elementsOf(run)) readPiece(element, { into, parts, look });
}

interface Around {
  readonly into: Written;
  readonly parts: ParagraphParts;
  readonly look: Look;
}

function readPiece(element: XmlElement, around: Around): void {
  const { into, parts, look } = around;
  switch (element.name) {
    case 't':
      writeText(into, textWithin(element), look);
      break;
    case 'tab':
    case 'ptab':
      writeText(into, '\t', look);
      break;
    case 'br':
    case 'cr':
      into.lines.push('');
      break;
    case 'noBreakHyphen':
      writeText(into, '-', look);
      break;
    case 'sym': {
      const character = characterOf(element);
      if (character !== null) writeText(into, character, look);
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

function readDrawing(drawing: XmlElement, into: Written, parts: ParagraphParts): void {
  const boxes = elementsWithin(drawing, 'txbxContent');
  for (const box of boxes) into.boxes.push(...parts.blocksIn(box, null));
  const picture = elementsWithin(drawing, 'blip')[0] ?? elementsWithin(drawing, 'imagedata')[0];
  if (!picture) return;
  into.hasObstacle = true;
  const extent = elementsWithin(drawing, 'extent')[0];
  const width = numberIn(extent, 'cx');
  if (width !== null && width < SMALLEST) return;
  const part = parts.partOf(attributeOf(picture, 'embed') ?? attributeOf(picture, 'id'));
  into.pictures.push({ alt: attributeOf(elementsWithin(drawing, 'docPr')[0], 'descr') ?? '', part });
}

const LAID_OUT: ReadonlySet<string> = new Set(
  'acc bar borderBox box d eqArr f func groupChr limLow limUpp m nary phant rad sPre sSub sSubSup sSup'.split(' '),
);
const NONE: ReadonlyMap<string, string> = new Map();
const EMPTY: XmlElement = { name: '', attributes: NONE, children: [] };
/** EMU: 8 cm, less than the width of any table. */
const SMALLEST = 2_880_000;
