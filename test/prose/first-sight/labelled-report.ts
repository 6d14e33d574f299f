import { existsSync, readFileSync } from 'node:fs';
import { simplified } from '../../../lib/document/simplified';
import type { Case } from '../case-report';

/** A published report with what a reader of it found before the machine saw it. Such files are never part of the project. */
export interface LabelledReport extends Case {
  readonly url?: string;
  readonly labels?: readonly Label[];
  readonly plants?: readonly Plant[];
  /** Where the report contradicts itself: what is found there is true. */
  readonly real?: readonly { readonly at: string; readonly why: string }[];
}

/** A number that speaks of cells: a piece of its sentence, the number in 【】. */
export interface Label {
  readonly at: string;
  /** Whose sum it states (whole), or within whose sum it lies (part). */
  readonly cells: readonly string[];
  readonly role: 'whole' | 'part';
}

/** One of the labelled numbers, and what it is changed to so that nothing allows it. */
export interface Plant {
  readonly at: string;
  readonly to: string;
}

/** Throws for a file that is not there. */
export function readLabelled(file: string): LabelledReport[] {
  if (!existsSync(file)) throw new Error(`no such file: ${file}`);
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as LabelledReport);
}

/** Words of a paragraph, as a page shows them: spaces count for nothing. */
export interface Spot {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

export function spotOf(at: string): Spot {
  const [, before = '', number = '', after = ''] = /^([\s\S]*)【([\s\S]+)】([\s\S]*)$/.exec(at) ?? [];
  if (number === '') throw new Error(`no 【】 in: ${at}`);
  return { before, number, after };
}

/** As the reader has it: without spaces, in simplified characters. */
export const squeezed = (text: string) => simplified(text.replace(/\s+/g, ''));

/** The report with the number changed. Throws where the words are not there, or twice. */
export function planted(one: LabelledReport, { at, to }: Plant): LabelledReport {
  const { before, number, after } = spotOf(at);
  let times = 0;
  const change = (paragraphs?: readonly string[]) =>
    paragraphs?.map((text) => {
      const parts = text.split(before + number + after);
      times += parts.length - 1;
      return parts.join(before + to + after);
    });
  const { intro, s1, s5, s6, ...rest } = one;
  const changed = Object.entries({ intro: change(intro), s1: change(s1), s5: change(s5), s6: change(s6) });
  if (times !== 1) throw new Error(`${one.id}: ${times} times ${at}`);
  return { ...rest, ...Object.fromEntries(changed.filter(([, text]) => text !== undefined)) } as LabelledReport;
}
