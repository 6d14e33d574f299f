import type { Glyph } from './ink';
import { isSmall } from './levels';

/** Small raised characters, as few as a footnote's mark has: a year in small type beside a title stays one. */
export function footnoteMarks(glyphs: readonly Glyph[], base: number, size: number): ReadonlySet<Glyph> {
  const marks = new Set<Glyph>();
  let run: Glyph[] = [];
  const end = () => {
    if (MARK.test(run.map(({ text }) => text).join(''))) for (const glyph of run) marks.add(glyph);
    run = [];
  };
  for (const glyph of glyphs) {
    if (isSmall(glyph, size) && base - glyph.base > size * RAISED) run.push(glyph);
    else if (glyph.text.trim() !== '') end();
  }
  end();
  return marks;
}

/** A number of three digits at most, or two such, maybe in brackets. */
const MARK = /^[[［〔（(]?\d{1,3}(?:[,，、\-–]\d{1,3})?[\]］〕）)]?$/;
/** Of a character's height. */
const RAISED = 0.12;
