import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Document, emptyMetadata } from '../../../lib/document/document';
import { type FileKind, kindOfBytes } from '../../../lib/sources/file/kind-of-bytes';
import { readFile } from '../../../lib/sources/file/read-file';
import { zipOf } from './zip-of';

const latin1 = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

/** A compound file with one directory entry. */
function container(name: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [i, c] of [...name].entries()) bytes.set([c.charCodeAt(0), 0], 512 + 2 * i);
  bytes[512 + 64] = 2 * (name.length + 1);
  return bytes;
}

const cases: readonly (readonly [FileKind, string, Uint8Array])[] = [
  ['pdf', 'a PDF', latin1('%PDF-1.7\n%âãÏÓ\n')],
  ['pdf', 'a PDF behind a byte order mark and line breaks', latin1('ï»¿\r\n\r\n%PDF-1.4\n')],
  ['docx', 'a Word document', zipOf(['[Content_Types].xml', 'word/document.xml'])],
  ['docx', 'one whose main part bears a number', zipOf(['_rels/.rels', 'word/document2.xml'])],
  ['docx', 'one cut off before its list of names', zipOf(['[Content_Types].xml', 'word/document.xml']).slice(0, 140)],
  ['docx', 'one that has lost its main part', zipOf(['[Content_Types].xml', 'word/styles.xml'])],
  ['xlsx', 'a sheet', zipOf(['xl/workbook.xml'])],
  ['xlsx', 'a sheet whose folders are separated as Windows does', zipOf(['xl\\workbook.xml'])],
  ['ofd', 'an OFD', zipOf(['OFD.xml', 'Doc_0/Document.xml'])],
  ['odf', 'a text document of LibreOffice', zipOf(['mimetype', 'content.xml'])],
  ['zip', 'an archive of other things', zipOf(['年报.pdf'])],
  ['zip', 'an archive without files', zipOf([])],
  ['word', 'Word 97 or WPS', container('WordDocument')],
  ['word', 'one that writes the name small', container('worddocument')],
  ['sheet', 'Excel 97', container('Workbook')],
  ['locked', 'an Office file under a password', container('EncryptedPackage')],
  ['ole', 'another container', container('PowerPoint Document')],
  ['rtf', 'rich text', latin1('{\\rtf1\\ansi')],
  ['picture', 'a PNG', latin1('\u0089PNG\r\n\u001a\n')],
  ['picture', 'a JPEG', latin1('\u00ff\u00d8\u00ff\u00e0')],
  ['picture', 'a WebP', latin1('RIFF\u0001\u0002\u0003\u0004WEBPVP8 ')],
  ['html', 'a page saved as .doc', utf8('<html xmlns:o="urn:schemas-microsoft-com:office:office"><body>年报')],
  ['html', 'a bare table', utf8('  <table border="1"><tr><td>1</td></tr></table>')],
  ['text', 'text', utf8('一、总体情况\n收到申请3件。')],
  ['text', 'text that speaks of markup', utf8('年报 < 3 页')],
  ['empty', 'nothing', new Uint8Array(0)],
  ['unknown', 'noise', Uint8Array.from({ length: 4096 }, (_, i) => (i * 37) % 256)],
];

describe('what a file is, by its content', () => {
  it.each(cases)('%s: %s', (kind, _title, bytes) => {
    expect(kindOfBytes(bytes)).toBe(kind);
  });

  it('any bytes have a kind', () => {
    const beginning = fc.constantFrom('', '%PDF-', 'PK\u0003\u0004', 'PK\u0005\u0006', '\u00d0\u00cf\u0011\u00e0', '{\\rtf', '<html');
    fc.assert(
      fc.property(beginning, fc.uint8Array({ maxLength: 600 }), (start, rest) => {
        expect(kindOfBytes(Uint8Array.from([...latin1(start), ...rest]))).toBeTypeOf('string');
      }),
    );
  });

  const corpus = resolve(import.meta.dirname, '../../../../shared/corpus/attachments');
  it.skipIf(!existsSync(corpus)).each([
    ['pdf', 'pdf-no-borders-2021.pdf'],
    ['docx', 'docx-libreoffice-2019.docx'],
    ['word', 'doc-2019.doc'],
    ['ofd', 'ofd-synthetic-2019.ofd'],
    ['html', 'report-2019.html'],
  ])('%s: %s (skipped without the corpus)', (kind, name) => {
    expect(kindOfBytes(readFileSync(resolve(corpus, name)))).toBe(kind);
  });
});

describe('a file of whatever kind', () => {
  it('text becomes a document', async () => {
    const reading = await readFile(utf8('一、总体情况\n收到申请3件。'), { name: 'a.doc' });
    expect(reading).toMatchObject({
      document: { kind: 'text', name: 'a.doc', blocks: [{ text: '一、总体情况' }, { text: '收到申请3件。' }] },
    });
  });

  it.each([
    ['an archive', zipOf(['年报.pdf']), '压缩包'],
    ['a locked file', container('EncryptedPackage'), '密码'],
    ['nothing', new Uint8Array(0), '空的'],
    ['white space', utf8(' \n\t'), '空白'],
    ['more than 30 MB', new Uint8Array(30 * 1024 * 1024 + 1), '30 MB'],
  ])('%s is a sentence in both languages', async (_title, bytes, words) => {
    const reading = await readFile(bytes, { name: null });
    if (!('problem' in reading)) throw new Error('it was read');
    expect(reading.problem.zh).toContain(words);
    expect(reading.problem.en).toMatch(/^[\x20-\x7e]{10,}$/);
  });

  it('a document without a word says so, unless its reader says what it could not read', async () => {
    const grid = {
      kind: 'grid',
      index: 0,
      rows: 0,
      columns: 0,
      cells: [],
      place: { kind: 'office', block: 0, cell: null, span: null },
    } as const;
    const document = { kind: 'docx', name: null, blocks: [grid], meta: emptyMetadata, links: [], pictures: [] } as const;
    const truncated = { zh: '第 1 页是图片', en: 'page 1 is a picture' };
    const reader = (of: Document) => async () => async () => ({ document: of });
    expect(await readFile(utf8('一'), { name: null }, { text: reader(document) })).toMatchObject({
      problem: { zh: expect.stringContaining('没有文字') },
    });
    expect(await readFile(utf8('一'), { name: null }, { text: reader({ ...document, truncated }) })).toHaveProperty('document');
  });

  it('a reader that breaks is damage, not a crash', async () => {
    const broken = async () => async () => {
      throw new Error('unforeseen');
    };
    expect(await readFile(utf8('一'), { name: null }, { text: broken })).toMatchObject({
      problem: { zh: expect.stringContaining('损坏') },
    });
  });
});
