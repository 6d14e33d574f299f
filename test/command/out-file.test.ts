import { execFileSync } from 'node:child_process';
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { findInputs } from '../../lib/command/reading/inputs';
import { readInput } from '../../lib/command/reading/read-input';
import { type Outlet, outFile } from '../../lib/command/telling/out-file';

const top = mkdtempSync(join(tmpdir(), 'gouji-out-'));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(top, 'one-'));
});
afterAll(() => rmSync(top, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

function opened(path: string): Outlet {
  const outlet = outFile(path);
  if ('problem' in outlet) throw new Error(outlet.problem.en);
  return outlet;
}

describe('a file that is written to', () => {
  it('that is a link leads on to its file, which keeps who may read it', async () => {
    writeFileSync(at('secret'), 'old', { mode: 0o600 });
    symlinkSync('secret', at('link'));
    const outlet = opened(at('link'));
    await outlet.write('new');
    expect(readFileSync(at('secret'), 'utf8'), 'not before it is whole').toBe('old');
    expect(outlet.close(true)).toBe('written');
    expect(lstatSync(at('link')).isSymbolicLink()).toBe(true);
    expect([readFileSync(at('secret'), 'utf8'), statSync(at('secret')).mode & 0o777]).toEqual(['new', 0o600]);
    expect(readdirSync(folder).sort()).toEqual(['link', 'secret']);
  });

  it.skipIf(process.platform === 'win32')('that is a pipe or a device stays one', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    // Opened where another thread waits for it.
    const heard = readFile(at('pipe'), 'utf8');
    const outlet = opened(at('pipe'));
    await outlet.write('told');
    outlet.close(true);
    expect(await heard).toBe('told');
    expect(lstatSync(at('pipe')).isFIFO()).toBe(true);
  });

  it('with the longest name there may be is written; a folder is not, and nothing is left beside it', async () => {
    const long = '报'.repeat(85);
    const outlet = opened(at(long));
    await outlet.write('new');
    expect(outlet.close(true)).toBe('written');
    mkdirSync(at('folder'));
    for (const path of [at('folder'), `${at('folder')}/`, `${at('new')}/`])
      expect(outFile(path), path).toEqual({ problem: { zh: '这是一个文件夹', en: 'it is a folder' } });
    expect(readdirSync(folder).sort()).toEqual(['folder', long]);
  });
});

describe('a file that is read', () => {
  it.skipIf(process.platform !== 'linux')('and has a name in another encoding is said to', async () => {
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xc4, 0xea]), Buffer.from('.html')]), 'x');
    const [input] = findInputs([folder]).inputs;
    if (!input || !('kind' in input) || input.kind !== 'html') throw new Error('a page expected');
    expect(await readInput(input.path, input.kind)).toMatchObject({ problem: { en: expect.stringContaining('another encoding') } });
  });

  it.skipIf(process.platform === 'win32')('and is none, by its name in a folder, is told of', () => {
    execFileSync('mkfifo', [at('pipe.html')]);
    symlinkSync('/dev/null', at('device.html'));
    const { inputs } = findInputs([folder]);
    expect(inputs.map((input) => 'problem' in input && input.problem.en).sort()).toEqual([
      'no readable file in this folder',
      'not a regular file',
      'not a regular file',
    ]);
  });
});
