import { type AST, RegExpParser } from '@eslint-community/regexpp';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSlips } from '../../lib/slips/match/find-slips';
import { isAmong, lettersIn, whereAll, whereWords } from '../../lib/slips/match/letters';
import type { Slip, SlipTable } from '../../lib/slips/match/slip';
import { slipText } from './slip-text';

const tables = import.meta.glob<SlipTable>('../../lib/slips/*.ts', { eager: true, import: 'default' });

const lines = Object.entries(tables).flatMap(([path, { slips }]) =>
  slips.flatMap((slip) => ('has' in slip && slip.has !== undefined ? [[path.replace(/^.*\//, ''), slip.has, slip.find] as const] : [])),
);

test.each(lines)('%s: whatever is found has one of each of “%s”', (_, has, find) => {
  const { pattern } = new RegExpParser().parseLiteral(String(find));
  for (const group of has.split(' ')) {
    expect(group, 'A group without characters is nowhere.').not.toBe('');
    expect(hasOneOf(pattern, new Set(group), find.ignoreCase), `Something is found without any of “${group}”.`).toBe(true);
  }
});

const worded = Object.entries(tables).flatMap(([path, { slips }]) =>
  slips.flatMap((slip) =>
    'find' in slip && 'words' in slip && slip.words ? [[path.replace(/^.*\//, ''), slip.find, slip.words] as const] : [],
  ),
);

test.each(worded)('%s: whatever %s finds has a word of each group', (_, find, words) => {
  const { pattern } = new RegExpParser().parseLiteral(String(find));
  const groups = words.map((group) => group.toLowerCase().split(' '));
  fc.assert(
    fc.property(fc.array(fc.nat(9999), { minLength: 200, maxLength: 200 }), (choices) => {
      let nth = 0;
      const found = textOf(pattern, (most) => (choices[nth++ % choices.length] ?? 0) % most).toLowerCase();
      for (const group of groups)
        expect(
          group.some((word) => found.includes(word)),
          `“${found}” has none of ${group}`,
        ).toBe(true);
    }),
    { numRuns: 300 },
  );
});

const twins = Object.values(tables).flatMap(({ slips }) => slips.flatMap((slip) => ('twin' in slip && slip.twin ? [slip.find] : [])));

test.each(twins)('%s: whatever is found holds a character twice in a row', (find) => {
  const { pattern } = new RegExpParser().parseLiteral(String(find));
  for (const { elements } of pattern.alternatives) {
    const isTwice = elements.some((one, at) => {
      if (one.type === 'Quantifier') return one.min > 1 && one.element.type === 'Character';
      const next = elements[at + 1];
      return one.type === 'Character' && next?.type === 'Character' && one.value === next.value;
    });
    expect(isTwice).toBe(true);
  }
});

const numbers = Object.values(tables).flatMap(({ slips }) => slips.flatMap((slip) => ('number' in slip && slip.number ? [slip] : [])));

test.each(numbers.map((slip) => [slip.find, slip] as const))('%s: whatever is found holds five digits in a row', (find, { needs }) => {
  const { pattern } = new RegExpParser().parseLiteral(String(find));
  for (const { elements } of pattern.alternatives) {
    const lengths = elements
      .map(digitsOf)
      .join(' ')
      .split(/ ?-1 ?/)
      .map((row) => row.split(' ').reduce((sum, one) => sum + Number(one), 0));
    expect(Math.max(...lengths), needs.join('\n')).toBeGreaterThanOrEqual(5);
  }
});

/** How many digits there are at least, and nothing else; -1 for whatever may part them. */
function digitsOf(node: AST.Node): number {
  switch (node.type) {
    case 'Character':
      return node.value >= 0x30 && node.value <= 0x39 ? 1 : -1;
    case 'CharacterSet':
      return node.kind === 'digit' && !node.negate ? 1 : -1;
    case 'CharacterClassRange':
      return node.min.value >= 0x30 && node.max.value <= 0x39 ? 1 : -1;
    case 'CharacterClass':
      return !node.negate && node.elements.every((one) => digitsOf(one) === 1) ? 1 : -1;
    case 'Quantifier':
      return digitsOf(node.element) < 0 ? -1 : node.min * digitsOf(node.element);
    case 'Group':
    case 'CapturingGroup': {
      const ways = node.alternatives.map(({ elements }) => elements.map(digitsOf));
      return ways.some((way) => way.includes(-1)) ? -1 : Math.min(...ways.map((way) => way.reduce((sum, one) => sum + one, 0)));
    }
    case 'Assertion':
      return 0;
    default:
      return -1;
  }
}

test('a line is looked for in every paragraph that has its characters, and its table’s words', () => {
  for (const table of Object.values(tables))
    for (const slip of table.slips)
      for (const sentence of slip.needs) {
        // Alone, a text is looked through whatever it holds.
        const alone = countIn(table, slip, sentence, 0);
        for (const others of [1, 70]) expect(countIn(table, slip, sentence, others), sentence).toBe(alone);
      }
});

test('characters are found in half width, and in the paragraphs that hold them', () => {
  const texts = Array.from({ length: 40 }, (_, at) => (at === 7 ? '甲（乙）' : at === 33 ? '甲(丙)' : '丁'));
  const letters = lettersIn(texts);
  const spots = (...groups: string[]) => texts.flatMap((_, at) => (isAmong(whereAll(letters, groups.join(' ')), at) ? [at] : []));
  expect(spots('甲')).toEqual([3, 7, 33, 37]);
  expect(spots('乙', '(')).toEqual([7, 37]);
  expect(spots('乙丙', '甲')).toEqual([3, 7, 33, 37]);
  expect(spots('乙', '丙')).toEqual([]);
  expect(spots()).toHaveLength(40);
  expect(lettersIn(['甲乙', '甲甲', '乙，,'])).toMatchObject({ twins: 0b110, numbers: 0 });
  expect(lettersIn(['1234', '１２345', '1234.5', '2020年12345'])).toMatchObject({ numbers: 0b1010 });
});

test('words are found by their pairs, whatever the size of their letters', () => {
  const letters = lettersIn(['已经审结', '审理，结案', 'E-Mail', '（２０２３年）', '结']);
  const spots = (...groups: string[]) => [0, 1, 2, 3, 4].filter((at) => isAmong(whereWords(letters, groups), at));
  expect(spots('审结 结案')).toEqual([0, 1]);
  expect(spots('审结 结案', '已经')).toEqual([0]);
  expect(spots('结')).toEqual([0, 1, 4]);
  expect(spots('mail')).toEqual([2]);
  expect(spots('20')).toEqual([3]);
  expect(spots('撤回')).toEqual([]);
});

test('words that follow themselves and clauses of one length are seen in passing', () => {
  expect(lettersIn(['公开公开', '公开情况', '一二三四五六七八一二三四五六七八', '公开', '公开'])).toMatchObject({ echoes: 0b101 });
  expect(lettersIn(['加强学习，加强培训', '加强，学习培训', '加强；加强。', '一'])).toMatchObject({ evens: 0b101 });
});

/** How often a line is told where its sentence stands among so many others. */
function countIn(table: SlipTable, slip: Slip, sentence: string, others: number): number {
  const own = slipText(sentence, slip);
  const [one] = slipText('另一段。', slip).prose;
  const prose = [...Array.from({ length: others }, () => one).filter((each) => each !== undefined), ...own.prose];
  return findSlips(table, { ...own, prose }).filter((hit) => hit.slip === slip).length;
}

/** Whether each match of a node holds one of the characters; false where that is not seen. */
function hasOneOf(node: AST.Node, characters: ReadonlySet<string>, ignoreCase: boolean): boolean {
  const each = (one: AST.Node) => hasOneOf(one, characters, ignoreCase);
  const isIn = (code: number) => {
    const character = String.fromCodePoint(code);
    const writings = ignoreCase ? [character.toLowerCase(), character.toUpperCase()] : [character];
    return writings.every((one) => characters.has(one));
  };
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.every(each);
    case 'Alternative':
      return node.elements.some(each);
    case 'Quantifier':
      return node.min > 0 && each(node.element);
    case 'Character':
      return isIn(node.value);
    case 'CharacterSet':
      return node.kind === 'digit' && !node.negate && [...'0123456789'].every((digit) => characters.has(digit));
    case 'CharacterClass':
      return !node.negate && node.elements.every(each);
    default:
      return false;
  }
}

/** A text that a node finds, what stands around it aside. */
function textOf(node: AST.Node, choose: (most: number) => number): string {
  const oneOf = <T>(all: readonly T[]) => all[choose(all.length)] as T;
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return textOf(oneOf(node.alternatives), choose);
    case 'Alternative':
      return node.elements.map((one) => textOf(one, choose)).join('');
    case 'Quantifier': {
      const times = node.min + choose(Math.min(3, node.max - node.min + 1));
      return Array.from({ length: times }, () => textOf(node.element, choose)).join('');
    }
    case 'Character':
      return String.fromCodePoint(node.value);
    case 'CharacterClass':
      return node.negate ? '甲' : textOf(oneOf(node.elements as readonly AST.Node[]), choose);
    case 'CharacterClassRange':
      return String.fromCodePoint(node.min.value + choose(node.max.value - node.min.value + 1));
    case 'CharacterSet':
      return node.kind === 'digit' ? String(choose(10)) : node.kind === 'space' ? ' ' : '甲';
    default:
      return '';
  }
}
