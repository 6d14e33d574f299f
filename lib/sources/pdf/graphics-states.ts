import { fontOf, type PdfFont } from './fonts';
import { type Graphics, newGraphics } from './graphics';
import { boundsOf, intersect, matrixOf, times } from './matrix';
import type { PageOperators } from './page-operators';
import { number, setTextState } from './text-state';

/** What a page's operators set before something is drawn: the graphics state with those it was saved from, fonts, and layers that are on or off. */
export class GraphicsStates {
  state: Graphics;
  private readonly saved: Graphics[] = [];
  private readonly layers: boolean[] = [];
  private readonly fonts = new Map<string, PdfFont | null>();
  private nextClips = false;

  constructor(private readonly page: PageOperators) {
    this.state = newGraphics(page.matrix, [0, 0, page.width, page.height]);
  }

  /** False inside a layer that is off. */
  isShown(): boolean {
    return this.layers.every(Boolean);
  }

  /** Whether the path that is drawn now bounds what is drawn after it; asked once. */
  takeClip(): boolean {
    const clips = this.nextClips;
    this.nextClips = false;
    return clips;
  }

  /** Operators that draw change nothing. */
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
      case 'clip':
      case 'eoClip':
        this.nextClips = true;
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
      case 'setFont':
        this.font(String(first), number(args[1]));
        break;
      default:
        setTextState(state, name, args);
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
      else if (key === 'BM') this.state.blends = value !== 'source-over';
      else if (key === 'CA') this.state.strokeAlpha = number(value);
      else if (key === 'Font' && Array.isArray(value)) this.font(String(value[0]), number(value[1]));
    }
  }
}

const DEEPEST = 500;
