import { readdirSync, type Stats, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { isArchive as isArchiveName, type Response } from '../../archive';
import type { Text } from '../../report/text';

/** A file to audit, what an archive holds, or an input that cannot be audited. In the order given; folders' files sorted by path. */
export type Input =
  | { readonly path: string; readonly kind: InputKind }
  | { readonly path: string; readonly kind: 'export'; readonly isNamed: boolean; readonly text?: string }
  | { readonly path: string; readonly response: Response }
  | { readonly path: string; readonly problem: Text };

/** A file that holds many. */
export interface Archive {
  readonly path: string;
  readonly kind: 'archive';
}

/** Whether an input holds many. */
export function isArchive(input: Input | Archive): input is Archive {
  return 'kind' in input && input.kind === 'archive';
}

/** By the name: a page, a text, or a file whose content tells who reads it. */
export type InputKind = 'html' | 'text' | 'file';

export interface Inputs {
  readonly inputs: readonly (Input | Archive)[];
  /** Per folder: how many files of other types it holds, by extension. */
  readonly skipped: readonly Skipped[];
  /** Links inside folders that are not followed, and why. */
  readonly links: readonly Link[];
}

export interface Link {
  readonly path: string;
  readonly why: Text;
}

export interface Skipped {
  readonly folder: string;
  readonly types: ReadonlyMap<string, number>;
}

/** Finds the files behind the given paths. Paths stay as given; a folder's files are the folder's path and their own. */
/** `exports`: in folders too, audits that were written before are taken. */
export function findInputs(paths: readonly string[], { exports = false }: { readonly exports?: boolean } = {}): Inputs {
  const inputs: (Input | Archive)[] = [];
  const skipped: Skipped[] = [];
  const links: Link[] = [];
  for (const path of paths) {
    const stat = statOf(path);
    if ('problem' in stat) inputs.push({ path, problem: stat.problem });
    else if (stat.isDirectory()) addFolder(path, { inputs, skipped, links, exports });
    else inputs.push(named(path, stat));
  }
  return { inputs, skipped, links };
}

const KINDS: Readonly<Record<string, InputKind>> = {
  ...{
    '.html': 'html',
    '.htm': 'html',
    '.xhtml': 'html',
    '.xht': 'html',
    '.mhtml': 'html',
    '.mht': 'html',
    '.txt': 'text',
    '.md': 'text',
    '.csv': 'text',
  },
  ...{ '.pdf': 'file', '.docx': 'file', '.doc': 'file', '.wps': 'file', '.rtf': 'file', '.ofd': 'file', '.xlsx': 'file' },
};
/** Pictures lie beside every page, and a sheet called so is read where a portal has saved a page under that name: only a named one is meant. */
const NAMED_ONLY: ReadonlySet<string> = new Set(['.png', '.jpg', '.jpeg', '.xls', '.et']);
const READ = [...Object.keys(KINDS), '.warc', '.warc.gz', '.wacz'].join(' ');

function kindOf(path: string): InputKind | 'archive' | undefined {
  return isArchiveName(path) ? 'archive' : KINDS[extname(path).toLowerCase()];
}

/** Audits that were written before: named, or where reports to compare with are looked for. */
function isExport(path: string): boolean {
  return /\.(?:nd)?json$/i.test(path);
}

function named(path: string, stat: Stats): Input | Archive {
  if (!stat.isFile()) return { path, problem: NO_FILE };
  const kind = kindOf(path) ?? (NAMED_ONLY.has(extname(path).toLowerCase()) ? 'file' : undefined);
  if (kind) return { path, kind };
  if (isExport(path)) return { path, kind: 'export', isNamed: true };
  return {
    path,
    problem: { zh: `不支持的文件类型，只读 ${READ}`, en: `file type not supported; ${READ} are read` },
  };
}

interface Found {
  readonly inputs: (Input | Archive)[];
  readonly skipped: Skipped[];
  readonly links: Link[];
  readonly exports: boolean;
}

function addFolder(folder: string, into: Found): void {
  const { inputs, skipped } = into;
  const files: string[] = [];
  walk(folder, '', files, into);
  const types = new Map<string, number>();
  let found = 0;
  for (const file of files.sort()) {
    const kind = kindOf(file);
    if (kind) {
      found++;
      inputs.push({ path: joined(folder, file), kind });
    } else if (into.exports && isExport(file)) {
      found++;
      inputs.push({ path: joined(folder, file), kind: 'export', isNamed: false });
    } else {
      const type = extname(file).toLowerCase() || '(none)';
      types.set(type, (types.get(type) ?? 0) + 1);
    }
  }
  if (types.size > 0) skipped.push({ folder, types });
  // Nothing audited must not look like nothing wrong.
  if (found === 0) inputs.push({ path: folder, problem: { zh: '文件夹里没有可读的文件', en: 'no readable file in this folder' } });
}

function walk(folder: string, below: string, files: string[], into: Found): void {
  const here = join(folder, below);
  try {
    for (const entry of readdirSync(here, { withFileTypes: true })) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) walk(folder, path, files, into);
      else if (entry.isFile()) files.push(path);
      else if (entry.isSymbolicLink()) addLink(joined(folder, path), path, files, into);
      else if (kindOf(path)) into.inputs.push({ path: joined(folder, path), problem: NO_FILE });
    }
  } catch (error) {
    into.inputs.push({ path: here, problem: reasonOf(error) });
  }
}

/** A link to a file is the file. Links to folders are not followed, for they may lead in circles; that is said, like a link to nowhere. */
function addLink(whole: string, path: string, files: string[], { inputs, links }: Found): void {
  const stat = statOf(whole);
  if (!('problem' in stat)) {
    if (stat.isFile()) files.push(path);
    else if (stat.isDirectory()) links.push({ path: whole, why: NOT_FOLLOWED });
    else if (kindOf(path)) inputs.push({ path: whole, problem: NO_FILE });
  } else if (kindOf(path)) inputs.push({ path: whole, problem: stat.problem });
  else links.push({ path: whole, why: stat.problem });
}

const NO_FILE: Text = { zh: '不是普通文件', en: 'not a regular file' };
const NOT_FOLLOWED: Text = { zh: '指向文件夹的链接，不跟随', en: 'a link to a folder, not followed' };

function joined(folder: string, file: string): string {
  return folder.endsWith('/') ? folder + file : `${folder}/${file}`;
}

function statOf(path: string): Stats | { problem: Text } {
  try {
    return statSync(path);
  } catch (error) {
    return { problem: reasonOf(error) };
  }
}

/** A file system error in words. */
export function reasonOf(error: unknown): Text {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  // A name in another encoding, as from a zip of Windows, comes to us with signs in its place that lead to no file.
  if (code === 'ENOENT' && error instanceof Error && 'path' in error && String(error.path).includes('\ufffd')) return OTHER_NAME;
  return REASONS[code] ?? { zh: `读取失败：${String(error)}`, en: `could not be read: ${String(error)}` };
}

const OTHER_NAME: Text = {
  zh: '找不到；文件名可能不是 UTF-8（如 GBK），请改名后再试',
  en: 'not found; its name may be in another encoding than UTF-8 (GBK): rename it',
};
const REASONS: Readonly<Record<string, Text>> = {
  ENOENT: { zh: '找不到', en: 'not found' },
  ENOTDIR: { zh: '找不到', en: 'not found' },
  EACCES: { zh: '没有读取权限', en: 'permission denied' },
  EPERM: { zh: '没有读取权限', en: 'permission denied' },
  ELOOP: { zh: '链接循环', en: 'links in a circle' },
  ENAMETOOLONG: { zh: '路径太长', en: 'path too long' },
};
