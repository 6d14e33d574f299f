import { expect, it } from 'vitest';
import { emptyMetadata } from '../../../lib/document/document';
import type { FileReader } from '../../../lib/sources/file';
import { readFile } from '../../../lib/sources/file';
import { docxOf } from '../../generator/render-docx';

const PICTURE =
  '<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:embed="rId1"/></w:drawing></w:r></w:p>';
const word = (inside: string) => docxOf(inside, { 'word/media/image1.png': 'PNG' });

const document = { kind: 'image', name: 'a.docx', blocks: [{ kind: 'paragraph' }], meta: emptyMetadata, links: [], pictures: [] } as never;
const album = async (): Promise<FileReader> => async () => ({ document });

it('a Word file that holds pictures and not a word is read as its pictures', async () => {
  expect(await readFile(word(PICTURE), { name: 'a.docx' }, { album })).toEqual({ document });
});

it('one with words is read as it is written, one with nothing is told', async () => {
  expect(await readFile(word(`<w:p><w:r><w:t>一、总体情况</w:t></w:r></w:p>${PICTURE}`), { name: 'a.docx' }, { album })).toMatchObject({
    document: { kind: 'docx' },
  });
  expect(await readFile(word('<w:p/>'), { name: 'a.docx' }, { album })).toMatchObject({
    problem: { zh: expect.stringContaining('没有文字') },
  });
  expect(await readFile(word(PICTURE), { name: 'a.docx' })).toMatchObject({ problem: { zh: expect.stringContaining('没有文字') } });
});
