import { type FileHandle, open } from 'node:fs/promises';

/** Bytes that can be read from anywhere, a block at a time: a file of any size, or a part of one. */
export interface ByteSource {
  readonly size: number;
  /** Bytes from an offset on, as far as the block reaches that holds it; empty at the end. The next call may make them others. */
  at(offset: number): Promise<Buffer>;
  /** Exactly so many bytes, fewer only at the end. A copy. */
  read(offset: number, length: number): Promise<Buffer>;
  close(): Promise<void>;
}

/** A file on disk: one block of it is in memory. */
export async function openFile(path: string): Promise<ByteSource> {
  const handle = await open(path, 'r');
  const { size } = await handle.stat();
  const block = Buffer.allocUnsafe(BLOCK);
  let from = 0;
  let held = 0;
  return {
    size,
    async at(offset) {
      if (offset >= size) return block.subarray(0, 0);
      // What is left of a block must be worth looking at: a record that begins at its end is read whole again from the next.
      if (offset < from || offset + Math.min(WORTH, size - offset) > from + held) {
        held = await fill(handle, block, offset);
        from = offset;
      }
      return block.subarray(offset - from, held);
    },
    async read(offset, length) {
      const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - offset)));
      return bytes.subarray(0, await fill(handle, bytes, offset));
    },
    close: () => handle.close(),
  };
}

/** A stretch of a source, as if it were one of its own; closing it closes nothing. */
export function partOf(source: ByteSource, from: number, size: number): ByteSource {
  const within = (bytes: Buffer, offset: number) => bytes.subarray(0, Math.max(0, size - offset));
  return {
    size,
    at: async (offset) => within(await source.at(from + offset), offset),
    read: async (offset, length) => source.read(from + offset, Math.max(0, Math.min(length, size - offset))),
    close: async () => {},
  };
}

/** Everything from an offset on, in pieces that stay. */
export async function* stream(source: ByteSource, from: number): AsyncGenerator<Buffer, void, void> {
  for (let at = from; at < source.size; ) {
    const bytes = await source.read(at, PIECE);
    if (bytes.length === 0) return;
    at += bytes.length;
    yield bytes;
  }
}

async function fill(handle: FileHandle, into: Buffer, offset: number): Promise<number> {
  let held = 0;
  while (held < into.length) {
    const { bytesRead } = await handle.read(into, held, into.length - held, offset + held);
    if (bytesRead === 0) break;
    held += bytesRead;
  }
  return held;
}

const BLOCK = 4 * 1024 * 1024;
const WORTH = 1024 * 1024;
const PIECE = 64 * 1024;
