import type { Edition } from '../../report/edition';
import type { Text } from '../../report/text';
import { KINDS, SENSES } from './senses';
import { both } from './step';

/** A sense as people call it: `act:receive` → `动作：收到`. Rows and columns have the names that the edition prints. */
export function senseName(sense: string, edition: Edition): Text {
  const colon = sense.indexOf(':');
  const kind = KINDS[colon < 0 ? sense : sense.slice(0, colon)] ?? both(sense, sense);
  if (colon < 0) return kind;
  const id = sense.slice(colon + 1);
  const name = SENSES[sense] ?? fromEdition(sense.slice(0, colon), id, edition) ?? both(id, id);
  return both(`${kind.zh}：${name.zh}`, `${kind.en}: ${name.en}`);
}

/** `a|b`: either of two · `a+b`: both. What the edition lacks is left out. */
function fromEdition(kind: string, id: string, edition: Edition): Text | null {
  const label = kind === 'row' ? rowLabel : kind === 'column' ? columnLabel : null;
  if (!label) return null;
  const either = id.split('|').map((one) => one.split('+').flatMap((part) => label(part, edition) ?? []));
  const known = [...new Set(either.filter((one) => one.length > 0).map((one) => one.join('＋')))];
  if (known.length === 0) return both(`本年度格式没有（${id}）`, `not in this edition (${id})`);
  return both(known.join(' 或 '), known.join(' or '));
}

/** The row's own label, else the printed group of rows that it stands for. */
function rowLabel(id: string, { tables }: Edition): string | null {
  for (const { id: table, rows } of tables) {
    const own = rows.find((row) => row.id === `${table}.${id}`);
    const group = rows.find((row) => row.id.startsWith(`${table}.${id}.`))?.groups.at(-1);
    const label = own ? own.label : group;
    if (label) return label.replace(REMARK, '');
  }
  return null;
}

function columnLabel(id: string, { tables }: Edition): string | null {
  for (const { rows } of tables)
    for (const { slots } of rows) {
      const slot = slots.find(({ columnId }) => columnId === id);
      if (slot) return slot.column;
    }
  return null;
}

/** （二）部分公开（区分处理的，只计这一情形，不计其他情形）: the instruction is no part of the name. */
const REMARK = /（区分处理.{0,60}）$/;
