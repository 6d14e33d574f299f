import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { beforeAll, describe, expect, it } from 'vitest';
import { lexicon } from '../../lib/prose/lexicon';
import { wordsOf } from '../../lib/prose/lexicon/packed';
import { serviceWords } from '../../lib/prose/phrases/everyday-business';
import { listWords } from '../../lib/prose/phrases/list-words';
import { rateWords } from '../../lib/prose/phrases/rate-words';
import { rules } from '../../lib/rules/engine/registry';
import type { SaidTable } from '../../lib/slips/match/said';
import type { SlipTable } from '../../lib/slips/match/slip';
import * as listLines from '../../lib/sweep/list-words';
import { openings, otherMoney, otherwise } from '../../lib/tables/notes/note-words';
import { idle, telling } from '../../lib/tables/printed/label-words';
import { type Browser, extensionFolder } from '../browser/extension-folder';
import { root } from '../machine/root';
import { importsOf, isWithin, sourcesIn } from './imports';

const tables = import.meta.glob<SlipTable>('../../lib/slips/*.ts', { eager: true, import: 'default' });
const said = import.meta.glob<SaidTable>('../../lib/slips/said/*.ts', { eager: true, import: 'default' });
const sentences = [
  ...[...openings, ...otherMoney, ...otherwise, ...idle, ...telling].flatMap(({ needs }) => needs),
  ...Object.values(listLines).flatMap((value) =>
    typeof value === 'function' ? [] : value.flatMap(({ needs }) => needs.filter(isSentence)),
  ),
  ...Object.values(said).flatMap((file) => Object.values(file).flatMap((lines) => lines.flatMap(({ needs }) => needs))),
  ...Object.values(tables).flatMap(({ slips }) =>
    slips.flatMap(({ needs, unless }) => [...needs, ...(unless ?? []).map((one) => one.needs)]),
  ),
  ...[...Object.values(lexicon), listWords, rateWords, { services: serviceWords }].flatMap((file) =>
    Object.values(file).flatMap((lines) => (lines ?? []).map(({ needs }) => needs)),
  ),
];
/** A single word of a list may stand anywhere. */
function isSentence(text: string): boolean {
  return text.length >= 8;
}
const wordsShipped = (code: string) => [...code.matchAll(/["`](#[^"`]+)["`]/g)].flatMap(([, line = '']) => wordsOf(line));
/** Long stretches of code hold no sentence with a character of Chinese. */
const shippedIn = (code: readonly string[]) => {
  const all = code.join('\n');
  const chinese = all.replace(/[\0-\x7f]{200,}/g, '\n');
  return sentences.filter((sentence) => (/\p{Script=Han}/u.test(sentence) ? chinese : all).includes(sentence));
};

