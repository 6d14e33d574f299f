import type { Box } from '../../document/place';
import type { Glyph, PageInk, Rule } from '../drawn/ink';
import { fontOf, glyphsOf, type PdfFont } from './fonts';
import { type Graphics, isSeen, newGraphics } from './graphics';
import { apply, type Bounds, boundsOf, intersect, type Matrix, matrixOf, times } from './matrix';
import { piecesOf, ruleOfStroke, rulesOfBox } from './paths';
import { showText } from './show-text';

/** A page's operators as pdf.js lists them, and what stands behind their names. */
export interface PageOperators {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** From the page's own coordinates to the page as it is shown. */
  readonly matrix: Matrix;
  readonly operators: readonly number[];
  readonly operands: readonly unknown[];
  /** Name by number. */
  readonly names: ReadonlyMap<number, string>;
  fontOf(id: string): unknown;
  /** Whether a layer that may be switched off is on. */
  isOn(layer: unknown): boolean;
}

/** Plays a page's operators and notes where its characters, lines and pictures come to stand. */
export function pageInk(page: PageOperators, { outlines = false }: { readonly outlines?: boolean } = {}): PageInk {
  const player = new Player(page, outlines);
  page.operators.forEach((operator, index) => {
    const operands = page.operands[index];
    player.play(page.names.get(operator) ?? '', Array.isArray(operands) ? operands : []);
  });
  const { page: number, width, height } = page;
  return {
    page: number,
    width,
    height,
    glyphs: player.glyphs.filter((glyph) => glyph.sign !== 'unseen'),
    rules: player.rules,
    pictures: player.pictures,
  };
}

class Player {
  readonly glyphs: Glyph[] = [];
  readonly rules: Rule[] = [];
  readonly pictures: Box[] = [];
  private state: Graphics;
  private readonly saved: Graphics[] = [];
  private readonly layers: boolean[] = [];
  private readonly fonts = new Map<string, PdfFont | null>();
  private nextClip = false;

  constructor(
    private readonly page: PageOperators,
    private readonly outlines: boolean,
  ) {
    this.state = newGraphics(page.matrix, [0, 0, page.width, page.height]);
  }

  play(name: string, args: readonly unknown[]): void {
    const { state } = this;
    const [first] = args;
    switch (name) {
      case 'save':
        this.save();
        break;
      case 'restore':
      case 'paintFormXObjectEnd':
      case 'endAnnotation':
        this.restore();
        break;
      case 'transform':
        this.transform(args);
        break;
      case 'paintFormXObjectBegin':
        this.save();
        if (first) this.transform(first);
        this.clipTo(args[1]);
        break;
      case 'beginAnnotation':
        this.save();
        this.state.matrix = this.page.matrix;
        this.state.clip = [0, 0, this.page.width, this.page.height];
        this.transform(args[2]);
        this.transform(args[3]);
        break;
      case 'constructPath':
        this.path(Number(first), Array.isArray(args[1]) ? args[1][0] : null);
        break;
      case 'clip':
      case 'eoClip':
        this.nextClip = true;
        break;
      case 'setFillRGBColor':
        state.fill = String(first);
        break;
      case 'setStrokeRGBColor':
        state.stroke = String(first);
        break;
      case 'setFillTransparent':
        state.fill = 'transparent';
        break;
      case 'setStrokeTransparent':
        state.stroke = 'transparent';
        break;
      // A pattern is some colour.
      case 'setFillColorN':
        state.fill = 'pattern';
        break;
      case 'setStrokeColorN':
        state.stroke = 'pattern';
        break;
      case 'setLineWidth':
        state.lineWidth = number(first);
        break;
      case 'setGState':
        this.graphicsState(first);
        break;
      case 'beginMarkedContentProps':
        this.layers.push(first !== 'OC' || this.page.isOn(args[1]));
        break;
      case 'beginMarkedContent':
        this.layers.push(true);
        break;
      case 'endMarkedContent':
        this.layers.pop();
        break;
      case 'beginText':
        state.textMatrix = [1, 0, 0, 1, 0, 0];
        this.moveTo(0, 0);
        break;
      case 'setTextMatrix':
        state.textMatrix = matrixOf(first) ?? matrixOf(args) ?? state.textMatrix;
        this.moveTo(0, 0);
        break;
      case 'moveText':
        this.moveTo(state.lineX + number(first), state.lineY + number(args[1]));
        break;
      case 'setLeadingMoveText':
        state.leading = number(args[1]);
        this.moveTo(state.lineX + number(first), state.lineY + number(args[1]));
        break;
      case 'nextLine':
        this.moveTo(state.lineX, state.lineY + state.leading);
        break;
      case 'setCharSpacing':
        state.charSpacing = number(first);
        break;
      case 'setWordSpacing':
        state.wordSpacing = number(first);
        break;
      case 'setHScale':
        state.scale = number(first) / 100;
        break;
      case 'setLeading':
        state.leading = -number(first);
        break;
      case 'setTextRise':
        state.rise = number(first);
        break;
      case 'setTextRenderingMode':
        // Modes above 3 clip by the text as well.
        state.mode = number(first) & 3;
        if (number(first) === 7) state.mode = 7;
        break;
      case 'setFont':
        this.font(String(first), number(args[1]));
        break;
      case 'showText':
        this.glyphs.push(...showText(state, glyphsOf(first), this.isShown(), this.outlines));
        break;
      case 'paintImageXObject':
      case 'paintImageXObjectRepeat':
      case 'paintInlineImageXObject':
      case 'paintInlineImageXObjectGroup':
      case 'paintImageMaskXObject':
      case 'paintImageMaskXObjectGroup':
      case 'paintImageMaskXObjectRepeat':
        this.picture();
        break;
      case 'paintSolidColorImageMask':
        this.fillBox(boundsOf(state.matrix, 0, 0, 1, 1));
        break;
    }
  }

