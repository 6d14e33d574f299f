import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openPdfReader } from '../../lib/command/reading/read-pdf';
import { root } from '../machine/root';
import { madePdf, ruled } from '../sources/pdf/made-pdf';

const stream = (of: string, draws: string) => `<< ${of} /Length ${draws.length} >>\nstream\n${draws}\nendstream`;

/** A page that draws a form, filled with a pattern, that draws the form. */
function drawsItself(): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /X 5 0 R >> >> /Contents 4 0 R >>',
    stream('', '/X Do'),
    stream(
      '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Pattern << /P 6 0 R >> >>',
      '/Pattern cs /P scn 0 0 200 200 re f',
    ),
    stream(
      '/PatternType 1 /PaintType 1 /TilingType 1 /XStep 9 /YStep 9 /BBox [0 0 595 842] /Resources << /XObject << /X 5 0 R >> >>',
      '/X Do',
    ),
  ];
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('');
  return new TextEncoder().encode(`%PDF-1.4\n${body}trailer << /Size 7 /Root 1 0 R >>\n%%EOF`);
}

it('a PDF that draws itself is told in one sentence, and the next is read', async () => {
  const read = openPdfReader(48);
  const bad = read(drawsItself(), { name: 'itself.pdf' });
  const good = read(madePdf([{ draws: ruled(60, 700, [['甲', '1']]) }]), { name: 'good.pdf' });
  expect(await bad).toMatchObject({ problem: { zh: expect.stringContaining('过大') } });
  expect(await good).toMatchObject({ document: { kind: 'pdf' } });
}, 30_000);

it('a PDF that is cut off is told, and the process ends by itself', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-cut-'));
  const file = join(folder, 'cut.pdf');
  writeFileSync(file, '%PDF-1.7 nothing more');
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'lib/command/gouji.mjs'), file], {
    encoding: 'utf8',
    timeout: 25_000,
  });
  expect(stderr).toContain('文件已损坏');
  expect(status).toBe(2);
  rmSync(folder, { recursive: true });
}, 30_000);
