import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Audit } from '../../lib/report/audit';
import { someOf } from '../some-of';
import { openExtension } from './altered-extension';
import { bundledNames, wellKnown } from './bundled-names';
import { demoReport } from './extension-stand';
import { openShell, type Shell } from './harness';

let shell: Shell;
let names: readonly string[] = [];
beforeAll(async () => {
  shell = await openShell({ folders: [] });
  names = [...new Set([...bundledNames(await openExtension('chrome')), ...wellKnown])];
});
afterAll(() => shell?.close());

/** How a page gives its own things a name that somebody else asks for: once for all names, in the order of the list. */
const WAYS: Readonly<
  Record<string, { readonly most: number; readonly every?: number; readonly page: (names: readonly string[]) => string }>
> = {
  'a field in a form around the report': {
    most: 20_000,
    page: (given) => around(`<form>`, `${given.map((name) => `<input type="hidden" name="${name}">`).join('')}</form>`),
  },
  'a field, by its id': {
    most: 20_000,
    page: (given) => around('<form>', `${given.map((name) => `<input type="hidden" id="${name}">`).join('')}</form>`),
  },
  'an element’s id': { most: 20_000, page: (given) => around('', given.map((name) => `<a id="${name}"></a>`).join('')) },
  'a picture of the document': {
    most: 20_000,
    page: (given) => around('', given.map((name) => `<img name="${name}" id="${name}" width="1" height="1" alt="">`).join('')),
  },
  'a form of the document': { most: 20_000, page: (given) => around('', given.map((name) => `<form name="${name}"></form>`).join('')) },
  // These come to the document as pictures and forms do, frames to the window as ids do: some are tried.
  'an object of the document': {
    most: 300,
    every: 8,
    page: (given) => around('', given.map((name) => `<object name="${name}" id="${name}" width="1" height="1"></object>`).join('')),
  },
  'an embedded thing of the document': {
    most: 300,
    every: 8,
    page: (given) => around('', given.map((name) => `<embed name="${name}" width="1" height="1">`).join('')),
  },
  'a frame': {
    most: 300,
    every: 8,
    page: (given) => around('', given.map((name) => `<iframe name="${name}" width="1" height="1" hidden></iframe>`).join('')),
  },
};

function around(before: string, after: string): string {
  return demoReport()
    .replace(/<body[^>]*>/, (body) => body + before)
    .replace('</body>', () => `${after}</body>`);
}

/** All of the audit but when it was made. */
const told = ({ source, ...audit }: Audit) => ({ ...audit, source: { ...source, capturedAt: '' } });

async function auditOf(html: string): Promise<{ page: Page; audit: unknown; visible: boolean | undefined }> {
  shell.portal.put('/named.html', html);
  const page = await shell.open('/named.html');
  const reply = await shell.audited(page);
  return { page, audit: reply && told(reply.audit), visible: reply?.visible };
}

/** Where two audits differ: the first few lines. */
function differences(one: unknown, other: unknown): string[] {
  const [lines, others] = [one, other].map((audit) => JSON.stringify(audit, null, 1).split('\n')) as [string[], string[]];
  const found = lines.flatMap((line, i) => (line === others[i] ? [] : [`${line} instead of ${others[i]}`]));
  return [...found.slice(0, 5), ...(lines.length === others.length ? [] : ['of another length'])];
}

/** The open card's text, asked for by functions that no name stands in for. */
const cardText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const host = Document.prototype.querySelector.call(document, '[data-ours]');
    return host?.shadowRoot?.querySelector('.card:not([hidden])')?.textContent ?? '';
  });

describe.each(Object.entries(WAYS))('whatever a page names: %s', (_way, { most, every = 1, page: write }) => {
  it('the audit is the same, the marks stand, the card opens', { timeout: 400_000 }, async () => {
    expect(names.length).toBeGreaterThan(1_000);
    const tried = someOf(names, every);
    const plain = await auditOf(write([]));
    await plain.page.close();
    for (let from = 0; from < tried.length; from += most) {
      const some = tried.slice(from, from + most);
      const named = await auditOf(write(some));
      // As text: a difference of a whole audit fills the screen otherwise.
      expect(differences(named.audit, plain.audit), `${some[0]} to ${some.at(-1)}`).toEqual([]);
      expect([plain.visible, named.visible]).toEqual([true, true]);
      // What is shown is looked at by other functions than what is read.
      await expect
        .poll(async () => (await shell.audited(named.page))?.audit.source.look, { timeout: 20_000, message: `${some[0]}` })
        .toBe('agrees');
      await shell.ask(named.page, { to: 'auditor', type: 'go-to', index: 0, open: true });
      await expect.poll(() => cardText(named.page), { message: `${some[0]} to ${some.at(-1)}` }).toMatch(/依据/);
      await named.page.close();
    }
  });
});

const samples = resolve(import.meta.dirname, '../../../shared/corpus/hostile');
if (!existsSync(samples)) console.warn(`skipped: the samples of ${samples}, which is not there`);
const hostile = existsSync(samples) ? readdirSync(samples).filter((name) => /^D[1-5]-.*\.html$/.test(name)) : [];

it.skipIf(hostile.length === 0)('samples of pages that turned an earlier version off or froze it', async () => {
  for (const name of hostile) {
    const { page, audit } = await auditOf(readFileSync(join(samples, name), 'utf8'));
    expect(audit, name).toMatchObject({ verdict: 'inconsistent' });
    await page.close();
  }
});