  private save(): void {
    // A file may open more states than it closes.
    if (this.saved.length < DEEPEST) this.saved.push({ ...this.state });
  }

  private restore(): void {
    const state = this.saved.pop();
    if (state) this.state = state;
  }

  private transform(operands: unknown): void {
    const matrix = matrixOf(operands);
    if (matrix) this.state.matrix = times(this.state.matrix, matrix);
  }

  private clipTo(box: unknown): void {
    if (!ArrayBuffer.isView(box) && !Array.isArray(box)) return;
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(box as ArrayLike<number>);
    this.state.clip = intersect(this.state.clip, boundsOf(this.state.matrix, x0, y0, x1, y1));
  }

  private moveTo(x: number, y: number): void {
    const { state } = this;
    state.x = state.lineX = x;
    state.y = state.lineY = y;
  }

  private font(id: string, size: number): void {
    let font = this.fonts.get(id);
    if (font === undefined) {
      font = fontOf(id, this.page.fontOf(id));
      this.fonts.set(id, font);
    }
    this.state.font = font;
    this.state.fontSize = size;
  }

  private graphicsState(entries: unknown): void {
    if (!Array.isArray(entries)) return;
    for (const entry of entries) {
      if (!Array.isArray(entry)) continue;
      const [key, value] = entry as readonly unknown[];
      if (key === 'LW') this.state.lineWidth = number(value);
      else if (key === 'ca') this.state.fillAlpha = number(value);
      else if (key === 'CA') this.state.strokeAlpha = number(value);
      else if (key === 'Font' && Array.isArray(value)) this.font(String(value[0]), number(value[1]));
    }
  }

  private isShown(): boolean {
    return this.layers.every(Boolean);
  }

  private path(operator: number, data: unknown): void {
    const { state } = this;
    const clips = this.nextClip;
    this.nextClip = false;
    if (!ArrayBuffer.isView(data) && !Array.isArray(data)) return;
    const { strokes, boxes } = piecesOf(data as ArrayLike<number>, state.matrix);
    const paint = this.page.names.get(operator) ?? '';
    if (this.isShown() && FILLS.test(paint)) for (const box of boxes) this.fillBox(box);
    if (this.isShown() && STROKES.test(paint) && isSeen(state.stroke, state.strokeAlpha) && this.strokeWidth() <= THICKEST_STROKE)
      for (const stroke of strokes) {
        const rule = ruleOfStroke(stroke);
        if (rule) this.addRule(rule);
      }
    const [only] = boxes;
    if (clips && only && boxes.length === 1) state.clip = intersect(state.clip, only);
  }

  private strokeWidth(): number {
    const [x0, y0] = apply(this.state.matrix, 0, 0);
    const [x1, y1] = apply(this.state.matrix, this.state.lineWidth, 0);
    return Math.hypot(x1 - x0, y1 - y0);
  }

  private fillBox(box: Bounds): void {
    const { state } = this;
    if (isSeen(state.fill, state.fillAlpha)) for (const rule of rulesOfBox(box)) this.addRule(rule);
    if (state.fillAlpha === 1 && state.fill !== 'pattern' && state.fill !== 'transparent') this.cover(intersect(box, state.clip));
  }

  /** What is painted over is not seen. */
  private cover([x0, y0, x1, y1]: Bounds): void {
    if (x1 - x0 < SMALLEST_COVER || y1 - y0 < SMALLEST_COVER) return;
    this.glyphs.forEach((glyph, index) => {
      const [x, y, width, height] = glyph.box;
      const [cx, cy] = [x + width / 2, y + height / 2];
      if (cx > x0 && cx < x1 && cy > y0 && cy < y1) this.glyphs[index] = { ...glyph, sign: 'unseen' };
    });
  }

  private addRule(rule: Rule): void {
    const { clip } = this.state;
    const [low, high, from, to] = rule.upright ? [clip[0], clip[2], clip[1], clip[3]] : [clip[1], clip[3], clip[0], clip[2]];
    if (rule.at < low - EDGE || rule.at > high + EDGE) return;
    const seen = { ...rule, from: Math.max(rule.from, from - EDGE), to: Math.min(rule.to, to + EDGE) };
    if (seen.to >= seen.from && Number.isFinite(seen.at + seen.from + seen.to)) this.rules.push(seen);
  }

  private picture(): void {
    if (!this.isShown()) return;
    const { clip, matrix } = this.state;
    const [x0, y0, x1, y1] = intersect(boundsOf(matrix, 0, 0, 1, 1), clip);
    if (x1 - x0 < 1 || y1 - y0 < 1) return;
    this.pictures.push([x0, y0, x1 - x0, y1 - y0]);
  }
}

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

const DEEPEST = 500;
const FILLS = /fill/i;
const STROKES = /stroke/i;
/** Points. */
const THICKEST_STROKE = 6;
const SMALLEST_COVER = 4;
const EDGE = 1;
