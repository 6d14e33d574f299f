import { type Document, emptyMetadata } from '../document/document';
import { allSteps } from '../document/steps';
import { framedSource, withFramed } from './framed-page';
import { asShown } from './look/apply';
import { framedText } from './look/words/framed-text';
import { CORRECTED } from './look/words/note-words';
import { absolute } from './page/absolute';
import type { PageElement } from './page/page';
import { getAttribute, localName } from './page/page-nodes';
import { PageWalk, TOO_DEEP } from './page/page-walk';
import { isFigure } from './source-look/figure';
import { SourceStyles } from './source-look/source-styles';
import { isStampedInSource } from './source-look/stamped';
import { type Cascade, cascadeOf } from './source-look/static-cascade';
import { lookAtSource } from './source-look/static-look';
import { parsePage } from './static-dom/parse-page';
import { mayBeVeiled, unveil } from './static-dom/veil';
import { inSimplified } from './traditional';

/** A saved page as its own source shows it. */
export interface ShownPage {
  /** Cells without what the page leaves out of them. */
  readonly document: Document;
  /** Paths of the cells that were read again for it. */
  readonly reread: ReadonlySet<string>;
  /** The same, those cells given up. */
  readonly given: Document | null;
}

/** Reads a saved page without a browser, as a browser would. For the command line only: the parser must not get into the extension. */
export function readHtml(html: string, options: PageName): Document {
  return readHtmlAsShown(html, options).document;
}

/** The same, with what is to be taken instead where the page hides a part of a figure. */
export function readHtmlAsShown(html: string, options: PageName): ShownPage {
  const page = parsePage(html);
  if (page === null) {
    const document: Document = { kind: 'html', name: options.name, blocks: [], meta: emptyMetadata, links: [], pictures: [] };
    return { document, reread: new Set(), given: null };
  }
  const isVeiled = mayBeVeiled(html) && unveil(page.root);
  const base = page.hasBase ? baseOf(html, options.url) : options.url;
  const cascade = cascadeOf(page.root, page.sheets, page.isQuirky);
  const walk = new PageWalk(page.root, {
    ...options,
    isHidden: (element) => isNotDisplayed(element, cascade),
    isUnstruck: (element) => !/line-through|^$/.test(cascade.own(element)?.['text-decoration-line'] ?? ''),
    broughtBy: (element) => framedText(localName(element), (name) => getAttribute(element, name)),
    resolve: absolute(base),
    limits: { nodes: Number.POSITIVE_INFINITY, run: 200_000 },
  });
  walk.advance(Number.POSITIVE_INFINITY);
  const { document: walked, anchors } = allSteps(walk.finish());
  const left = page.torn ? TOO_DEEP : (walked.truncated ?? (cascade.isWhole ? undefined : TOO_MUCH_STYLE));
  const whole: Document = left ? { ...walked, truncated: left } : walked;
  const document = isVeiled ? saidVeiled(whole) : whole;
  const found = lookAtSource({
    document,
    anchors: anchors(),
    cascade,
    holders: page.holders,
    isStamped: isStampedInSource(html, page.holders, document.pictures),
    hasRoots: page.hasRoots,
    hasOwnNotes: OWN_MARKS.test(html) || TIP.test(html),
    isFigure,
  });
  const source = framedSource(document, page.holders.filter(isSeenIn(cascade)));
  if (source !== null) {
    const around = inSimplified(asShown(document, found, isFigure, 'read').document);
    const inner = readHtmlAsShown(source, options);
    return { ...inner, document: withFramed(around, inner.document), given: inner.given && withFramed(around, inner.given) };
  }
  if (found.length === 0) return { document: inSimplified(document), reread: new Set(), given: null };
  const shown = asShown(document, found, isFigure, 'read');
  const given = inSimplified(asShown(document, found, isFigure, 'unread').document);
  return { ...shown, document: inSimplified(shown.document), given };
}

/** Whether an element is shown, as far as its own declarations and those around it say. */
function isSeenIn(cascade: Cascade): (element: PageElement) => boolean {
  const styles = new SourceStyles(cascade);
  return (element) => styles.ofTextIn(element).fault === null;
}

/** Only a script shows what was read. */
function saidVeiled(document: Document): Document {
  const at = document.blocks.find((block) => block.kind === 'grid');
  const quote = document.meta.title ?? '';
  return at ? { ...document, differences: [{ reason: 'hidden', quote, place: at.place }] } : document;
}

interface PageName {
  readonly name: string | null;
  readonly url: string | null;
}

/** Whatever holds. */
function isNotDisplayed(element: PageElement, cascade: Cascade): boolean {
  if (cascade.others.some((other) => !isNotDisplayed(element, other))) return false;
  const display = cascade.own(element)?.display;
  return display === undefined ? getAttribute(element, 'hidden') !== null || localName(element) === 'datalist' : display === 'none';
}

/** Marks in words; some that are none are taken for them, which costs a look only. */
const OWN_MARKS = /list-style[^<>;]{0,60}(?:["']|&quot;|&#)/i;

/** A tip that may correct what it is on. */
const TIP = new RegExp(`\\b(?:title|alt|aria-description)\\s{0,9}=[^<>]{0,60}(?:${CORRECTED.source})`, 'i');

/** Said of a page that brings more style than can be judged. */
const TOO_MUCH_STYLE = {
  zh: '页面自带的样式过多，没有全部判断：其中的数字是否照样显示，无从得知',
  en: 'The page brings more style than was judged: whether its figures are shown as they stand is not known',
};

function baseOf(html: string, url: string | null): string | null {
  const href = /<base\s[^<>]*?href\s{0,9}=\s{0,9}["']?([^"'\s>]+)/i.exec(html.slice(0, 20_000))?.[1];
  return href === undefined ? url : absolute(url)(href);
}
