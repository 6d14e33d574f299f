import { rmSync } from 'node:fs';

/** A killed browser's children may still write for a moment: what cannot be removed is left to the system's own tidying, and said. */
export function removeProfile(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  } catch (problem) {
    console.warn(`left behind: ${folder} (${String(problem)})`);
  }
}
