import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../machine/root';

/** Version 1.0.0: what later versions are measured against. */
const FIRST = '22edf99';

/** Runs work on the sources of 1.0.0, checked out in a folder of their own beside this tree's packages; null where its commit is not at hand. */
export async function withFirstVersion<T>(work: (tree: string) => Promise<T>): Promise<T | null> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'gouji-first-')));
  const tree = join(folder, 'tree');
  try {
    if (!git('worktree', 'add', '--detach', tree, FIRST)) return null;
    symlinkSync(realpathSync(join(root, 'node_modules')), join(tree, 'node_modules'), 'junction');
    return await work(tree);
  } finally {
    // The link first: what it leads to must stay.
    rmSync(join(tree, 'node_modules'), { force: true });
    git('worktree', 'remove', '--force', tree);
    rmSync(folder, { recursive: true, force: true });
    git('worktree', 'prune');
  }
}

function git(...args: readonly string[]): boolean {
  return spawnSync('git', args, { cwd: root, stdio: 'ignore' }).status === 0;
}
