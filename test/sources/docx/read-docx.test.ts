import { describe, expect, test } from 'vitest';
import { readFile } from '../../../lib/sources/file/read-file';
import { docxOf } from '../../generator/render-docx';
import { outline } from '../outline';

const p = (text: string, properties = '') => `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const tc = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const tr = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const tbl = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
const cells = (...texts: string[]) => tr(...texts.map((text) => tc(p(text))));

async function read(body: string, others: Record<string, string> = {}) {
  const reading = await readFile(docxOf(body, others), { name: null });
  if ('problem' in reading) throw new Error(reading.problem.zh);
  return reading.document;
}

const cases: readonly { readonly title: string; readonly body: string; readonly expect: readonly string[] }[] = [
  {
    title: 'runs join, spaces stay single',
    body: '<w:p><w:r><w:t>新收</w:t></w:r><w:r><w:t xml:space="preserve"> 12  件</w:t></w:r></w:p>',
    expect: ['¶ 新收 12 件'],
  },
  { title: 'a line break begins a line', body: '<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r></w:p>', expect: ['¶ 甲', '¶ 乙'] },
  {
    title: 'a minus that may not break is a minus',
    body: tbl(cells('增减', '甲'), tr(tc(p('许可')), tc('<w:p><w:r><w:noBreakHyphen/><w:t>5</w:t></w:r></w:p>'))),
    expect: ['▦ 2×2', '增减 | 甲', '许可 | -5'],
  },
  {
    title: 'hidden text is none',
    body: '<w:p><w:r><w:t>甲</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r></w:p>',
    expect: ['¶ 甲'],
  },
  { title: 'hidden taken back is text', body: '<w:p><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>甲</w:t></w:r></w:p>', expect: ['¶ 甲'] },
  {
    title: 'a deleted paragraph mark joins two',
    body: `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>前</w:t></w:r></w:p>${p('后')}`,
    expect: ['¶ 前后'],
  },
  {
    title: 'words that only ask to type are none',
    body: `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p('单击此处输入')}</w:sdtContent></w:sdt>${p('甲')}`,
    expect: ['¶ 甲'],
  },
  {
    title: 'a figure in such words is printed, and no blank',
    body: tbl(
      cells('项', '数'),
      tr(tc(p('甲')), tc(`<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p('13')}</w:sdtContent></w:sdt>`)),
    ),
    expect: ['▦ 2×2', '项 | 数', '甲 | 13'],
  },
  {
    title: 'fields show their result',
    body: '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText> PAGE </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>7</w:t><w:fldChar w:fldCharType="end"/></w:r><w:fldSimple><w:r><w:t>页</w:t></w:r></w:fldSimple></w:p>',
    expect: ['¶ 7页'],
  },
  {
    title: 'a footnote mark is no digit',
    body: tbl(
      cells('项', '数'),
      tr(tc(p('甲')), tc('<w:p><w:r><w:t>13</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r></w:p>')),
    ),
    expect: ['▦ 2×2', '项 | 数', '甲 | 13'],
  },
  {
    title: 'a wide cell, and one that goes on below',
    body: tbl(
      tr(tc(p('甲'), '<w:vMerge w:val="restart"/>'), tc(p('乙'), '<w:gridSpan w:val="2"/>')),
      tr(tc('<w:p/>', '<w:vMerge/>'), tc(p('1')), tc(p('2'))),
    ),
    expect: ['▦ 2×3', '甲(2×1) | 乙(1×2)', '1 | 2'],
  },
  {
    title: 'a row set in from the left',
    body: tbl(cells('甲', '乙', '丙'), `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc(p('1'))}${tc(p('2'))}</w:tr>`),
    expect: ['▦ 2×3', '甲 | 乙 | 丙', '1 | 2'],
  },
  {
    title: 'a cell that goes on from nothing stands for itself',
    body: tbl(cells('甲', '乙'), tr(tc(p('1'), '<w:gridSpan w:val="2"/>')), tr(tc(p('丙')), tc(p('3'), '<w:vMerge/>'))),
    expect: ['▦ 3×2', '甲 | 乙', '1(1×2)', '丙 | 3'],
  },
  {
    title: 'a frame of one cell is what it holds',
    body: tbl(tr(tc(p('题') + tbl(cells('甲', '1'), cells('乙', '2'))))),
    expect: ['¶ 题', '▦ 2×2', '甲 | 1', '乙 | 2'],
  },
  {
    title: 'a picture instead of a figure is unread',
    body: tbl(cells('甲', '乙'), tr(tc(p('丙')), tc('<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>'))),
    expect: ['▦ 2×2', '甲 | 乙', '丙 | ?'],
  },
];

const run = (text: string, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;
const sym = (font: string, char: string, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
const inStyle = (id: string) => `<w:rStyle w:val="${id}"/>`;
const style = (type: string, id: string, look: string, basedOn = '') =>
  `<w:style w:type="${type}" w:styleId="${id}">${basedOn && `<w:basedOn w:val="${basedOn}"/>`}<w:rPr>${look}</w:rPr></w:style>`;
const STRUCK_BY_DEFAULT = '<w:docDefaults><w:rPrDefault><w:rPr><w:strike/></w:rPr></w:rPrDefault></w:docDefaults>';
const LIFTED = '<w:position w:val="8"/>';
const stylesPart = (styles: string): Record<string, string> =>
  styles === '' ? {} : { 'word/styles.xml': `<w:styles>${styles}</w:styles>` };

/** The last cell of a table: its characters, its state, and why it is unread. */
const figures: readonly {
  readonly title: string;
  readonly runs: string;
  readonly styles?: string;
  readonly expect: readonly [raw: string, state: string, unread?: string];
}[] = [
  { title: 'a figure struck through', runs: run('13', '<w:strike/>'), expect: ['13', 'unread', 'struck'] },
  {
    title: 'a figure of which a digit is struck through',
    runs: run('9', '<w:strike/>') + run('13件'),
    expect: ['913件', 'unread', 'struck'],
  },
  { title: 'words of which one is struck through', runs: run('许', '<w:strike/>') + run('许可1'), expect: ['许许可1', 'text'] },
  {
    title: 'a numbered label of which one word is struck through',
    runs: run('1.') + run('其他', '<w:strike/>'),
    expect: ['1.其他', 'text'],
  },
  { title: 'a minus put in as a symbol', runs: sym('Symbol', 'F02D') + run('56'), expect: ['−56', 'text'] },
  { title: 'a minus of the font by its own code', runs: sym('symbol', '002D') + run('56'), expect: ['−56', 'text'] },
  {
    title: 'digits and a point put in as symbols',
    runs: sym('Symbol', 'F031') + sym('Symbol', 'F02E') + run('5'),
    expect: ['1.5', 'text'],
  },
  {
    title: 'a raised digit put in as a symbol',
    runs: run('13') + sym('Symbol', 'F031', '<w:vertAlign w:val="superscript"/>'),
    expect: ['13¹', 'text'],
  },
  { title: 'a struck digit put in as a symbol', runs: sym('Symbol', 'F031', '<w:strike/>') + run('3'), expect: ['13', 'unread', 'struck'] },
  { title: 'a sign of another font beside a figure', runs: sym('Wingdings', 'F02D') + run('56'), expect: ['56', 'unread', 'drawn'] },
  { title: 'another sign of that font beside a figure', runs: run('56') + sym('Symbol', 'F0B3'), expect: ['56', 'unread', 'drawn'] },
  {
    title: 'a sign without a code beside a figure',
    runs: `<w:r><w:sym w:font="Symbol"/></w:r>${run('56件')}`,
    expect: ['56件', 'unread', 'drawn'],
  },
  {
    title: 'a digit hidden by its style',
    runs: run('9', inStyle('c')) + run('13'),
    styles: style('character', 'c', '<w:vanish/>'),
    expect: ['13', 'text'],
  },
  {
    title: 'a digit hidden by what its style is based on',
    runs: run('9', inStyle('d')) + run('13'),
    styles: style('character', 'c', '<w:vanish/>') + style('character', 'd', '', 'c'),
    expect: ['13', 'text'],
  },
  {
    title: 'a digit shown by its style, which is based on a hidden one',
    runs: run('1', inStyle('d')) + run('3'),
    styles: style('character', 'c', '<w:vanish/>') + style('character', 'd', '<w:vanish w:val="0"/>', 'c'),
    expect: ['13', 'text'],
  },
  {
    title: 'a digit shown although its style is hidden',
    runs: run('1', `${inStyle('c')}<w:vanish w:val="false"/>`) + run('3'),
    styles: style('character', 'c', '<w:vanish/>'),
    expect: ['13', 'text'],
  },
  {
    title: 'a digit hidden by the paragraph’s style',
    runs: `<w:pPr><w:pStyle w:val="h"/></w:pPr>${run('13')}`,
    styles: style('paragraph', 'h', '<w:vanish/>'),
    expect: ['', 'blank'],
  },
  {
    title: 'a digit hidden by both its styles: a toggle turned twice',
    runs: `<w:pPr><w:pStyle w:val="h"/></w:pPr>${run('9')}${run('13', inStyle('c'))}`,
    styles: style('paragraph', 'h', '<w:vanish/>') + style('character', 'c', '<w:vanish/>'),
    expect: ['13', 'text'],
  },
  {
    title: 'a figure struck through by the defaults, whatever its style says',
    runs: run('13', inStyle('c')),
    styles: STRUCK_BY_DEFAULT + style('character', 'c', '<w:strike/>'),
    expect: ['13', 'unread', 'struck'],
  },
  {
    title: 'the same, taken back',
    runs: run('13', '<w:strike w:val="0"/>'),
    styles: STRUCK_BY_DEFAULT,
    expect: ['13', 'text'],
  },
  {
    title: 'a figure struck through by the usual style of paragraphs',
    runs: run('13'),
    styles: style('paragraph', 'n', '<w:strike/>').replace('<w:style ', '<w:style w:default="1" '),
    expect: ['13', 'unread', 'struck'],
  },
  {
    title: 'a digit struck through by its style',
    runs: run('4', inStyle('c')) + run('13'),
    styles: style('character', 'c', '<w:strike/>'),
    expect: ['413', 'unread', 'struck'],
  },
  {
    title: 'a digit struck through twice by its style',
    runs: run('4', inStyle('c')) + run('13'),
    styles: style('character', 'c', '<w:dstrike/>'),
    expect: ['413', 'unread', 'struck'],
  },
  {
    title: 'a style of paragraphs named as one of characters',
    runs: run('1', inStyle('h')) + run('3'),
    styles: style('paragraph', 'h', '<w:vanish/>'),
    expect: ['13', 'text'],
  },
  {
    title: 'a mark raised by its style',
    runs: run('13') + run('1', inStyle('c')),
    styles: style('character', 'c', '<w:vertAlign w:val="superscript"/>'),
    expect: ['13¹', 'text'],
  },
  { title: 'a small mark lifted off the line', runs: run('13') + run('1', `${LIFTED}<w:sz w:val="12"/>`), expect: ['13¹', 'text'] },
  {
    title: 'a small mark lifted by its style, sizes from the defaults',
    runs: run('13') + run('1', inStyle('c')),
    styles: `<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>${style('character', 'c', `${LIFTED}<w:sz w:val="13"/>`)}`,
    expect: ['13¹', 'text'],
  },
  {
    title: 'a digit of the same size lifted off the line',
    runs: run('13') + run('1', LIFTED),
    expect: ['13¹', 'unread', 'not-what-is-shown'],
  },
  { title: 'a digit nudged off the line', runs: run('1') + run('3', '<w:position w:val="2"/>'), expect: ['13', 'text'] },
  { title: 'a figure lifted as a whole', runs: run('1', LIFTED) + run('3', LIFTED), expect: ['13', 'text'] },
  { title: 'a figure written as a formula', runs: '<m:oMath><m:r><m:t>13</m:t></m:r></m:oMath>', expect: ['13', 'text'] },
  {
    title: 'a fraction',
    runs: '<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>3</m:t></m:r></m:den></m:f></m:oMath>',
    expect: ['13', 'unread', 'drawn'],
  },
  { title: 'a sign alone', runs: sym('Wingdings', 'F0FC'), expect: ['', 'unread', 'drawn'] },
  { title: 'a sign beside words', runs: sym('Wingdings', 'F0FC') + run('许可'), expect: ['许可', 'text'] },
];

describe('what Word writes', () => {
  test.each(cases)('$title', async ({ body, expect: expected }) => {
    expect(outline(await read(body))).toEqual(expected);
  });

  test.each(figures)('a cell with $title', async ({ runs, expect: expected, styles = '' }) => {
    const { blocks } = await read(tbl(cells('甲', '乙'), tr(tc(p('丙')), tc(`<w:p>${runs}</w:p>`))), stylesPart(styles));
    const cell = blocks[0]?.kind === 'grid' ? blocks[0].cells.at(-1) : undefined;
    expect([cell?.raw, cell?.state, ...(cell?.unread ? [cell.unread] : [])]).toEqual(expected);
  });

  test('styles in a circle of thousands are followed as far as any editor goes', async () => {
    const circle = Array.from({ length: 3_000 }, (_, nth) => style('paragraph', `c${nth}`, '', `c${(nth + 1) % 3_000}`)).join('');
    const { blocks } = await read(p('总体情况', '<w:pPr><w:pStyle w:val="c7"/></w:pPr>'), stylesPart(circle));
    expect(blocks.map((block) => block.kind === 'paragraph' && block.text)).toEqual(['总体情况']);
  });

  test('styles make headings, and their numbers', async () => {
    const styles =
      '<w:styles><w:style w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style><w:style w:styleId="a"><w:name w:val="我的"/><w:basedOn w:val="1"/></w:style><w:style w:styleId="t"><w:name w:val="toc 1"/></w:style></w:styles>';
    const numbering =
      '<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="0"/></w:num></w:numbering>';
    const styled = (style: string, text: string, more = '') => p(text, `<w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>`);
    const level2 = '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="4"/></w:numPr></w:pPr>';
    const { blocks } = await read(
      [
        styled('t', '总体情况 1'),
        styled('1', '总体情况'),
        p('小项', level2),
        p('又一', level2),
        styled('a', '主动公开'),
        p('再从头', level2),
      ].join(''),
      { 'word/styles.xml': styles, 'word/numbering.xml': numbering },
    );
    expect(blocks.map((block) => block.kind === 'paragraph' && [block.text, block.heading, block.furniture])).toEqual([
      ['总体情况 1', null, true],
      ['一、总体情况', 1, false],
      ['一.1 小项', null, false],
      ['一.2 又一', null, false],
      ['二、主动公开', null, false],
      ['二.1 再从头', null, false],
    ]);
  });

  test('what the style of a table strikes through is unread', async () => {
    const table = tbl(cells('甲', '1'), cells('乙', '2')).replace('<w:tbl>', '<w:tbl><w:tblPr><w:tblStyle w:val="t"/></w:tblPr>');
    expect(outline(await read(table, stylesPart(style('table', 't', '<w:strike/>'))))).toEqual(['▦ 2×2', '甲 | ?', '乙 | ?']);
  });

  test('places name the block, and a cell by row and column', async () => {
    const { blocks } = await read(p('题') + tbl(cells('甲', '1'), cells('乙', '2')));
    expect(blocks.map(({ place }) => place)).toEqual([0, 1].map((block) => ({ kind: 'office', block, cell: null, span: null })));
    expect(blocks[1]?.kind === 'grid' && blocks[1].cells.map(({ places }) => places[0]?.kind === 'office' && places[0].cell)).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ]);
  });
});
