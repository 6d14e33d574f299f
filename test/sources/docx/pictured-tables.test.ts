import { expect, it } from 'vitest';
import type { Block } from '../../../lib/document/document';
import { emptyMetadata } from '../../../lib/document/document';
import type { Text } from '../../../lib/report/text';
import type { FileReader } from '../../../lib/sources/file';
import { readFile } from '../../../lib/sources/file';
import { picturesOfAlbum } from '../../../lib/sources/image';
import { docxOf } from '../../generator/render-docx';

const RELATIONS = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const picture = (id: number) => `<w:p><w:r><w:drawing><a:blip xmlns:a="${RELATIONS}" r:embed="rId${id}"/></w:drawing></w:r></w:p>`;
const text = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
/** Its relations are numbered in the order of these parts, its pictures in that of their names. */
const word = (body: string) =>
  docxOf(body, {
    'word/media/image2.png': 'table',
    'word/media/image10.png': 'table',
    'word/media/image1.png': 'photograph',
    'word/media/image11.png': '',
  });

/** A picture that says `table` shows one of so many cells with a sentence over it. */
function album(cells = 12, truncated?: Text): () => Promise<FileReader> {
  const blocksOf = (said: string, index: number): Block[] => {
    const at = { kind: 'page', page: index + 1, box: [0, 0, 9, 9], span: null } as const;
    const cell = {
      row: 0,
      rowSpan: 1,
      columnSpan: 1,
      raw: '1',
      text: '1',
      state: 'text',
      places: [at],
      confidence: 0.4,
      recognised: 0.9,
    } as const;
    const own = Array.from({ length: cells }, (_, column) => ({ ...cell, column }));
    if (said === '') return [];
    return [
      { kind: 'paragraph', text: `照着读的${said}`, place: at, heading: null, furniture: false, recognised: true },
      ...(said === 'table' ? [{ kind: 'grid', index: 0, rows: 1, columns: cells, cells: own, place: at } as const] : []),
    ];
  };
  return async () => async (bytes) => {
    const pictures = (await picturesOfAlbum(bytes)).map((one) => new TextDecoder().decode(one));
    return {
      document: {
        kind: 'image',
        name: null,
        blocks: pictures.flatMap(blocksOf),
        meta: emptyMetadata,
        links: [],
        pictures: [],
        ...(truncated ? { truncated } : {}),
      },
    };
  };
}

async function read(body: string, own: Parameters<typeof readFile>[2]) {
  const reading = await readFile(word(body), { name: 'a.docx' }, own);
  if ('problem' in reading) throw new Error(reading.problem.en);
  const { blocks, pictures, kind } = reading.document;
  const told = blocks.map((block) => (block.kind === 'grid' ? `grid ${block.index}` : block.text));
  const pages = blocks.flatMap(({ place }) => (place.kind === 'page' ? [place.page] : []));
  return { kind, told, pages, pictures: pictures.length };
}

const TWO = `${text('二、主动公开')}${picture(1)}${text('三、依申请公开')}${picture(2)}${text('五、问题')}${picture(3)}`;

it('tables that are pictures are read where they stand, what shows none stays a picture', async () => {
  expect(await read(TWO, { album: album() })).toEqual({
    kind: 'docx',
    told: ['二、主动公开', '照着读的table', 'grid 0', '三、依申请公开', '照着读的table', 'grid 1', '五、问题'],
    pages: [2, 2, 3, 3],
    pictures: 1,
  });
});

it('pictures without a word between them are read together', async () => {
  const { told, pages, pictures } = await read(`${text('二、主动公开')}${picture(2)}${picture(1)}${text('五、问题')}`, { album: album() });
  expect(told).toHaveLength(6);
  expect(pages).toEqual([3, 3, 2, 2]);
  expect(pictures).toBe(0);
});

it('a picture beside a table in which nothing is read stays a picture', async () => {
  const { told, pages, pictures } = await read(`${text('二、主动公开')}${picture(1)}${picture(4)}${text('五、问题')}`, { album: album() });
  expect(told).toEqual(['二、主动公开', '照着读的table', 'grid 0', '五、问题']);
  expect(pages).toEqual([2, 2]);
  expect(pictures).toBe(1);
});

it('what was cut off while pictures were read is cut off of the file', async () => {
  const cut = { zh: '页数太多', en: 'too many pages' };
  const reading = await readFile(word(TWO), { name: 'a.docx' }, { album: album(12, cut) });
  expect('document' in reading && reading.document.truncated).toEqual(cut);
});

it('where nobody reads pictures, or too little stands in them, they are told as pictures', async () => {
  for (const own of [{}, { album: album(4) }])
    expect(await read(TWO, own)).toEqual({ kind: 'docx', told: ['二、主动公开', '三、依申请公开', '五、问题'], pages: [], pictures: 3 });
});

it('a reading that is given up is given up with its pictures', async () => {
  const stop = new AbortController();
  const problem = { zh: '已停止读取', en: 'reading was stopped' };
  const reader: FileReader = async () => {
    stop.abort();
    return { problem };
  };
  expect(await readFile(word(TWO), { name: 'a.docx', signal: stop.signal }, { album: async () => reader })).toEqual({ problem });
});
