import type { Box } from '../../document/place';
import type { Glyph, PageInk, Rule } from '../drawn/ink';
import { TOO_LARGE_INSIDE, Unreadable } from '../file/unreadable';
import { attributeOf, elementAt, elementsOf, type XmlElement } from '../package/xml';
import { boundsOf, type Matrix, matrixOf, times } from '../pdf/matrix';
import { piecesOf, ruleOfStroke, rulesOfBox } from '../pdf/paths';
import { glyphsOfText } from './glyphs-of-text';
import { numbersIn } from './numbers-in';
import { pathData } from './path-data';

interface PageAround {
  readonly page: number;
  /** The document's own page box, in millimetres. */
  readonly area: readonly number[];
  readonly template: (id: string | null) => XmlElement | null;
  /** What a composite object draws (GB/T 33190, 13): files that were converted from PDF draw all their text in such. */
  readonly composite: (id: string | null) => XmlElement | null;
}

/** What a page and its templates draw. */
export function inkOfPage(page: XmlElement, { page: number, area, template, composite }: PageAround): PageInk {
  const own = numbersIn(elementAt(page, 'Area', 'PhysicalBox'));
  const [left = 0, top = 0, width = 210, height = 297] = own.length === 4 ? own : area;
  const drawing: Drawing = { ink: { glyphs: [], rules: [], pictures: [] }, composite, left: MOST_OBJECTS };
  const matrix: Matrix = [POINT, 0, 0, POINT, -left * POINT, -top * POINT];
  for (const one of elementsOf(page, 'Template')) {
    const drawn = template(attributeOf(one, 'TemplateID'));
    if (drawn) drawLayers(drawn, matrix, drawing);
  }
  drawLayers(page, matrix, drawing);
  return { page: number, width: width * POINT, height: height * POINT, ...drawing.ink };
}

interface Ink {
  readonly glyphs: Glyph[];
  readonly rules: Rule[];
  readonly pictures: Box[];
}

interface Drawing {
  readonly ink: Ink;
  readonly composite: PageAround['composite'];
  /** Composite objects may draw each other many times over. */
  left: number;
}

function drawLayers(page: XmlElement, matrix: Matrix, drawing: Drawing): void {
  for (const layer of elementsOf(elementAt(page, 'Content'), 'Layer')) drawBlock(layer, matrix, drawing, 0);
}

function drawBlock(block: XmlElement, matrix: Matrix, drawing: Drawing, depth: number): void {
  for (const object of elementsOf(block)) {
    if (object.name === 'PageBlock') drawBlock(object, matrix, drawing, depth);
    else if (attributeOf(object, 'Visible') !== 'false' && attributeOf(object, 'Alpha') !== '0') draw(object, matrix, drawing, depth);
  }
}

function draw(object: XmlElement, page: Matrix, drawing: Drawing, depth: number): void {
  if (--drawing.left < 0) throw new Unreadable(TOO_LARGE_INSIDE);
  const { ink } = drawing;
  const [x = 0, y = 0, width = 0, height = 0] = numbersIn(attributeOf(object, 'Boundary'));
  const own = matrixOf(numbersIn(attributeOf(object, 'CTM')));
  const atBoundary = times(page, [1, 0, 0, 1, x, y]);
  const matrix = own ? times(atBoundary, own) : atBoundary;
  if (object.name === 'TextObject') ink.glyphs.push(...glyphsOfText(object, matrix));
  else if (object.name === 'PathObject') ink.rules.push(...rulesOfPath(object, matrix));
  else if (object.name === 'ImageObject') {
    const [left, top, right, bottom] = boundsOf(page, x, y, x + width, y + height);
    ink.pictures.push([left, top, right - left, bottom - top]);
  } else if (object.name === 'CompositeObject' && depth < DEEPEST) {
    const content = drawing.composite(attributeOf(object, 'ResourceID'));
    if (content) drawBlock(content, matrix, drawing, depth + 1);
  }
}

/** Strokes along an axis, and filled figures so thin that they are lines. A path is stroked unless it says otherwise, and filled only if it says so. */
function rulesOfPath(path: XmlElement, matrix: Matrix): Rule[] {
  const data = elementAt(path, 'AbbreviatedData');
  const { strokes, boxes } = piecesOf(data ? pathData(data) : [], matrix);
  const drawn = attributeOf(path, 'Stroke') === 'false' ? [] : strokes.flatMap((stroke) => ruleOfStroke(stroke) ?? []);
  return attributeOf(path, 'Fill') === 'true' ? [...drawn, ...boxes.flatMap(rulesOfBox)] : drawn;
}

/** Points in a millimetre. */
const POINT = 72 / 25.4;
const MOST_OBJECTS = 200_000;
const DEEPEST = 20;
