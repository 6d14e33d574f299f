import type { Box } from '../../document/place';
import type { Glyph, PageInk, Rule } from '../drawn/ink';
import { glyphsOf } from './fonts';
import { type Graphics, isDarkPaper, isSeen } from './graphics';
import { GraphicsStates } from './graphics-states';
import { apply, type Bounds, boundsOf, intersect } from './matrix';
import type { PageOperators } from './page-operators';
import { piecesOf, ruleOfStroke, rulesOfBox } from './paths';
import { showText } from './show-text';

/** Plays a page's operators and notes where its characters, lines and pictures come to stand. */
export function pageInk(page: PageOperators, { outlines = false }: { readonly outlines?: boolean } = {}): PageInk {
  const states = new GraphicsStates(page);
  const drawn = new Drawn(states, outlines);
  page.operators.forEach((operator, index) => {
    const name = page.names.get(operator) ?? '';
    const operands = page.operands[index];
    const args: readonly unknown[] = Array.isArray(operands) ? operands : [];
    states.play(name, args);
    drawn.play(name, args, page);
  });
  const { page: number, width, height } = page;
  return {
    page: number,
    width,
    height,
    glyphs: drawn.glyphs.filter((glyph) => glyph.sign !== 'unseen'),
    rules: drawn.rules,
    pictures: drawn.pictures,
  };
}

/** What was drawn so far. */
class Drawn {
  readonly glyphs: Glyph[] = [];
  readonly rules: Rule[] = [];
  readonly pictures: Box[] = [];
  private readonly grounds: { readonly box: Bounds; readonly colour: string }[] = [];

  constructor(
    private readonly states: GraphicsStates,
    private readonly outlines: boolean,
  ) {}

  /** Operators that set something draw nothing. */
  play(name: string, args: readonly unknown[], { names }: Pick<PageOperators, 'names'>): void {
    const { state } = this;
    const [first] = args;
    switch (name) {
      case 'constructPath':
        this.path(names.get(Number(first)) ?? '', Array.isArray(args[1]) ? args[1][0] : null);
        break;
      case 'showText':
        this.glyphs.push(
          ...showText(state, glyphsOf(first), { isVisible: this.states.isShown(), isDark: this.isDark, outlines: this.outlines }),
        );
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

  private get state(): Graphics {
    return this.states.state;
  }

  private path(paint: string, data: unknown): void {
    const { state } = this;
    const clips = this.states.takeClip();
    if (!ArrayBuffer.isView(data) && !Array.isArray(data)) return;
    const { strokes, boxes } = piecesOf(data as ArrayLike<number>, state.matrix);
    if (this.states.isShown() && FILLS.test(paint)) for (const box of boxes) this.fillBox(box);
    if (this.states.isShown() && STROKES.test(paint) && isSeen(state.stroke, state.strokeAlpha) && this.strokeWidth() <= THICKEST_STROKE)
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
    const isOpaque = state.fillAlpha === 1 && !state.blends && state.fill !== 'pattern' && state.fill !== 'transparent';
    if (isOpaque) this.cover(intersect(box, state.clip));
  }

  /** By what was painted there last. */
  private readonly isDark = (x: number, y: number): boolean => {
    const under = this.grounds.findLast(({ box: [x0, y0, x1, y1] }) => x > x0 && x < x1 && y > y0 && y < y1);
    return under !== undefined && isDarkPaper(under.colour);
  };

  /** What is painted over is not seen. */
  private cover([x0, y0, x1, y1]: Bounds): void {
    if (x1 - x0 < SMALLEST_COVER || y1 - y0 < SMALLEST_COVER) return;
    if (this.grounds.length < MOST_GROUNDS) this.grounds.push({ box: [x0, y0, x1, y1], colour: this.state.fill });
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
    if (!this.states.isShown()) return;
    const { clip, matrix } = this.state;
    const [x0, y0, x1, y1] = intersect(boundsOf(matrix, 0, 0, 1, 1), clip);
    if (x1 - x0 < 1 || y1 - y0 < 1) return;
    this.pictures.push([x0, y0, x1 - x0, y1 - y0]);
  }
}

const FILLS = /fill/i;
const STROKES = /stroke/i;
/** Points. */
const THICKEST_STROKE = 6;
const SMALLEST_COVER = 4;
/** Shaded cells of a page, many times over. */
const MOST_GROUNDS = 20_000;
const EDGE = 1;
