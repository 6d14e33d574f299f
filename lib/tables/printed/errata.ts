import type { Block, Document } from '../../document/document';
import type { Grid } from '../../document/grid';
import { squeeze } from '../../document/normalise';
import { anyOf } from '../../document/word-lines';
import type { TableForm } from '../../report/edition';
import type { Misfit } from '../../report/report';
import * as ofTable from '../misfits/table';
import { errataTails, rightNames, wrongNames } from './errata-words';

/** Where a page lists what is wrong and what is right, in a table of its own or in lines: what it corrects may be any of the figures. */
export function errataBeside(form: TableForm, { blocks }: Document, used: ReadonlySet<number>): readonly Misfit[] {
  for (const [index, block] of blocks.entries()) {
    const said = used.has(index) ? null : block.kind === 'grid' ? errataIn(headsOf(block)) : errataFrom(block.text, blocks, index);
    if (said !== null) return [ofTable.remark(form, { text: said, place: block.place }, said, [])];
  }
  return [];
}

/** What of some names stands for what is wrong, where another stands for what is right. */
export function errataIn(names: readonly string[]): string | null {
  const wrong = names.find((name) => WRONG.test(name));
  return wrong !== undefined && names.some((name) => RIGHT.test(name)) ? wrong : null;
}

function headsOf({ cells }: Grid): string[] {
  const heads: string[] = [];
  for (const { row, text } of cells) {
    if (row > 0) break;
    if (text.length <= LONGEST) heads.push(squeeze(text));
  }
  return heads;
}

function errataFrom(text: string, blocks: readonly Block[], index: number): string | null {
  if (text.length > LONGEST || !WRONG.test(squeeze(text))) return null;
  const behind = blocks.slice(index, index + 1 + LINES);
  return errataIn(behind.flatMap((one) => (one.kind === 'paragraph' && one.text.length <= LONGEST ? [squeeze(one.text)] : [])));
}

const named = (names: string) => new RegExp(`^(?:${names})(?:${anyOf(errataTails)})?[:：]?$`);
const WRONG = named(anyOf(wrongNames));
const RIGHT = named(anyOf(rightNames));
/** Between the two, as far as a figure and its row. */
const LINES = 3;
/** Characters of a name, blanks among them. */
const LONGEST = 30;
