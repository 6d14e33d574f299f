import type { Document, Paragraph } from '../../document/document';
import { normalise } from '../../document/normalise';
import { remember, rememberFor } from '../../document/remember';
import type { Edition, SectionTitle } from '../../report/edition';
import { similarity } from '../../statute/label';

/** A printed section heading. */
export interface Heading {
  readonly section: SectionTitle;
  /** Block index. */
  readonly block: number;
  readonly paragraph: Paragraph;
  readonly ordinal: string | null;
  /** sub: numbered in brackets or with digits. */
  readonly level: 'top' | 'sub';
  /** Text on the same line behind the title (`… 无。`), empty when none. */
  readonly tail: string;
}

/**
 * The report's section headings, told by their words, not by their ordinals: rows of table three begin with ordinals too
 * (`三、本年度办理结果`), and misnumbered headings are common. A table of contents is not taken for the sections.
 */
export function findHeadings(document: Document, edition: Edition): Heading[] {
  const found: Heading[] = [];
  document.blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph' || block.furniture) return;
    const heading = readHeading(block, index, edition.sections);
    if (heading) found.push(heading);
  });
  return withoutContents(topLevel(found), document);
}

/** `（一）主动公开政府信息情况` is a part of section one — unless the whole report numbers its sections that way. */
function topLevel(found: readonly Heading[]): Heading[] {
  const sub = new Set(found.filter((heading) => heading.level === 'sub').map((heading) => heading.section));
  const top = found.filter((heading) => heading.level === 'top');
  return sub.size >= 4 && new Set(top.map((heading) => heading.section)).size < 2 ? [...found] : top;
}

/** A paragraph as a section heading; null when it is none. `block` is its index. */
export function readHeading(paragraph: Paragraph, block: number, sections: readonly SectionTitle[]): Heading | null {
  if (paragraph.text.length > LONGEST_HEADING) return null;
  const { plain, set } = linesOf(sections);
  const line = (paragraph.heading === null ? plain : set)(paragraph.text);
  return line && { ...line, block, paragraph };
}

type Line = Omit<Heading, 'block' | 'paragraph'>;

/** Each step from unfolding to judging asks about the same lines; those that the page sets as headings need no number. */
const linesOf = rememberFor((sections: readonly SectionTitle[]) => ({
  plain: remember((text) => readLine(text, false, sections)),
  set: remember((text) => readLine(text, true, sections)),
}));

function readLine(printed: string, isSet: boolean, sections: readonly SectionTitle[]): Line | null {
  if (TABLE_CAPTION.test(printed)) return null;
  const text = normalise(printed.slice(0, 80));
  const numbering = ORDINAL.exec(text);
  const marked = numbering !== null || isSet;
  // A heading is short; only a numbered one may run on into its text.
  if (!marked && printed.length > LONGEST_TITLE) return null;
  const body = text.slice(numbering?.[0].length ?? 0);
  const squeezed = body.replace(LOOSE, '');
  let best = bestFit(squeezed, marked, titlesOf(sections));
  const topOrdinal = numbering?.[1] ?? numbering?.[2];
  const top = topOrdinal !== undefined;
  const described =
    best || !top || squeezed.length > 30 ? undefined : patternsOf(sections).find(({ pattern }) => pattern.test(squeezed))?.section;
  if (described) best = { section: described, score: 0.9, length: 0 };
  if (!best) return null;
  const rest = best.score >= 1 ? tailAfter(body, best.length) : '';
  // `总体情况` in running text is no heading: what follows on the line must be short or set off.
  if (best.score >= 1 && rest !== '' && numbering === null) return null;
  return {
    section: best.section,
    ordinal: topOrdinal ?? (numbering?.[3] || null),
    level: numbering && !top ? 'sub' : 'top',
    tail: rest,
  };
}

/** The title that a line says, begins with or comes close to; of two as good the first. */
function bestFit(squeezed: string, marked: boolean, { titles, sectionOf, characters }: KnownTitles): Fit | null {
  const said = sectionOf.get(squeezed);
  if (said) return { section: said, score: 2, length: squeezed.length };
  let best: Fit | null = null;
  const mayBeClose = marked && squeezed.length >= SHORTEST_CLOSE && isMadeOf(squeezed, characters);
  for (const { section, words } of titles) {
    const score = fits(squeezed, words, marked, mayBeClose);
    if (score > (best?.score ?? 0)) best = { section, score, length: words.length };
  }
  return best;
}

