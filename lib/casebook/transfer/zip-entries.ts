import { Unzip, UnzipPassThrough } from 'fflate';
import { joinedBytes } from '../../document/joined-bytes';

/** Reads a ZIP piece by piece, in its order: only one entry is in memory. */
export async function eachEntry(
  file: Blob,
  isWanted: (name: string) => boolean,
  take: (name: string, bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  const ready: { readonly name: string; readonly parts: Uint8Array[] }[] = [];
  let failure: Error | null = null;
  const unzip = new Unzip((entry) => {
    if (!isWanted(entry.name)) return;
    const parts: Uint8Array[] = [];
    entry.ondata = (problem, part, isLast) => {
      if (problem) failure = problem;
      parts.push(part);
      if (isLast) ready.push({ name: entry.name, parts });
    };
    entry.start();
  });
  unzip.register(UnzipPassThrough);
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    unzip.push(value ?? new Uint8Array(), done);
    if (failure) throw failure;
    for (const { name, parts } of ready.splice(0)) await take(name, joinedBytes(parts));
    if (done) return;
  }
}
