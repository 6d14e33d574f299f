import type { Paragraph } from '../../document/document';
import { squeeze } from '../../document/normalise';
import { anyOf } from '../../document/word-lines';
import { inDigits, readDate } from './dates';
import { footers, signers } from './end-words';

/** Whether a paragraph behind the last section is part of the report's end rather than of its text. */
export type TailKind = 'body' | 'signature' | 'date' | 'file' | 'footer';

/** Footer lines end the report: whatever stands below them belongs to the page. A file named as its attachment does not. */
export function tailKind(paragraph: Paragraph): TailKind {
  if (paragraph.text.length > LONGEST) return 'body';
  const text = squeeze(paragraph.text);
  const footer = text.length <= 160 ? text.search(FOOTER) : -1;
  // Behind a sentence it ran into the report's own text.
  if (footer >= 0 && !/[。!?]/.test(text.slice(0, footer))) return /^附件.*\.\w{3,4}$/.test(text) ? 'file' : 'footer';
  if (text.length <= 30 && DATE_ONLY.test(inDigits(text))) return 'date';
  return signedBy(paragraph) === null ? 'body' : 'signature';
}

/** The body's name in a sign-off line, with or without the date beside it; null when it is none. */
export function signedBy(paragraph: Paragraph): string | null {
  const name = inDigits(squeeze(paragraph.text)).replace(DATE_BEHIND, '').replace(BRACKET, '');
  return name.length >= SHORTEST_NAME && name.length <= 40 && BODY_NAME.test(name) && !/[,。;:、]/.test(name) ? name : null;
}

/** ISO date of a sign-off line; null when malformed. */
export function signedDate(paragraph: Paragraph): string | null {
  return readDate(paragraph.text)?.slice(0, 10) ?? null;
}

/** 民政局; a character or two are a piece of something else. */
const SHORTEST_NAME = 3;

/** Characters of a line at the end, however it is spaced. */
const LONGEST = 400;

// Also dates that lost their 年月日 (`2021115`).
const DATE_ONLY = /^\(?(?:(?:19|20)\d\d[年\-/.]?\d{1,2}[月\-/.]?\d{1,2}日?|20\d{4,6})\)?$/;
const DATE_BEHIND = /(?:19|20)\d\d[年\-/.]\d{1,2}[月\-/.]\d{1,2}日?(?:印发|发布)?\)?$/;
const BRACKET = /^\(/;
const BODY_NAME = new RegExp(`(?:${anyOf(signers)})$`);
const FOOTER = new RegExp(anyOf(footers));
