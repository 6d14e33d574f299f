import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../../lib/command/reading/read-input';
import { pageInMhtml } from '../../../lib/sources/file';
import { costOfTwice, LIMIT } from '../../cost-of-twice';
import { makeReport, renderHtml } from '../../generator';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** As browsers write it: lines of 76 characters, everything but plain ASCII as its bytes. */
function quotedPrintable(bytes: Uint8Array): string {
  const pieces = [...bytes].map((byte) =>
    (byte >= 33 && byte <= 126 && byte !== 61) || byte === 32 || byte === 10
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  );
  let line = 0;
  return pieces
    .map((piece) => {
      line = piece === '\n' ? 0 : line + piece.length;
      if (line <= 75) return piece;
      line = piece.length;
      return `=\r\n${piece}`;
    })
    .join('');
}

function saved(page: string, { encoding = 'quoted-printable', type = 'text/html; charset="utf-8"', bytes = utf8(page) } = {}): Uint8Array {
  const body =
    encoding === 'base64'
      ? Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n')
      : encoding === '8bit'
        ? ''
        : quotedPrintable(bytes);
  const head = [
    'From: <Saved by a browser>',
    'Snapshot-Content-Location: https://www.example.gov.cn/nb/1.html',
    'Subject: =?utf-8?Q?x?=',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----Boundary--x1----"',
    '',
    '',
    '------Boundary--x1----',
    'Content-Type: text/css',
    '',
    'p { color: red }',
    '------Boundary--x1----',
    `Content-Type: ${type}`,
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    '',
  ].join('\r\n');
  return Uint8Array.from([...utf8(head), ...(encoding === '8bit' ? bytes : utf8(body)), ...utf8('\r\n------Boundary--x1------\r\n')]);
}

describe('a page saved as one file', () => {
  it.each(['quoted-printable', 'base64', '8bit'])('is read whole, %s', async (encoding) => {
    const report = makeReport(5, '2021');
    const bytes = saved(renderHtml(report), { encoding });
    const read = await readBytes(bytes, 'file', { name: 'a.mhtml', url: null, capturedAt: '2026-01-01T00:00:00Z' });
    const plain = await readBytes(utf8(renderHtml(report)), 'file', { name: 'a.mhtml', url: null, capturedAt: '2026-01-01T00:00:00Z' });
    if ('problem' in read || 'problem' in plain) throw new Error('it was not read');
    expect(read.document.blocks).toEqual(plain.document.blocks);
    expect(pageInMhtml(bytes)?.url).toBe('https://www.example.gov.cn/nb/1.html');
  });

  it('keeps the characters of its own charset', () => {
    const bytes = Uint8Array.from([0x3c, 0x70, 0x3e, 0xc4, 0xea, 0xb1, 0xa8]);
    const page = pageInMhtml(saved('', { type: 'text/html; charset=gb2312', bytes }));
    expect([[...(page?.bytes.subarray(0, 7) ?? [])], page?.charset]).toEqual([[...bytes], 'gb2312']);
  });

  it('is no page without one, and no other text is taken for it', () => {
    expect(pageInMhtml(saved('', { type: 'text/plain' }))).toBeNull();
    for (const text of ['', '年报', 'Content-Type: text/html\n\n<p>', '<html>multipart/related; boundary=x', 'a: b\n\n'])
      expect(pageInMhtml(utf8(text))).toBeNull();
  });

  it('marks without end cost as much as there are of them', () => {
    const marked = (times: number, mark: string) => utf8(`Content-Type: multipart/related; boundary="a"\r\n\r\n${mark.repeat(times)}`);
    for (const mark of ['--a', '--a\n']) {
      const workOn = (times: number) => {
        const bytes = marked(30_000 * times, mark);
        return () => pageInMhtml(bytes);
      };
      expect(costOfTwice({ workOn, least: 10 }), mark).toBeLessThan(LIMIT);
    }
  });

  it('whatever follows, there is an answer', () => {
    const whole = saved(renderHtml(makeReport(5, '2021')).slice(0, 3000));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 40 }), fc.nat(whole.length), (changes, length) => {
        const damaged = whole.slice(0, length);
        for (const [at, value] of changes) if (at < length) damaged[at] = value;
        expect(() => pageInMhtml(damaged)).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });
});
