import type { Block, Document } from '../../document/document';
import { squeeze } from '../../document/normalise';
import type { TableForm } from '../../report/edition';
import type { Misfit } from '../../report/report';
import * as ofTable from '../misfits/table';

/** Where a page lists what is wrong and what is right, in a table of its own or in lines: what it corrects may be any of the figures. */
export function errataBeside(form: TableForm, { blocks }: Document, used: ReadonlySet<number>): readonly Misfit[] {
  for (const [index, block] of blocks.entries()) {
    if (used.has(index)) continue;
    const said = isErrata(block, blocks.slice(index + 1, index + 1 + LINES));
    if (said) return [ofTable.remark(form, { text: said, place: block.place }, said, [])];
  }
  return [];
}

function isErrata(block: Block, behind: readonly Block[]): string | null {
  if (block.kind === 'grid') {
    const words = block.cells.filter(({ row }) => row === 0).map(({ text }) => squeeze(text));
    const wrong = words.find((word) => WRONG.test(word));
    return wrong !== undefined && words.some((word) => RIGHT.test(word)) ? wrong : null;
  }
  const wrong = squeeze(block.text);
  const isPair = WRONG.test(wrong) && behind.some((other) => other.kind === 'paragraph' && RIGHT.test(squeeze(other.text)));
  return isPair ? wrong : null;
}

const WRONG = /^(?:误|错误|原(?:文|数据?|数字|值)|(?:更正|修改|修正|订正|勘误)前(?:的?(?:数据?|数字|内容))?)[:：]?$/;
const RIGHT =
  /^(?:正|正确|现(?:改为?|更正为?|数据?|数字|值)|改为|应为|(?:更正|修改|修正|订正|勘误)(?:后|为)(?:的?(?:数据?|数字|内容))?)[:：]?$/;
/** Between the two, as far as a figure and its row. */
const LINES = 3;
