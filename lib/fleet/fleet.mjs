#!/usr/bin/env node
// Runs the fleet's command.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildOnce, forNode, root } from '../build/build-once.mjs';
import '../build/patient-compiler.mjs';

/** The core as it runs inside a page: one script that leaves `gouji` behind. */
const forPages = {
  minify: true,
  target: 'chrome109',
  lib: { entry: 'lib/fleet/working/in-page.ts', formats: ['iife'], name: 'gouji', fileName: () => 'in-page.js' },
};

const args = process.argv.slice(2);
if (args[0] === 'demo') {
  // Its portal is the tests'.
  process.exitCode =
    spawnSync(process.execPath, ['test/run.mjs', 'test/fleet/demo.ts', ...args.slice(1)], { cwd: root, stdio: 'inherit' }).status ?? 1;
} else {
  const folder = await buildOnce('fleet', { 'fleet.mjs': forNode('lib/fleet/start.ts', 'fleet.mjs'), 'in-page.js': forPages });
  const { default: start } = await import(pathToFileURL(join(folder, 'fleet.mjs')).href);
  process.exitCode = await start(args);
}