interface Fit {
  readonly section: SectionTitle;
  readonly score: number;
  /** Of the title, in characters of what is left of the line. */
  readonly length: number;
}

interface KnownTitles {
  readonly titles: readonly KnownTitle[];
  readonly sectionOf: ReadonlyMap<string, SectionTitle>;
  readonly characters: ReadonlySet<string>;
}

/** Titles and variants without what may differ, made once. */
const titlesOf = rememberFor((sections: readonly SectionTitle[]): KnownTitles => {
  const titles = sections.flatMap((section): KnownTitle[] =>
    [section.title, ...section.variants.map(({ label }) => label)].map((title) => ({ section, words: title.replace(LOOSE, '') })),
  );
  const sectionOf = new Map<string, SectionTitle>();
  for (const { section, words } of titles) if (!sectionOf.has(words)) sectionOf.set(words, section);
  return { titles, sectionOf, characters: new Set(titles.map(({ words }) => words).join('')) };
});

/** Whether so many characters of a line stand in some title that it may be close to one; most lines are told by this alone. */
function isMadeOf(squeezed: string, characters: ReadonlySet<string>): boolean {
  let strange = squeezed.length * MOST_STRANGE;
  for (let at = 0; at < squeezed.length && strange >= 0; at++) if (!characters.has(squeezed.charAt(at))) strange--;
  return strange >= 0;
}

const patternsOf = rememberFor((sections: readonly SectionTitle[]) =>
  sections.map((section) => ({ section, pattern: new RegExp(section.pattern) })),
);

interface KnownTitle {
  readonly section: SectionTitle;
  readonly words: string;
}

const CLOSE = 0.88;
/** A line that is {@link CLOSE} shares five sixths of its characters with a title: seven tenths of the likeness come from there. */
const MOST_STRANGE = 0.18;
const SHORTEST_CLOSE = 4;

/** With the text that runs on behind it. */
const LONGEST_HEADING = 400;

/** The longest wording met has 28 characters. */
const LONGEST_TITLE = 45;

/** 1 and more when the line starts with the title, below that when it is close to it; 0 when it is something else. */
function fits(squeezed: string, words: string, marked: boolean, mayBeClose: boolean): number {
  if (squeezed.startsWith(words)) return words.length >= 6 || marked ? 1 + words.length / 100 : 0;
  if (!mayBeClose || squeezed.length > words.length * 1.6) return 0;
  const near = similarity(squeezed, words, CLOSE);
  return near >= CLOSE ? near * 0.99 : 0;
}

function tailAfter(body: string, letters: number): string {
  let seen = 0;
  for (let index = 0; index < body.length; index++) {
    if (!LOOSE_CHARACTER.test(body[index] ?? '')) seen++;
    if (seen === letters)
      return body
        .slice(index + 1)
        .replace(/^[\s:。.、,]+/, '')
        .trim();
  }
  return '';
}

/** Six headings on end with nothing between them are a table of contents: of each section the later copy counts. */
function withoutContents(found: readonly Heading[], document: Document): Heading[] {
  const bare = (heading: Heading, next: Heading | undefined) =>
    next !== undefined &&
    next.section.number > heading.section.number &&
    next.block - heading.block <= 1 &&
    document.blocks[heading.block + 1]?.kind !== 'grid';
  let end = 0;
  while (end < found.length - 1 && bare(found[end] as Heading, found[end + 1])) end++;
  if (end < 3) return [...found];
  const repeated = found
    .slice(0, end + 1)
    .every((heading) => found.some((other) => other.block > heading.block && other.section === heading.section));
  return repeated ? found.slice(end + 1) : [...found];
}

// 一、 (一) 1. 第一部分 一. l六、 — a stray Latin letter may precede.
const ORDINAL =
  /^[#*\sA-Za-z]{0,4}(?:第?([一二三四五六七八九十]{1,3})(?:部分|章)?\s*[、.,:]\s*|第([一二三四五六七八九十])(?:部分|章)\s*|[(]([一二三四五六七八九十]{0,3})[)]\s*[、.]?|\d{1,2}\s*[、.]\s*)/;
const TABLE_CAPTION = /^(?:附?表|图)\s*[一二三四\d]/;
const LOOSE = /[\s、,.:;"'“”‘’()《》和及与的]/g;
const LOOSE_CHARACTER = /[\s、,.:;"'“”‘’()《》和及与的]/;
