#!/usr/bin/env node
// Runs a TypeScript file of this project, with `import.meta.glob`: node test/run.mjs FILE [ARGUMENTS…]
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [, , file, ...rest] = process.argv;
if (!file) throw new Error('usage: node test/run.mjs FILE [ARGUMENTS…]');
process.argv = [process.argv[0] ?? 'node', resolve(file), ...rest];
const { module } = await runnerImport(resolve(file), { logLevel: 'error', configFile: false });
process.exitCode = await module.default(rest);
