import type { Block, Document, Paragraph } from '../../lib/document/document';
import type { Grid } from '../../lib/document/grid';

type Edit = (blocks: readonly Block[], at: number) => readonly Block[];

const paragraph = (text: string, beside: Block | undefined): Paragraph =>
  ({
    kind: 'paragraph',
    raw: text,
    text,
    heading: null,
    furniture: false,
    place: beside?.place ?? { kind: 'line', line: 0 },
  }) as unknown as Paragraph;
const isParagraph = (block: Block | undefined): block is Paragraph => block?.kind === 'paragraph';
const retext = (blocks: readonly Block[], at: number, change: (text: string) => string): readonly Block[] =>
  blocks.map((block, index) =>
    index === at && isParagraph(block) ? { ...block, raw: change(block.text), text: change(block.text) } : block,
  );
const insert =
  (text: string): Edit =>
  (blocks, at) => [...blocks.slice(0, at), paragraph(text, blocks[at]), ...blocks.slice(at)];

/** Lines and cells of a text without cells, as converters leave them; each at a place of its own. */
const blockChanges: Readonly<Record<string, Edit>> = {
  dropped: (blocks, at) => blocks.filter((_, index) => index !== at),
  'there twice': (blocks, at) => blocks.flatMap((block, index) => (index === at ? [block, block] : [block])),
  'behind the next': (blocks, at) => {
    const [one, other] = [blocks[at], blocks[at + 1]];
    return one && other ? [...blocks.slice(0, at), other, one, ...blocks.slice(at + 2)] : blocks;
  },
  'joined with the next': (blocks, at) => {
    const next = blocks[at + 1];
    return isParagraph(next) ? retext(blocks, at, (text) => `${text} ${next.text}`).filter((_, index) => index !== at + 1) : blocks;
  },
  'run into the next': (blocks, at) => {
    const next = blocks[at + 1];
    return isParagraph(next) ? retext(blocks, at, (text) => `${text}${next.text}`).filter((_, index) => index !== at + 1) : blocks;
  },
  'cut in two': (blocks, at) => {
    const block = blocks[at];
    if (!isParagraph(block)) return blocks;
    const half = Math.ceil(block.text.length / 2);
    return [
      ...retext(blocks, at, (text) => text.slice(0, half)).slice(0, at + 1),
      paragraph(block.text.slice(half), block),
      ...blocks.slice(at + 1),
    ];
  },
  'with a sign more': (blocks, at) => retext(blocks, at, (text) => `${text}*`),
  'with another figure': (blocks, at) => retext(blocks, at, (text) => text.replace(/\d+/, (figure) => String(Number(figure) + 7))),
  'with a dash for its figure': (blocks, at) => retext(blocks, at, (text) => text.replace(/\d+/, '—')),
  'without its figure': (blocks, at) => retext(blocks, at, (text) => text.replace(/\d+/, '')),
  'without its last character': (blocks, at) => retext(blocks, at, (text) => text.slice(0, -1)),
  'without its first character': (blocks, at) => retext(blocks, at, (text) => text.slice(1)),
  'behind a page number': insert('- 3 -'),
  'behind a figure': insert('5'),
  'behind a dash': insert('—'),
  'behind a scale': insert('单位：百件'),
  'behind a correction': insert('注：第三行应为63'),
  'behind another year': insert('2014年度'),
  'behind an estimate': insert('以上数据为估计数'),
  'behind a remark': insert('（不含派出机构）'),
  'behind a sentence': insert('本机关认真贯彻落实有关规定，积极做好各项工作。'),
  'behind a label': insert('（一）予以公开'),
  'behind a row': insert('（一）予以公开 9 9 9 9 9 9 9'),
  'behind a group': insert('三、本年度办理结果'),
  'behind the total': insert('总计'),
  'behind a heading': insert('五、存在的主要问题及改进情况'),
};

export interface BlockEdit {
  readonly name: string;
  readonly document: Document;
}

/** Every change at places of its own, spread over the tables' part of a document. */
export function blockEditsOf(document: Document, places: number): BlockEdit[] {
  const { blocks } = document;
  const first = Math.max(0, blocks.findIndex((block) => block.kind === 'grid' || /本年(?:新收|制发|新制作)|规章/.test(block.text)) - 3);
  const span = Math.max(1, blocks.length - first - 4);
  return Object.entries(blockChanges).flatMap(([name, edit], nth) =>
    Array.from({ length: places }, (_, turn) => first + ((nth * 5 + Math.floor((turn * span) / places)) % span)).map((at) => ({
      name: `block ${at} ${name}`,
      document: { ...document, blocks: numbered(edit(blocks, at)) },
    })),
  );
}

/** Grids are counted anew. */
function numbered(blocks: readonly Block[]): Block[] {
  let index = 0;
  return blocks.map((block) => (block.kind === 'grid' ? ({ ...block, index: index++ } satisfies Grid) : block));
}
