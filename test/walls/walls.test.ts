import { describe, expect, it } from 'vitest';
import { importsOf, isWithin, sourcesIn } from './imports';
import { doors, impure, type Wall, walls } from './walls';

const files = sourcesIn('lib');

describe('the walls of the design', () => {
  it.each(walls)('$module imports only what it may', (wall) => {
    expect(breaches(wall).join('\n')).toBe('');
  });

  it('every file of lib stands behind a wall', () => {
    const open = files
      .filter((file) => !wallOf(file))
      .map((file) => `${file}: add its module to the walls table and say what it may import.`);
    expect(open.join('\n')).toBe('');
  });

  it('rules never import each other', () => {
    const meetings = sourcesIn('lib/rules')
      .filter((file) => !file.startsWith('lib/rules/engine/'))
      .flatMap(importsOf)
      .filter(({ to }) => isWithin(to, 'lib/rules') && !isWithin(to, 'lib/rules/engine'))
      .map(
        ({ from, to }) =>
          `${from} imports ${to}: a rule stands alone; what two rules share belongs into lib/report, lib/slips or lib/rules/engine.`,
      );
    expect(meetings.join('\n')).toBe('');
  });

  it('entrypoints use front doors only', () => {
    const deep = sourcesIn('entrypoints')
      .flatMap(importsOf)
      .filter(({ to, isPackage }) => !isPackage && /^lib\/[^/]+\/[^/]+\//.test(to) && !doors.some((door) => isWithin(to, door)))
      .map(
        ({ from, to }) =>
          `${from} imports ${to}: an entrypoint wires parts by their front doors (lib/PART, lib/PART/FILE or a room that is one).`,
      );
    expect(deep.join('\n')).toBe('');
  });

  it('the HTML parser stays out of the extension', () => {
    const readers = ['lib/command/reading/read-input.ts', 'lib/sources/html.ts'];
    const strays = [...files, ...sourcesIn('entrypoints')]
      .flatMap(importsOf)
      .filter(({ from }) => !from.startsWith('lib/sources/static-dom/'))
      .filter(({ from, to }) => (to === 'lib/sources/html' || to.startsWith('lib/sources/static-dom/')) && !readers.includes(from))
      .map(({ from, to }) => `${from} imports ${to}: a browser has its own parser; only the command line brings one.`);
    expect(strays.join('\n')).toBe('');
  });

  it('the polyfilled browser comes in through one place', () => {
    const places = [...files, ...sourcesIn('entrypoints')]
      .flatMap(importsOf)
      .filter(({ to }) => to === 'wxt/browser' || to === 'webextension-polyfill')
      .map(({ from }) => from)
      .filter((from) => from !== 'lib/extension/browser/browser.ts')
      .map((from) => `${from}: take \`browser\` from lib/extension/browser/browser, so that the polyfill has one door.`);
    expect(places.join('\n')).toBe('');
  });
});

function wallOf(file: string): Wall | undefined {
  return walls.filter(({ module }) => isWithin(file, module)).sort((a, b) => b.module.length - a.module.length)[0];
}

function breaches(wall: Wall): string[] {
  return files
    .filter((file) => wallOf(file) === wall)
    .flatMap(importsOf)
    .filter(({ to, isPackage }) =>
      isPackage ? !wall.packages.some((one) => isWithin(to, one)) : !isOwn(to, wall) && !wall.may.some((one) => isWithin(to, one)),
    )
    .map(
      ({ from, to, isPackage }) =>
        `${from} imports ${to}. ${isPackage && impure.test(to) ? 'No Node and no browser here. ' : ''}${wall.why}`,
    );
}

/** A module's own folder; a single file with a wall of its own (lib/sources/html) belongs to its folder too. */
function isOwn(to: string, wall: Wall): boolean {
  return isWithin(to, wall.module.split('/').slice(0, 2).join('/'));
}
