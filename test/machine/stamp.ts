import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Short hash over path, size and modification time of every file under the given files and folders: changes when a source does. */
export function stampOf(root: string, entries: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of entries.flatMap((entry) => filesUnder(root, entry)).sort()) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

function filesUnder(root: string, entry: string): string[] {
  const stat = statSync(join(root, entry), { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [entry];
  return readdirSync(join(root, entry), { withFileTypes: true }).flatMap((child) => filesUnder(root, join(entry, child.name)));
}
