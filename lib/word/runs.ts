import { ExternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx';
import type { Runs } from '../papers';
import { SIZES } from './looks';

/** A text as runs, its line breaks kept; none for no text. Characters that XML cannot hold are left out. */
export function linesOf(text: string, size: keyof typeof SIZES = 'text', look: IRunOptions = {}): TextRun[] {
  const clean = text.replace(NOT_XML, '').replace(DIRECTIONS, '');
  if (clean === '') return [];
  const shape = size === 'text' ? {} : { size: SIZES[size] };
  return clean.split('\n').map((line, at) => new TextRun({ ...shape, ...look, text: line, ...(at > 0 ? { break: 1 } : {}) }));
}

/** The same with links; only addresses of the web become such. */
export function linkedRuns(runs: Runs, size: keyof typeof SIZES = 'text'): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    if (typeof run === 'string') return linesOf(run, size);
    if (!/^https?:\/\//i.test(run.href) || !URL.canParse(run.href)) return linesOf(run.text, size);
    return [new ExternalHyperlink({ link: new URL(run.href).href, children: linesOf(run.text, size) })];
  });
}

const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
// A page's text must not turn a paper around.
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;
