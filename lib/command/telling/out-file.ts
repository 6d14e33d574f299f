import { closeSync, openSync, realpathSync, renameSync, rmSync, type Stats, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { became, type Written } from './output';

/** Where results go: standard output, or a file. */
export interface Outlet {
  write(piece: string | Uint8Array): Promise<Written>;
  /** True keeps what was written; false leaves things as they were, as far as that can be. */
  close(isWhole: boolean): Written;
}

/**
 * A file that appears under its name when it is whole: until then it is written beside it. What stands there already keeps its kind: a link
 * leads on, a device or a pipe is written to, a file keeps who may read it. A problem when it cannot be opened.
 */
export function outFile(path: string): Outlet | { readonly problem: Exclude<Written, string>['problem'] } {
  const found = tried(() => standing(path));
  if ('problem' in found) return found;
  const { target, old } = found.value;
  const part = old && !old.isFile() ? null : partBeside(target);
  const opened = tried(() => (part === null ? openSync(target, 'w') : openSync(part, 'w', old ? old.mode & 0o777 : 0o666)));
  if ('problem' in opened) return opened;
  const { value: file } = opened;
  return {
    async write(piece) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
      const written = fateOf(() => {
        for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      });
      return written;
    },
    close(isWhole) {
      const closed = fateOf(() => {
        closeSync(file);
        if (part !== null && isWhole) renameSync(part, target);
      });
      // Nothing half-written stays, whatever became of it.
      if (part !== null) tried(() => rmSync(part, { force: true }));
      return closed;
    },
  };
}

/** What stands under a name, and where links lead from it. */
function standing(path: string): { readonly target: string; readonly old: Stats | null } {
  const old = statSync(path, { throwIfNoEntry: false }) ?? null;
  if (old?.isDirectory() || /[\\/]$/.test(path)) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  return { target: old ? realpathSync(path) : path, old };
}

/** A name of its own in the same folder, short enough wherever the file's own is. */
function partBeside(target: string): string {
  const name = `${basename(target).slice(0, LONGEST_BEGINNING)}.${process.pid}.part`;
  return join(dirname(target), name);
}

/** Characters; each takes three bytes at most of the 255 that a name may have. */
const LONGEST_BEGINNING = 60;

function fateOf(act: () => void): Written {
  try {
    act();
    return 'written';
  } catch (error) {
    return became(error);
  }
}

function tried<Value>(act: () => Value): { readonly value: Value } | Exclude<Written, string> {
  try {
    return { value: act() };
  } catch (error) {
    const fate = became(error);
    return typeof fate === 'string' ? { problem: { zh: fate, en: fate } } : fate;
  }
}
