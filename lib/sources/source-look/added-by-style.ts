import type { ShownOtherwise } from '../../document/grid';
import { amountOf, pixelsOf } from '../look/style/lengths';
import { faultOfBox, faultOfText } from '../look/style/style';
import { WORDS } from '../look/words/note-words';
import { generated, PLAIN_MARKS } from '../look/words/pseudo';
import type { PageElement } from '../page/page';
import { firstChild, getAttribute, localName } from '../page/page-nodes';
import { tagKinds } from '../page/tags';
import type { Declared } from './declarations';
import { isInvisible, isLostIn } from './inks';
import { isMarked } from './own-additions';
import { groundBehind, isBar, isLaidOver } from './places';
import { UNKNOWN } from './resolved';
import { textProperty } from './shown-style';
import type { SourceStyles } from './source-styles';

/** What the style adds to an element, or draws in its place. */
export function addedTo(element: PageElement, isFigure: boolean, styles: SourceStyles): ShownOtherwise | null {
  const generated = styles.hasPseudo ? generatedIn(element, isFigure, styles) : null;
  if (generated !== null || !isFigure) return generated;
  const own = styles.declaredFor(element);
  const added = styles.drawnBy(element) ?? (firstChild(element) === null && isBar(own) ? 'drawn' : null);
  if (added !== null) return added;
  const { inherited, drawing } = styles.of(element);
  if (drawing !== null && isLostIn(inherited, drawing)) return 'hidden';
  const { quotes = '', 'text-emphasis-style': emphasis } = inherited;
  if (localName(element) === 'q' && WORDS.test(quotes)) return 'generated';
  return emphasis !== undefined && /["']/.test(emphasis) ? 'generated' : null;
}

/** What generated boxes, letters and lines add. */
function generatedIn(element: PageElement, isFigure: boolean, styles: SourceStyles): ShownOtherwise | null {
  for (const name of ['before', 'after']) {
    const pseudo = styles.pseudo(element, name);
    if (isFigure && pseudo?.[UNKNOWN] !== undefined) return 'generated';
    if (!pseudo?.content || pseudo.display === 'none') continue;
    const said = generated(pseudo.content, (attribute) => getAttribute(element, attribute), isFigure ? PLAIN_MARKS : undefined);
    if (said !== null && (isFigure || WORDS.test(said))) return 'generated';
    if (isMarked(pseudo)) return 'generated';
    if (isFigure && /line-through/.test(pseudo['text-decoration-line'] ?? '')) return 'drawn';
    if (isFigure && isLaidOver(pseudo, tagKinds.get(localName(element)) === 'cell')) return 'covered';
    if (isFigure && isBar(pseudo)) return 'drawn';
    const behind = isFigure ? groundBehind(pseudo) : null;
    if (behind !== null && isInvisible(styles.of(element).inherited, behind, 1)) return 'hidden';
  }
  if (!isFigure) return null;
  if (generated(styles.pseudo(element, 'marker')?.content ?? '', () => null) !== null) return 'generated';
  for (const name of ['first-letter', 'first-line']) {
    const apart = styles.pseudo(element, name);
    if (!apart) continue;
    if (faultOfText((property) => textProperty(property, apart, apart)) ?? faultOfBox((property) => apart[property] ?? '')) return 'hidden';
    const behind = apart['background-color'] ?? (apart.color === undefined ? undefined : styles.of(element).ground);
    if (behind !== undefined && isInvisible({ ...styles.of(element).inherited, ...apart }, behind, 1)) return 'hidden';
    if (isSetApart(apart)) return 'reordered';
  }
  return null;
}

/** The first letter or line is set elsewhere, or so small that it looks like a note's. */
function isSetApart(apart: Declared): boolean {
  const isMoved = ['float', 'margin-left', 'margin-right', 'margin-top', 'letter-spacing', 'vertical-align'].some(
    (name) => !/^(?:|none|normal|0(?:px)?|auto|baseline|left)$/.test(apart[name] ?? ''),
  );
  const size = apart['font-size'];
  return isMoved || (size !== undefined && (/%|em$/.test(size) ? amountOf(size) : (pixelsOf(size) ?? 16) / 16) < 0.7);
}