describe.each<Browser>(['chrome', 'firefox'])('the %s build', (browser) => {
  let folder = '';
  beforeAll(async () => {
    folder = await extensionFolder(browser);
  }, 120_000);

  const text = (name: string) => readFileSync(join(folder, name), 'utf8');
  const files = (ending: RegExp) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => ending.test(name));
  // The header that a licence asks for is no weight of ours.
  const gzipped = (names: readonly string[]) =>
    names.reduce((sum, name) => sum + gzipSync(text(name).replace(/^\/\*! .*\n/gm, '')).length, 0);

  /** What a page of the extension loads as it opens: the rules' texts come to the panel only when a paper is asked for. */
  const opened = (page: string): string[] => {
    const found = new Set([page]);
    for (const name of found) {
      const code = readFileSync(join(folder, name), 'utf8');
      const parts = name.endsWith('.html')
        ? code.matchAll(/(?:src|href)="\/((?:chunks|assets)\/[^"]+)"/g)
        : code.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g);
      for (const [, part = ''] of parts) found.add(name.endsWith('.html') ? part : `chunks/${part}`);
    }
    return [...found];
  };

  it('keeps to the budgets: detector 5 kB; gzipped auditor and each that joins it 60, card 66, panel 40, background 8.5', () => {
    const popup = opened('popup.html');
    const sizes: Record<string, number> = { panel: gzipped(popup) };
    for (const name of files(/^[^/]+\.js$/)) sizes[name] = gzipped([name]);
    sizes['detector.js'] = readFileSync(join(folder, 'detector.js')).length;
    // The auditor's companions come only to reports (examiner, composer, words, reader, sums, wording, painter) and to opened cards (card).
    // What the rules say of themselves grows with the rules, and comes only to who opens a card.
    const limits: Readonly<Record<string, number>> = { 'detector.js': 5_000, panel: 40_000, 'background.js': 8_500, 'card.js': 66_000 };
    const over = Object.entries(sizes).filter(([name, size]) => size > (limits[name] ?? 60_000));
    expect(over.map(([name, size]) => `${name} is ${size} bytes, its budget ${limits[name] ?? 60_000}`)).toEqual([]);
  });

  it('carries the licences of what it contains', () => {
    const notice = readFileSync(join(folder, 'NOTICE.txt'), 'utf8');
    const named = [...notice.matchAll(/^(\S+) [\d.]+ · /gm)].map(([, name]) => name);
    expect(named).toEqual([...new Set(named)].sort());
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
    const unnamed = Object.keys(dependencies).filter((name) => !named.includes(name));
    // The schema is for borders that the extension does not have; the PDF reader knows the engine’s types only.
    const imported = ['lib', 'entrypoints']
      .flatMap((part) => sourcesIn(part))
      .filter(
        (file) =>
          !/^lib\/(?:(?:command|archive|fleet)\/|sources\/(?:pdf|static-dom|source-look)\/|report\/contract\/(?:json-)?schema\.ts)/.test(
            file,
          ),
      )
      .flatMap(importsOf)
      .filter(({ to, isPackage }) => isPackage && unnamed.some((name) => isWithin(to, name)));
    expect(imported.map(({ from, to }) => `${from} imports ${to}, which NOTICE.txt does not name`)).toEqual([]);
    expect(
      notice.match(/Permission is hereby granted|Permission to use, copy|Redistribution and use|Apache License\s+Version 2/g)?.length,
    ).toBe(named.length - 1);
    expect(notice).toContain('Mozilla Public License Version 2.0');
  });

  it('keeps the header of a script under the Mozilla Public License', () => {
    const holding = files(/\.js$/).filter((name) => /webextension-polyfill|checkLastError|wrapAsyncFunction/.test(text(name)));
    expect(holding.length).toBeGreaterThan(0);
    expect(holding.filter((name) => !text(name).includes('MPL-2.0: NOTICE.txt'))).toEqual([]);
  });

  it('brings the polyfill to no page, nor to the background', () => {
    const scripts = [
      'detector',
      'auditor',
      'examiner',
      'composer',
      'words',
      'reader',
      'sums',
      'wording',
      'painter',
      'card',
      'recorder',
      'background',
    ];
    for (const name of scripts.map((script) => `${script}.js`))
      expect(readFileSync(join(folder, name), 'utf8'), name).not.toContain('webextension-polyfill');
  });

  it('asks for the scripts that run whole to be compiled whole', () => {
    for (const name of ['auditor.js', 'examiner.js', 'composer.js', 'words.js', 'reader.js', 'sums.js', 'wording.js'])
      expect(readFileSync(join(folder, name), 'utf8').startsWith('//# allFunctionsCalledOnLoad\n'), name).toBe(true);
  });

  it('has no syntax newer than Chromium 109 (ES2022)', () => {
    const newer = files(/\.js$/).flatMap((name) => {
      try {
        parse(readFileSync(join(folder, name), 'utf8'), { ecmaVersion: 2022, sourceType: 'module', allowHashBang: true });
        return [];
      } catch (error) {
        return [`${name}: ${String(error)}`];
      }
    });
    expect(newer).toEqual([]);
  });

  it('has no style function that Chromium 109 does not know', () => {
    // pdf.js says so in a style of its viewer, which is not used.
    const own = files(/\.(js|css)$/).filter((name) => !/^chunks\/pdf[-.]/.test(name));
    const newer = own.flatMap((name) => {
      const met = /(?:light-dark|color-mix|oklch|oklab|anchor)\(|@(?:scope|starting-style)\b/.exec(
        readFileSync(join(folder, name), 'utf8'),
      );
      return met ? [`${name}: ${met[0]}`] : [];
    });
    expect(newer).toEqual([]);
  });

  it('asks for the permissions of the design and no more', () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
    expect(manifest.manifest_version).toBe(3);
    // Unlimited storage: captures of a season are larger than what a browser may drop at any time.
    const own = ['activeTab', 'scripting', 'storage', 'unlimitedStorage'];
    expect([...(manifest.permissions as string[])].sort()).toEqual(
      browser === 'chrome' ? ['activeTab', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'] : own,
    );
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.host_permissions).toEqual(['*://*.gov.cn/*']);
    for (const key of ['optional_permissions', 'externally_connectable']) expect(manifest[key]).toBeUndefined();
  });

  it('holds no code that could ask the network, but for the workbench’s reading of files, which the sweep shares', () => {
    // It fetches an attachment when somebody presses its button; what it reads files with comes with it.
    // The worker that recognises characters loads its engine and model from the package.
    const others = files(/\.js$/).filter((name) => !/^chunks\/(?:workbench|take-in|pdf)[-.]|^assets\/picture-worker-/.test(name));
    const asking = others.flatMap((name) => {
      const met = /\bfetch\(|XMLHttpRequest|\bWebSocket\(|sendBeacon|EventSource|importScripts/.exec(
        readFileSync(join(folder, name), 'utf8'),
      );
      return met ? [`${name}: ${met[0]}`] : [];
    });
    expect(asking).toEqual([]);
  });

  it('carries the lines of our tables without the sentences that need them', () => {
    const code = files(/\.js$/).map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(code.some((text) => text.includes('填表人员'))).toBe(true);
    // The cells that a rule needs are no evidence.
    const needing = rules.filter((rule) => rule.needs).length;
    const judging = ['examiner.js', 'wording.js'].map(text).join();
    expect(judging.match(/\bneeds:/g)?.length ?? 0).toBeGreaterThanOrEqual(needing);
    expect(wordsShipped(text('words.js'))).toContain('接获');
    expect(shippedIn(code), 'A sentence stands as `needs` of a literal line, so that the build can take it out.').toEqual([]);
  });

  it('carries neither rule examples nor code made from strings', () => {
    const code = files(/\.js$/).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
    const evaluating = code.filter(({ text }) => /\bnew Function\(|\beval\(/.test(text)).map(({ name }) => name);
    expect(evaluating).toEqual([]);
    // Every example carries `edition` next to `expect`; nothing else does.
    const examples = code.filter(({ text }) => /expect:\s*[`"'](?:pass|inapplicable)[`"']/.test(text)).map(({ name }) => name);
    expect(examples).toEqual([]);
  });
});

describe('the command line', () => {
  it('carries the lines of our tables without the sentences that need them', { timeout: 60_000 }, async () => {
    await promisify(execFile)(process.execPath, [join(root, 'lib/command/gouji.mjs'), '--help']);
    const code = readFileSync(join(root, '.output/command/gouji.mjs'), 'utf8');
    expect(code).toContain('填表人员');
    expect(wordsShipped(code)).toContain('接获');
    // Its comments stay, and some print a date that is also a sentence.
    expect(shippedIn([code]).filter((sentence) => /\p{Script=Han}/u.test(sentence))).toEqual([]);
  });
});
