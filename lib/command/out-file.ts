import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { became, type Written } from './output';

/** Where results go: standard output, or a file. */
export interface Outlet {
  write(piece: string | Uint8Array): Promise<Written>;
  /** True keeps what was written; false leaves things as they were, as far as that can be. */
  close(isWhole: boolean): Written;
}

/** A file that appears under its name when it is whole: until then it is written beside it. A problem when it cannot be opened. */
export function outFile(path: string): Outlet | { readonly problem: Exclude<Written, string>['problem'] } {
  const part = `${path}.${process.pid}.part`;
  const opened = tried(() => openSync(part, 'w'));
  if ('problem' in opened) return opened;
  const { value: file } = opened;
  return {
    async write(piece) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
      const written = tried(() => {
        for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      });
      return 'problem' in written ? written : 'written';
    },
    close(isWhole) {
      const closed = tried(() => {
        closeSync(file);
        if (isWhole) renameSync(part, path);
        else rmSync(part, { force: true });
      });
      return 'problem' in closed ? closed : 'written';
    },
  };
}

function tried<Value>(act: () => Value): { readonly value: Value } | Exclude<Written, string> {
  try {
    return { value: act() };
  } catch (error) {
    const fate = became(error);
    return typeof fate === 'string' ? { problem: { zh: fate, en: fate } } : fate;
  }
}
