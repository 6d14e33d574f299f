import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../../lib/sources/file/read-file';
import { outline } from '../outline';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STYLES = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0;-0;;@"/><numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="166" formatCode="0.0%"/><numFmt numFmtId="167" formatCode="0&quot;件/年&quot;"/></numFmts><fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts><cellXfs>${[0, 164, 165, 166, 167, 14].map((id) => `<xf numFmtId="${id}"/>`).join('')}<xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/></cellXfs></styleSheet>`;

/** A workbook of one sheet with these rows and what stands around them. */
function workbook(rows: string, { before = '', after = '', state = '', strings = '', styles = STYLES } = {}): Uint8Array {
  const relation = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const parts = {
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="一" r:id="s"${state}/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation('s', 'worksheet', 'worksheets/sheet1.xml')}${relation('t', 'styles', 'styles.xml')}${strings && relation('h', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    ...(strings ? { 'xl/sharedStrings.xml': strings } : {}),
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const text = (ref: string, of: string) => `<c r="${ref}" t="inlineStr"><is><t>${of}</t></is></c>`;
const row = (number: number, ...cells: string[]) => `<row r="${number}">${cells.join('')}</row>`;
const two = (a: string, b: string) => row(1, text('A1', a), text('B1', b));

async function read(bytes: Uint8Array): Promise<string[]> {
  const reading = await readFile(bytes, { name: null });
  if ('problem' in reading) throw new Error(reading.problem.zh);
  return outline(reading.document);
}

describe('what a cell shows', () => {
  test.each([
    ['a whole number', '<v>13</v>', 0, '13'],
    ['a sum of tenths', '<v>0.30000000000000004</v>', 0, '0.3'],
    ['a large number', '<v>1.2E+6</v>', 0, '1200000'],
    ['a zero that its format hides', '<v>0</v>', 1, '□'],
    ['a date', '<v>44927</v>', 2, '2023年1月1日'],
    ['a built-in date', '<v>44927</v>', 5, '2023年1月1日'],
    ['a share', '<v>0.125</v>', 3, '12.5%'],
    ['a unit in the format', '<v>7</v>', 4, '7'],
    ['a formula with its result', '<f>1+1</f><v>2</v>', 0, '2'],
    ['a formula that was never calculated', '<f>1+1</f>', 0, '?'],
  ])('%s', async (_title, content, style, shown) => {
    const cell = `<c r="B2" s="${style}">${content}</c>`;
    expect(await read(workbook(two('项', '数') + row(2, text('A2', '甲'), cell)))).toEqual(['▦ 2×2', '项 | 数', `甲 | ${shown}`]);
  });
});

describe('what a number’s format makes of it', () => {
  test.each<[code: string, value: string, shown: string]>([
    ['0', '12.6', '13'],
    ['0.00', '7437.568', '7437.57'],
    ['0.00', '1.005', '1.01'],
    ['0000', '12', '12'],
    ['#,##0', '1234567', '1234567'],
    ['#,##0;[Red]-#,##0', '-1234', '-1234'],
    ['0_);(0)', '-5', '-5'],
    ['0_);[Red]\\(0\\)', '-5', '-5'],
    // Red alone says that it is below nought.
    ['0;[Red]0', '-5', '?'],
    ['0', '-0.3', '0'],
    ['General;-General;', '0', '□'],
    ['0;-0;;@', '-3', '-3'],
    ['#', '0', '□'],
    [';;;', '12', '□'],
    ['_ * #,##0_ ;_ * -#,##0_ ;_ * "-"??_ ;_ @_ ', '0', '-'],
    ['_ * #,##0_ ;_ * -#,##0_ ;_ * "-"??_ ;_ @_ ', '1200', '1200'],
    // Thousandths and hundredfolds.
    ['#,##0.0000,', '7437568', '7437.568'],
    ['0.0,,', '12345678', '12.3'],
    ['0.00%', '0.12345', '12.35%'],
    ['0%', '2', '200%'],
    ['0\\%', '2', '2%'],
    // Signs between the digits.
    ['0!.0000', '74375680', '7437.568'],
    ['0\\.0000', '74375680', '7437.568'],
    ['0"."0', '7', '0.7'],
    ['#!.0', '1234', '123.4'],
    ['0!.0,"万"', '12345678', '1234.6万'],
    ['000-000', '12', '000-012'],
    ['0.00"元"', '12', '12元'],
    ['0.00"件"', '12', '12'],
    ['0"0"', '12', '120'],
    ['"约"0', '12', '约12'],
    ['[$¥-804]#,##0.00', '12.5', '12.5'],
    // Conditions.
    ['[=0]"";General', '0', '□'],
    ['[=0]"";General', '12', '12'],
    ['[>=10000]0!.0000;0', '123456', '12.3456'],
    ['[>=10000]0!.0000;0', '12', '12'],
    ['[<0]0;0', '-12', '?'],
    ['[<5]0;[>9]0', '7', '?'],
    // Not understood, or no number.
    ['0.00E+00', '1200000', '?'],
    ['# ?/?', '0.5', '?'],
    ['[DBNum1]General', '12', '?'],
    ['[DBNum1]yyyy"年"m"月"', '44927', '2023年1月1日'],
    ['h:mm', '0.5', '?'],
    ['[h]:mm', '12', '?'],
    ['yyyy-mm-dd', '-4', '?'],
    ['0q', '12', '?'],
    ['**0', '12', '12'],
    ['*00', '12', '?'],
    ['@', '12', '12'],
  ])('%s of %s is %s', async (code, value, shown) => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="${code.replace(/"/g, '&quot;').replace(/</g, '&lt;')}"/></numFmts><cellXfs><xf/><xf numFmtId="170"/></cellXfs></styleSheet>`;
    const bytes = workbook(two('项', '数') + row(2, text('A2', '甲'), `<c r="B2" s="1"><v>${value}</v></c>`), { styles });
    expect(await read(bytes)).toEqual(['▦ 2×2', '项 | 数', `甲 | ${shown}`]);
  });

  test.each<[id: number, shown: string]>([
    [2, '0.13'],
    [10, '12.5%'],
    [11, '?'],
    [12, '?'],
    [20, '?'],
    [41, '0'],
    [49, '0.125'],
  ])('built-in format %i', async (id, shown) => {
    const styles = `<styleSheet><cellXfs><xf numFmtId="${id}"/></cellXfs></styleSheet>`;
    const bytes = workbook(two('项', '数') + row(2, text('A2', '甲'), '<c r="B2" s="0"><v>0.125</v></c>'), { styles });
    expect(await read(bytes)).toEqual(['▦ 2×2', '项 | 数', `甲 | ${shown}`]);
  });

  test('a format may hide a text; one that is not understood is told', async () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode=";;;"/><numFmt numFmtId="171" formatCode="0.0E+0"/></numFmts><cellXfs><xf/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>`;
    const rows = row(1, text('A1', '甲'), text('B1', '13').replace('<c ', '<c s="1" '), '<c r="C1" s="2"><v>13</v></c>');
    const reading = await readFile(workbook(rows, { styles }), { name: null });
    const grid = 'document' in reading ? reading.document.blocks[0] : undefined;
    expect(grid?.kind === 'grid' && grid.cells.map(({ raw, state, unread }) => [raw, state, unread])).toEqual([
      ['甲', 'text', undefined],
      ['', 'blank', undefined],
      ['13', 'unread', 'not-what-is-shown'],
    ]);
  });
});

describe('a figure that is struck through is unread', () => {
  const run = (of: string, look = '') => `<r>${look && `<rPr>${look}</rPr>`}<t>${of}</t></r>`;
  const STRIKE = '<strike/>';
  test.each([
    ['by its cell', '<c r="B2" s="6"><v>13</v></c>', '?'],
    ['not by a font that says so', '<c r="B2" s="7"><v>13</v></c>', '13'],
    ['by a run', `<c r="B2" t="inlineStr"><is>${run('7', STRIKE)}${run('13')}</is></c>`, '?'],
    ['by a run, beside a unit', `<c r="B2" t="inlineStr"><is>${run('7', STRIKE)}${run('13件')}</is></c>`, '?'],
    ['by a run of a shared text', '<c r="B2" t="s"><v>0</v></c>', '?'],
    ['by the cell, in a run without a font', `<c r="B2" s="6" t="inlineStr"><is>${run('7')}${run('13', '<b/>')}</is></c>`, '?'],
    ['not by the cell where its runs have fonts', `<c r="B2" s="6" t="inlineStr"><is>${run('13', '<b/>')}</is></c>`, '13'],
    ['not by a space', `<c r="B2" t="inlineStr"><is>${run(' ', STRIKE)}${run('13')}</is></c>`, '13'],
    ['a formula’s text by its cell', '<c r="B2" s="6" t="str"><f>A1</f><v>13</v></c>', '?'],
    ['words of a label are words', '<c r="B2" s="6" t="str"><v>审核说明</v></c>', '审核说明'],
    ['a word that stands for a value is one', '<c r="B2" s="6" t="str"><v>无此项</v></c>', '?'],
  ])('%s', async (_title, cell, shown) => {
    const strings = `<sst><si>${run('7', STRIKE)}${run('13')}</si></sst>`;
    const bytes = workbook(two('项', '数') + row(2, text('A2', '甲'), cell), { strings });
    expect(await read(bytes)).toEqual(['▦ 2×2', '项 | 数', `甲 | ${shown}`]);
    const reading = await readFile(bytes, { name: null });
    const grid = 'document' in reading ? reading.document.blocks[0] : undefined;
    if (shown === '?') expect(grid?.kind === 'grid' && grid.cells.at(-1)?.unread).toBe('struck');
  });
});

describe('what a sheet holds', () => {
  test('a text that is kept once and stands in thousands of cells is too much, not a day’s work', async () => {
    const long = '甲'.repeat(30_000);
    const strings = `<sst><si><t>${long}</t></si></sst>`;
    const rows = Array.from({ length: 300 }, (_, i) => row(i + 1, `<c t="s"><v>0</v></c>`, '<c t="s"><v>0</v></c>')).join('');
    const reading = await readFile(workbook(rows, { strings }), { name: null });
    expect(reading).toMatchObject({ problem: { zh: expect.stringContaining('过大') } });
  });

  test('merged cells, also where nothing is written down below', async () => {
    const rows = row(1, text('A1', '甲'), text('B1', '乙')) + row(2, text('B2', '1'), text('C2', '2'));
    const after = '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/></mergeCells>';
    expect(await read(workbook(rows, { after }))).toEqual(['▦ 2×3', '甲(2×1) | 乙(1×2)', '1 | 2']);
  });

  test('titles and notes around a table are text, an empty row ends it', async () => {
    const rows = [row(1, text('A1', '表二')), row(2, text('A2', '甲'), text('B2', '1')), row(3, text('A3', '注')), '<row r="4"/>'].join('');
    expect(await read(workbook(rows))).toEqual(['¶ 表二', '▦ 1×2', '甲 | 1', '¶ 注']);
  });

  test('a row that is not written down is empty, but where a merged range reaches over it', async () => {
    const rows = row(1, text('A1', '甲'), text('B1', '1')) + row(3, text('A3', '乙'), text('B3', '2')) + row(5, text('B5', '3'));
    const after = '<mergeCells><mergeCell ref="A3:A5"/></mergeCells>';
    expect(await read(workbook(rows, { after }))).toEqual(['▦ 1×2', '甲 | 1', '▦ 2×2', '乙(2×1) | 2', '3']);
    const hidden = `${row(1, text('A1', '甲'), text('B1', '1'))}<row r="2" hidden="1"/>${row(3, text('A3', '乙'), text('B3', '2'))}`;
    expect(await read(workbook(hidden))).toEqual(['▦ 2×2', '甲 | 1', '乙 | 2']);
  });

  test('hidden rows, columns and sheets are not shown', async () => {
    const rows = `${row(1, text('A1', '甲'), text('B1', '藏'), text('C1', '乙'))}<row r="2" hidden="1">${text('A2', '藏')}${text('C2', '藏')}</row>${row(3, text('A3', '1'), text('C3', '2'))}`;
    const before = '<cols><col min="2" max="2" hidden="1"/></cols>';
    const seen = await read(workbook(rows, { before }));
    expect(seen.join()).not.toContain('藏');
    expect(seen.filter((line) => line.includes('甲') || line.includes('1 |'))).toHaveLength(2);
    const hidden = await readFile(workbook(rows, { state: ' state="hidden"' }), { name: null });
    expect(hidden).toMatchObject({ problem: { zh: expect.stringContaining('没有文字') } });
  });

  // Three columns: a label over two of them, a figure; three rows, the first two with one label.
  test.each<[title: string, hidden: { column?: number; row?: number }, shown: readonly string[]]>([
    ['nothing', {}, ['▦ 3×3', '甲(1×2) | 1', '乙(2×1) | 丙 | 2', '丁 | 3']],
    ['the first column of a merged range', { column: 1 }, ['▦ 3×3', '甲(1×2) | 1', '?(2×1) | 丙 | 2', '丁 | 3']],
    ['the second one', { column: 2 }, ['▦ 3×3', '甲(1×2) | 1', '乙(2×1) | ? | 2', '? | 3']],
    ['the first row of one', { row: 2 }, ['▦ 2×3', '甲(1×2) | 1', '乙 | 丁 | 3']],
    ['the second one', { row: 3 }, ['▦ 2×3', '甲(1×2) | 1', '乙 | 丙 | 2']],
    ['a column behind all that is shown', { column: 3 }, ['¶ 甲', '▦ 2×2', '乙(2×1) | 丙', '丁']],
  ])('hidden: %s', async (_title, { column, row: hidden }, shown) => {
    const rows = [
      row(1, text('A1', '甲'), text('B1', '藏'), text('C1', '1')),
      row(2, text('A2', '乙'), text('B2', '丙'), text('C2', '2')),
      row(3, text('A3', '藏'), text('B3', '丁'), text('C3', '3')),
    ].map((one, index) => (index + 1 === hidden ? one.replace('<row', '<row hidden="1"') : one));
    const before = column === undefined ? '' : `<cols><col min="${column}" max="${column}" hidden="1"/></cols>`;
    const after = '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:A3"/></mergeCells>';
    expect(await read(workbook(rows.join(''), { before, after }))).toEqual(shown);
  });

  const line = (number: number, cells: Record<string, string>) =>
    row(number, ...Object.entries(cells).map(([column, of]) => text(`${column}${number}`, of)));

  test('two tables beside each other, with an empty column between them, are two', async () => {
    const rows = [
      line(1, { A: '表二', F: '表四' }),
      line(2, { A: '规章', B: '1', C: '2', D: '3', F: '复议', G: '诉讼', H: '其他' }),
      line(3, { A: '文件', B: '4', C: '5', D: '6', F: '7', G: '8', H: '9' }),
      line(4, { A: '合计', B: '5', C: '7', D: '9' }),
    ].join('');
    expect(await read(workbook(rows))).toEqual([
      '¶ 表二',
      '▦ 3×4',
      '规章 | 1 | 2 | 3',
      '文件 | 4 | 5 | 6',
      '合计 | 5 | 7 | 9',
      '¶ 表四',
      '▦ 2×3',
      '复议 | 诉讼 | 其他',
      '7 | 8 | 9',
    ]);
  });

  test.each<[title: string, rows: readonly Record<string, string>[]]>([
    [
      'columns of one table',
      [
        { A: '项', B: '甲', C: '乙', D: '丙', F: '丁', G: '戊', H: '己' },
        { A: '子', B: '1', C: '2', D: '3', F: '4', G: '5', H: '6' },
      ],
    ],
    ['a blank form', [{ A: '项', B: '甲', C: '乙', D: '丙', F: '丁', G: '戊', H: '己' }, { A: '子' }, { A: '丑' }]],
    [
      'labels before their figures',
      [
        { A: '一、新收', C: '1', D: '2', E: '3' },
        { A: '二、结转', C: '4', D: '5', E: '6' },
      ],
    ],
    [
      'a check column',
      [
        { A: '项目', B: '1', C: '2', D: '3' },
        { A: '事项', B: '1', C: '2', D: '3', F: '0' },
        { A: '总计', B: '1' },
      ],
    ],
  ])('an empty column does not cut %s', async (_title, rows) => {
    const seen = await read(workbook(rows.map((cells, index) => line(index + 1, cells)).join('')));
    expect(seen.filter((one) => one.startsWith('▦'))).toHaveLength(1);
    expect(seen).toHaveLength(rows.length + 1);
  });

  test('a lost text is damage, not an empty cell', async () => {
    expect(await readFile(workbook(row(1, '<c r="A1" t="s"><v>3</v></c>')), { name: null })).toMatchObject({
      problem: { zh: expect.stringContaining('损坏') },
    });
  });
});
