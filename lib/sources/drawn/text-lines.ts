import { normalise } from '../../document/normalise';
import type { Box } from '../../document/place';
import { raise } from '../page/collapse';
import { footnoteMarks } from './footnote-marks';
import { centreX, centreY, type Glyph } from './ink';
import { isSmall, levels } from './levels';

/** Characters side by side, in reading order. */
export interface TextLine {
  readonly text: string;
  /** The glyph behind each character of the text; null for a space that nothing draws. */
  readonly glyphs: readonly (Glyph | null)[];
  readonly box: Box;
  readonly base: number;
  readonly size: number;
}

/** Characters of a page or a cell as lines, top to bottom. */
export function textLines(glyphs: readonly Glyph[]): TextLine[] {
  const drawn = withoutDoubles(glyphs);
  const columns = uprightColumns(drawn);
  return columns ?? rows(drawn);
}

function rows(glyphs: readonly Glyph[]): TextLine[] {
  const turned = glyphs.filter(({ angle }) => angle !== 0);
  const level = glyphs.filter(({ angle }) => angle === 0);
  return [...levelRows(level), ...turnedRows(turned)];
}

function levelRows(glyphs: readonly Glyph[]): TextLine[] {
  return levels(glyphs)
    .map((line) => lineOf(line.sort((a, b) => a.box[0] - b.box[0])))
    .sort((a, b) => a.base - b.base);
}

/** Text on its side, within a page or a cell that is not: read along its own direction. */
function turnedRows(glyphs: readonly Glyph[]): TextLine[] {
  return [90, 180, 270].flatMap((angle) => {
    const own = glyphs.filter((glyph) => glyph.angle === angle);
    if (own.length === 0) return [];
    const back = new Map<Glyph, Glyph>();
    const level = own.map((glyph): Glyph => {
      const [x, y, width, height] = glyph.box;
      const box: Box =
        angle === 90
          ? [y, -x - width, height, width]
          : angle === 270
            ? [-y - height, x, height, width]
            : [-x - width, -y - height, width, height];
      const as = { ...glyph, angle: 0, box };
      back.set(as, glyph);
      return as;
    });
    return levelRows(level).map((line) => {
      const drawn = line.glyphs.map((glyph) => glyph && (back.get(glyph) ?? glyph));
      return { ...line, glyphs: drawn, box: around(drawn.flatMap((glyph) => (glyph ? [glyph.box] : []))) };
    });
  });
}

/** Ideographs set one under the other, in columns from right to left: lines of one or two characters, drawn in another order than they stand. */
function uprightColumns(glyphs: readonly Glyph[]): TextLine[] | null {
  const inked = glyphs.filter(({ text, angle }) => text.trim() !== '' && angle === 0);
  if (inked.length < 4 || inked.length > 80 || inked.length !== glyphs.filter(({ text }) => text.trim() !== '').length) return null;
  const steps = inked.slice(1).map((glyph, index) => {
    const before = inked[index] ?? glyph;
    return { down: centreY(glyph) - centreY(before), along: centreX(glyph) - centreX(before), size: Math.max(glyph.size, before.size) };
  });
  const isDown = ({ down, along, size }: (typeof steps)[number]) => down > size * 0.6 && Math.abs(along) < size * 0.4;
  const isTurn = ({ down, along, size }: (typeof steps)[number]) => down < -size * 0.6 && along < -size * 0.6;
  if (!steps.every((step) => isDown(step) || isTurn(step)) || !steps.some(isTurn)) return null;
  return [lineOf(inked, false)];
}

function lineOf(glyphs: readonly Glyph[], isLevel = true): TextLine {
  const size = Math.max(...glyphs.map((glyph) => glyph.size));
  const main = glyphs.filter((glyph) => !isSmall(glyph, size));
  const base = main.reduce((sum, glyph) => sum + glyph.base, 0) / main.length;
  const characters: string[] = [];
  const behind: (Glyph | null)[] = [];
  let before: Glyph | null = null;
  const marks = isLevel ? footnoteMarks(glyphs, base, size) : new Set<Glyph>();
  for (const glyph of glyphs) {
    if (isLevel && before && needsSpace(before, glyph)) {
      characters.push(' ');
      behind.push(null);
    }
    for (const character of marks.has(glyph) ? raise(glyph.text) : printed(glyph.text)) {
      characters.push(character);
      for (let i = 0; i < character.length; i++) behind.push(glyph);
    }
    before = glyph;
  }
  return {
    text: characters.join(''),
    glyphs: behind,
    box: around(glyphs.filter(({ text }) => text.trim() !== '').map(({ box }) => box)),
    base,
    size,
  };
}

/** The text layer has radicals where the font draws whole ideographs (⼈ for 人): what is drawn is meant. */
function printed(text: string): string {
  return text.replace(/[\u2e80-\u2fdf]/g, (radical) => normalise(radical)).replace(/[^\S ]/g, ' ');
}

/** A gap that no character fills, where words would run together without one. */
function needsSpace(before: Glyph, glyph: Glyph): boolean {
  const gap = glyph.box[0] - before.box[0] - before.box[2];
  const size = Math.min(before.size, glyph.size);
  if (before.text.trim() === '' || glyph.text.trim() === '') return false;
  if (DIGIT.test(before.text) && DIGIT.test(glyph.text)) return gap > size * WORD_GAP;
  return gap > size * (LATIN.test(before.text) && LATIN.test(glyph.text) ? 0.25 : 1.5);
}

/** Letters drawn twice, a hair apart, to look bold. */
function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = [];
  const near = new Map<string, Glyph[]>();
  for (const glyph of glyphs) {
    const key = `${glyph.text} ${Math.round(glyph.base / 8)}`;
    const others = near.get(key) ?? [];
    const isDouble = others.some(
      (other) => Math.abs(other.box[0] - glyph.box[0]) < glyph.size * TWICE && Math.abs(other.base - glyph.base) < glyph.size * TWICE,
    );
    if (isDouble && glyph.text.trim() !== '') continue;
    others.push(glyph);
    near.set(key, others);
    kept.push(glyph);
  }
  return kept;
}

/** The box around boxes. */
export function around(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return [0, 0, 0, 0];
  const x0 = Math.min(...boxes.map(([x]) => x));
  const y0 = Math.min(...boxes.map(([, y]) => y));
  const x1 = Math.max(...boxes.map(([x, , width]) => x + width));
  const y1 = Math.max(...boxes.map(([, y, , height]) => y + height));
  return [x0, y0, x1 - x0, y1 - y0];
}

const DIGIT = /^\d$/;
const LATIN = /^[\x21-\x7e]+$/;
/** Of a character's height. */
const WORD_GAP = 0.5;
const TWICE = 0.12;
