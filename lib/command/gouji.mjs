#!/usr/bin/env node
// Runs the command line.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildOnce, forNode } from '../build/build-once.mjs';
import '../build/patient-compiler.mjs';

const folder = await buildOnce('command', { 'gouji.mjs': forNode('lib/command/start.ts', 'gouji.mjs') });
const { default: start } = await import(pathToFileURL(join(folder, 'gouji.mjs')).href);
process.exitCode = await start(process.argv.slice(2));
