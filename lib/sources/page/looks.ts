import { remember } from '../../document/remember';
import { type PageElement, type PageNode, type PageText, TEXT } from './page';
import {
  dataOf,
  firstChild,
  getAttribute,
  liveValue,
  localName,
  naturalHeight,
  naturalWidth,
  nextSibling,
  nodeType,
  parentNode,
} from './page-nodes';

/** Text inside a line or a cell that the page does not show, or shows struck through: Word's `mso-hide`, copy marks, deletions. */
export function isHiddenInline(element: PageElement, style: string, look = inlineLook(style)): boolean {
  if (look !== 'faint') return look === 'hidden';
  // What stands inside may show itself again.
  const first = firstChild(element);
  return first === null || (nodeType(first) === TEXT && nextSibling(first) === null);
}

/** Whether a block's line ends are line breaks; null when neither its tag nor its style says so. */
export function linesOf(tag: string, style: string | null): boolean | null {
  const own = style === null ? null : whiteSpace(style);
  return own ?? (PREFORMATTED.has(tag) ? true : null);
}

const whiteSpace = remember((style: string): boolean | null => {
  const value = WHITE_SPACE.exec(style.toLowerCase())?.[1];
  return value === undefined ? null : value.startsWith('pre');
});

/** Word prints footnote marks as raised spans, not as `<sup>`. */
export function isRaised(style: string): boolean {
  return inlineLook(style) === 'raised';
}

/** An element of a line that stands for a cell or a row of a table: by its place in a grid, beside others of its width, or as it says itself. */
export function isBoxOfTable(element: PageElement, look: InlineLook): boolean {
  if (look === 'boxed' || (look === 'sized' && isAmongBoxes(element))) return true;
  const role = getAttribute(element, 'role');
  return role !== null && ROLES.test(role);
}

/** Neither a part of a cell's figure nor a figure that a sentence leaves room for: the line begins with boxes, with no words between them. */
function isAmongBoxes(element: PageElement): boolean {
  const line = parentNode(element);
  const first = line && !CELL.test(localName(line as PageElement)) ? withWords(firstChild(line)) : null;
  const second = first && nodeType(first) !== TEXT ? withWords(nextSibling(first)) : null;
  return second !== null && nodeType(second) !== TEXT;
}

function withWords(node: PageNode | null): PageNode | null {
  let one = node;
  for (let steps = 0; one !== null && steps < MOST_BLANKS && nodeType(one) === TEXT && dataOf(one as PageText).trim() === ''; steps++)
    one = nextSibling(one);
  return one;
}

export type InlineLook = 'hidden' | 'faint' | 'raised' | 'boxed' | 'sized' | 'plain';

/** What a style says of an element's text; faint: not shown, but what stands inside may be. A page pasted from Word repeats a few a thousand times. */
export const inlineLook = remember((style: string): InlineLook => {
  const said = style.toLowerCase();
  return HIDDEN.test(said) || (STRUCK.test(said) && !UNSEEN_LINE.test(said))
    ? 'hidden'
    : FAINT.test(said)
      ? 'faint'
      : RAISED.test(said)
        ? 'raised'
        : BOXED.test(said)
          ? 'boxed'
          : SIZED.test(said) && WIDTH.test(said)
            ? 'sized'
            : 'plain';
});

/** Spacers, which hide nothing from the reader. */
export function isTinyPicture(element: PageElement): boolean {
  const { width, height } = pictureSize(element);
  return (width !== null && width <= 4) || (height !== null && height <= 4);
}

/** Large enough to hold a table; unknown sizes count. */
export function isLargePicture(element: PageElement): boolean {
  const { width, height } = pictureSize(element);
  return (width === null || width >= 240) && (height === null || height >= 80);
}

/** What a text field shows; null when it is no text field. */
export function visibleValue(element: PageElement): string | null {
  const type = getAttribute(element, 'type')?.trim().toLowerCase() ?? 'text';
  if (!TEXT_FIELDS.has(type)) return null;
  const live = liveValue(element);
  return (typeof live === 'string' ? live : (getAttribute(element, 'value') ?? '')).trim();
}

/** A field that shows no figure: something to tick or press, or nothing at all. */
export function isBoxToPress(field: PageElement): boolean {
  return BOXES_TO_PRESS.has(getAttribute(field, 'type')?.trim().toLowerCase() ?? '');
}

/**
 * A footer or navigation in all but name: its class or id says so in a word of its own. The caller checks that it is small and holds
 * no table, for some sites call the whole page so.
 */
export function looksLikeFooter(element: PageElement): boolean {
  const id = getAttribute(element, 'id');
  const name = getAttribute(element, 'class');
  return (id !== null && FURNITURE.test(id.toLowerCase())) || (name !== null && FURNITURE.test(name.toLowerCase()));
}

function pictureSize(element: PageElement): { width: number | null; height: number | null } {
  const width = pixels(getAttribute(element, 'width'));
  const height = pixels(getAttribute(element, 'height'));
  return { width: width ?? natural(naturalWidth(element)), height: height ?? natural(naturalHeight(element)) };
}

function natural(size: unknown): number | null {
  return typeof size === 'number' && size > 0 ? size : null;
}

function pixels(attribute: string | null): number | null {
  const digits = attribute === null ? undefined : PIXELS.exec(attribute.trim())?.[1];
  return digits === undefined ? null : Number(digits);
}

// Patterns look at small letters, not at letters of either kind: a browser takes ten times as long to make one of those, and these are
// made before the first mark is drawn.
const PIXELS = /^(\d+)(?:\.\d+)?\s{0,9}(?:[pP][xX])?$/;
const HIDDEN = /(?:^|[;\s])(?:display\s*:\s*none|mso-hide\s*:\s*all|opacity\s*:\s*0(?![\d.])|clip\s*:\s*rect\(\s*[01])/;
const STRUCK = /(?:^|[;\s])text-decoration(?:-line)?\s{0,9}:[^;]{0,99}line-through/;
const UNSEEN_LINE = /text-decoration(?:-color)?\s{0,9}:[^;]{0,99}transparent/;
const FAINT = /(?:^|[;\s])(?:visibility\s*:\s*hidden|font-size\s*:\s*0(?![\d.]))/;
const WHITE_SPACE = /(?:^|[;\s])white-space\s*:\s*([\w-]+)/;
const PREFORMATTED: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp', 'plaintext']);
const RAISED = /vertical-align\s*:\s*super/;
const TEXT_FIELDS: ReadonlySet<string> = new Set(['text', 'number', 'tel', 'search', 'email', 'url', '']);
const BOXES_TO_PRESS: ReadonlySet<string> = new Set(['hidden', 'checkbox', 'radio', 'button', 'submit', 'reset', 'image', 'file']);
const FURNITURE = /(?:^|[\s_-])(?:foot|footers?|copyrights?|nav|navbar|menu|breadcrumbs?|crumbs?|sidebar)(?:$|[\s_-])/;
const BOXED = /grid-[cr]o/;
const CELL = /^t[dh]$/;
/** Blanks in a row beside a box: more are no line of a table. */
const MOST_BLANKS = 8;
const WIDTH = /(?:^|[;\s])width\s{0,9}:\s{0,9}\d/;
const SIZED = /display\s{0,9}:\s{0,9}(?:inline-block|table-cell)/;
const ROLES = /cell|row|columnh/;
