import { fstatSync, writeSync } from 'node:fs';
import type { Text } from '../../report/text';

/** What became of a piece of output. */
export type Written = 'written' | 'closed' | { readonly problem: Text };

/**
 * Writes to standard output and resolves when it is out: no more than one piece waits in memory, however slow the reader. `closed` when
 * nobody reads any more (`| head`), a problem when it could not be written (a full disk).
 */
export async function writeOut(piece: string | Uint8Array): Promise<Written> {
  try {
    if (isFile()) return writeWhole(typeof piece === 'string' ? Buffer.from(piece) : piece);
    const { stdout } = process;
    return await new Promise<Written>((resolve) => {
      stdout.write(piece, (error) => resolve(error ? became(error) : 'written'));
    });
  } catch (error) {
    return became(error);
  }
}

const STDOUT = 1;

/** Files and devices that are no terminal: written at once. */
function isFile(): boolean {
  const kind = fstatSync(STDOUT);
  return kind.isFile() || (kind.isCharacterDevice() && !process.stdout.isTTY);
}

/** Node's own stream takes a part of a line for the whole when the disk is nearly full. */
function writeWhole(bytes: Uint8Array): Written {
  for (let at = 0; at < bytes.length; ) at += writeSync(STDOUT, bytes, at);
  return 'written';
}

/** What an error of the file system means for what was to be written. */
export function became(error: unknown): Written {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return 'closed';
  return { problem: REASONS[code] ?? { zh: String(error), en: String(error) } };
}

const FULL: Text = { zh: '磁盘已满', en: 'no space left on the device' };
const REASONS: Readonly<Record<string, Text>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: { zh: '文件太大', en: 'the file would be too large' },
  EBADF: { zh: '标准输出没有打开', en: 'standard output is not open' },
  EIO: { zh: '写入出错', en: 'input/output error' },
  ENOENT: { zh: '所在文件夹不存在', en: 'its folder does not exist' },
  EISDIR: { zh: '这是一个文件夹', en: 'it is a folder' },
  ENOTDIR: { zh: '所在文件夹不存在', en: 'its folder does not exist' },
  ENAMETOOLONG: { zh: '路径太长', en: 'path too long' },
  ELOOP: { zh: '链接循环', en: 'links in a circle' },
  EACCES: { zh: '没有写入权限', en: 'permission denied' },
};
