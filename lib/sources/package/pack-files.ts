/** A file of a zip that is made. */
export interface PackedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files as one zip, not compressed: pictures are already. */
export async function packFiles(files: readonly PackedFile[]): Promise<Uint8Array> {
  const { zipSync } = await import('fflate');
  const named = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  return zipSync(named, { level: 0, os: 3, mtime: new Date('2000-01-01T00:00:00Z') });
}
