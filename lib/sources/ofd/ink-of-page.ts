import type { Box } from '../../document/place';
import type { Glyph, PageInk, Rule } from '../drawn/ink';
import { attributeOf, elementAt, elementsOf, type XmlElement } from '../package/xml';
import { type Matrix, matrixOf, times } from '../pdf/matrix';
import { piecesOf, ruleOfStroke, rulesOfBox } from '../pdf/paths';
import { glyphsOfText } from './glyphs-of-text';
import { numbersIn } from './numbers-in';
import { pathData } from './path-data';

interface PageAround {
  readonly page: number;
  /** The document's own page box, in millimetres. */
  readonly area: readonly number[];
  readonly template: (id: string | null) => XmlElement | null;
}

/** What a page and its templates draw. */
export function inkOfPage(page: XmlElement, { page: number, area, template }: PageAround): PageInk {
  const own = numbersIn(elementAt(page, 'Area', 'PhysicalBox'));
  const [left = 0, top = 0, width = 210, height = 297] = own.length === 4 ? own : area;
  const ink: Ink = { glyphs: [], rules: [], pictures: [] };
  const matrix: Matrix = [POINT, 0, 0, POINT, -left * POINT, -top * POINT];
  for (const one of elementsOf(page, 'Template')) {
    const drawn = template(attributeOf(one, 'TemplateID'));
    if (drawn) drawLayers(drawn, matrix, ink);
  }
  drawLayers(page, matrix, ink);
  return { page: number, width: width * POINT, height: height * POINT, ...ink };
}

interface Ink {
  readonly glyphs: Glyph[];
  readonly rules: Rule[];
  readonly pictures: Box[];
}

function drawLayers(page: XmlElement, matrix: Matrix, ink: Ink): void {
  for (const layer of elementsOf(elementAt(page, 'Content'), 'Layer')) drawBlock(layer, matrix, ink);
}

function drawBlock(block: XmlElement, matrix: Matrix, ink: Ink): void {
  for (const object of elementsOf(block)) {
    if (object.name === 'PageBlock') drawBlock(object, matrix, ink);
    else if (attributeOf(object, 'Visible') !== 'false' && attributeOf(object, 'Alpha') !== '0') draw(object, matrix, ink);
  }
}

function draw(object: XmlElement, page: Matrix, ink: Ink): void {
  const [x = 0, y = 0, width = 0, height = 0] = numbersIn(attributeOf(object, 'Boundary'));
  const own = matrixOf(numbersIn(attributeOf(object, 'CTM')));
  const atBoundary = times(page, [1, 0, 0, 1, x, y]);
  const matrix = own ? times(atBoundary, own) : atBoundary;
  if (object.name === 'TextObject') ink.glyphs.push(...glyphsOfText(object, matrix));
  else if (object.name === 'PathObject') ink.rules.push(...rulesOfPath(object, matrix));
  else if (object.name === 'ImageObject') ink.pictures.push([page[0] * x + page[4], page[3] * y + page[5], width * POINT, height * POINT]);
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
