import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuditorReply } from '../../lib/extension/messages/messages';
import { encode } from '../demo/encode';
import { traditional } from '../generator/render-damaged';
import { demoReport } from './extension-stand';
import { openShell, type Shell } from './harness';
import type { Page as Served } from './portal';

let shell: Shell;
beforeAll(async () => {
  shell = await openShell({ folders: [] });
});
afterAll(() => shell?.close());

/** Neither title nor heading says what it is: only the form's own labels do. */
const untold = (html: string) =>
  html
    .replace(/<title>.*?<\/title>/, '<title>正文</title>')
    .replace(/<meta name="ArticleTitle"[^>]*>/, '')
    .replaceAll(/<(\/?)h1>/g, '<$1p>');

const declared = (html: string, charset: string) => html.replace('<meta charset="utf-8">', `<meta charset="${charset}">`);

async function auditOf(path: string, served: Served | string): Promise<AuditorReply> {
  shell.portal.put(path, served);
  const page = await shell.open(path);
  const reply = await shell.audited(page);
  if (!reply) throw new Error(`nobody audits ${path}`);
  if (path === '/utf-8.html') await shell.shot(page, 'traditional-characters');
  await page.close();
  return reply;
}

const told = ({ audit }: AuditorReply) => audit.findings.map(({ rule, at, outcome }) => `${outcome} ${rule}@${at}`);
const values = ({ audit }: AuditorReply) => Object.values(audit.report?.facts ?? {}).map(({ path, value }) => [path, value]);

describe('a live page in traditional characters', () => {
  it.each<[encoding: string, page: (html: string) => Served]>([
    ['utf-8', (html) => ({ body: html, type: 'text/html; charset=utf-8' })],
    ['big5', (html) => ({ body: encode(declared(html, 'big5'), 'big5'), type: 'text/html' })],
    ['gbk', (html) => ({ body: encode(declared(html, 'gbk'), 'gbk'), type: 'text/html' })],
  ])('%s: is noticed by its labels, read whole and judged like the same page in simplified ones', async (encoding, page) => {
    const plain = await auditOf('/simplified.html', untold(demoReport()));
    const one = await auditOf(`/${encoding}.html`, page(traditional(untold(demoReport()))));
    expect(one.audit.detection.kind).toBe('report');
    expect(one.audit.detection.evidence).toContain('traditional characters');
    expect(values(one)).toEqual(values(plain));
    expect(told(one)).toEqual(told(plain));
    expect(one.audit.verdict).toBe(plain.audit.verdict);
    expect([one.visible, one.unseen]).toEqual([plain.visible, plain.unseen]);
  });
});
