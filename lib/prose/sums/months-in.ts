/** The first and the last month that the words in front of a number name: 1—9月, 前三季度, 下半年, 截至11月底, 12月; null: none. */
export function monthsIn(words: string): readonly [first: number, last: number] | null {
  const [, from, to] = FROM_TO.exec(words) ?? [];
  if (from && to) return [Number(from), Number(to)];
  const [, until = ''] = UNTIL.exec(words) ?? [];
  if (until !== '') return [1, Number(until)];
  const part = PARTS.find(([name]) => words.includes(name));
  if (part) return [part[1], part[2]];
  const [, only = ''] = /(\d{1,2})月/.exec(words) ?? [];
  return only === '' ? null : [Number(only), Number(only)];
}

const FROM_TO = /(\d{1,2})月?份?[至到—~-]{1,2}(\d{1,2})月/;
const UNTIL = /(?:截[至止]到?|前)(\d{1,2})(?:月(?:份|底|末)|个月)/;
const PARTS = [
  ['上半年', 1, 6],
  ['下半年', 7, 12],
  ['前三季度', 1, 9],
  ['前三个季度', 1, 9],
  ['一季度', 1, 3],
  ['二季度', 4, 6],
  ['三季度', 7, 9],
  ['四季度', 10, 12],
] as const;
