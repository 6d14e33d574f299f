import type { ShownOtherwise } from '../../../document/grid';
import { viewOf } from '../../../dom/documents';
import { nodeType } from '../../../dom/nodes';
import { pageHighlights } from '../../../dom/page-highlights';
import { around } from '../nodes';
import { faultOfLines, isCastAside } from '../style/strokes';
import { isFaint } from '../style/style';

/** How a page's own highlights show a text otherwise; null where they do not. */
export type Washed = (text: Text, ground: string | null) => ShownOtherwise | null;

/** Texts over which a script has laid a highlight, or that it has selected: a style sheet may give it no colour, or strike it through, and no element says so. */
export function washedBy(page: globalThis.Document): Washed {
  const view = viewOf(page);
  if (!view) return () => null;
  const names = new Map<Node, Set<string>>();
  const wide: [string, Range][] = [];
  let left = MOST_RANGES;
  const lay = (name: string, range: AbstractRange) => {
    if (left-- <= 0) throw new Error('too many highlights to be looked at again');
    if (range.startContainer === range.endContainer && nodeType(range.startContainer) === TEXT)
      names.set(range.startContainer, (names.get(range.startContainer) ?? new Set()).add(name));
    else if ('intersectsNode' in range) wide.push([name, range as Range]);
  };
  const chosen = view.getSelection();
  if (chosen && !chosen.isCollapsed && chosen.rangeCount > 0) lay('', chosen.getRangeAt(0));
  const anywhere: string[] = [];
  for (const [name, ranges] of pageHighlights(view)) {
    if (!ranges) anywhere.push(name);
    for (const range of ranges ?? []) lay(name, range);
  }
  if (names.size + wide.length + anywhere.length === 0) return () => null;
  return (text, ground) => {
    const holder = around(text);
    if (!holder) return null;
    const over = new Set([
      ...anywhere,
      ...(names.get(text) ?? []),
      ...wide.flatMap(([name, range]) => (range.intersectsNode(text) ? [name] : [])),
    ]);
    for (const name of over) {
      const style = view.getComputedStyle(holder, name === '' ? '::selection' : `::highlight(${view.CSS.escape(name)})`);
      const lines = faultOfLines((property) => style.getPropertyValue(property));
      if (lines) return lines;
      if (isCastAside(style.textShadow)) return 'drawn';
      const own = style.backgroundColor === 'rgba(0, 0, 0, 0)' ? ground : style.backgroundColor;
      if (isFaint(style.color, own, 1)) return 'hidden';
    }
    return null;
  };
}

const TEXT = 3;
const MOST_RANGES = 2000;
