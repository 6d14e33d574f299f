import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** A package of which something ships. */
interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly source: string;
  readonly text: string;
}

/**
 * Notes every package of which a line ends up in a script, and keeps the header that its licence asks for. One build of several scripts
 * is several runs of this: they note into the same set.
 */
export function noticedPackages(folders: Set<string>): Plugin {
  return {
    name: 'gouji-notices',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const own = new Set(Object.entries(file.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? folderOf(id) : [])));
        for (const folder of own) folders.add(folder);
        const headers = [...own].map(packageIn).filter(({ license }) => license.startsWith('MPL'));
        for (const { name, version, license } of headers) file.code = `/*! ${name} ${version}, ${license}: NOTICE.txt */\n${file.code}`;
      }
    },
  };
}

/** The text of NOTICE.txt: the licences of what was noted, in full. */
export function noticeText(folders: ReadonlySet<string>): string {
  const packages = [...folders].map(packageIn).sort((a, b) => (a.name < b.name ? -1 : 1));
  const parts = packages.map(
    ({ name, version, license, source, text }) => `${name} ${version} · ${license}\n${source}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`,
  );
  return `${HEAD}\n${parts.map((part) => `${'-'.repeat(72)}\n${part}`).join('\n')}`;
}

const HEAD = `勾稽 Gouji（MIT）含有下列软件，各按其许可证。
Gouji (MIT) contains the following software, each under its own licence.
`;

/** …/node_modules/@scope/name of a module; the innermost, for a package may bring its own copy of another. */
function folderOf(id: string): string[] {
  const found = /^\0?(.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+)[/\\]/.exec(id)?.[1];
  return found === undefined ? [] : [found];
}

function packageIn(folder: string): Shipped {
  const { name, version, license, repository, homepage } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
    readonly repository?: string | { readonly url?: string };
    readonly homepage?: string;
  };
  const file = readdirSync(folder).find((one) => /^(?:licen[cs]e|copying)(?:\.\w+)?$/i.test(one));
  if (!license || (!file && license !== 'MIT')) throw new Error(`${name}: what ships needs a licence and its text`);
  const url = (typeof repository === 'string' ? repository : repository?.url) ?? homepage ?? '';
  const source = url.replace(/^git\+/, '').replace(/\.git$/, '');
  return { name, version, license, source, text: file ? readFileSync(join(folder, file), 'utf8') : mit(name) };
}

/** A package may name the licence and leave its text out: it is the one that we have ourselves. */
function mit(name: string): string {
  return readFileSync('LICENSE', 'utf8').replace(/^Copyright .*$/m, `Copyright (c) the authors of ${name}`);
}
