// How many times as long pages take in the command line as in the parser alone: node time-in-command.mjs BUILT PAGE…
// A process of its own, set as the command line's is.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'parse5';
import '../../lib/build/patient-compiler.mjs';

const [, , built = '', ...pages] = process.argv;
const { inCommand } = createRequire(import.meta.url)(built);

const RUNS = 15;
/** Before them: of a season's files the first two hundred are read by an engine that has compiled little yet. */
const FIRST_RUNS = 16;
/** Pages that make one run: one alone is too short for the clock. */
const PAGES = 12;

/** The parser alone, with its own tree: the unit of the limits. It shares no code with what is measured, which the engine fits to its use. */
const parser = (path) => parse(readFileSync(path, 'utf8'));

console.log(JSON.stringify(pages.map((page) => ratio(inCommand.audit, parser, page))));

/** Of medians, runs in turn and warm. */
function ratio(work, unit, path) {
  const times = [[], []];
  for (let run = -FIRST_RUNS; run < RUNS; run++)
    for (const [index, one] of [work, unit].entries()) {
      const time = cpuTime(() => one(path));
      if (run >= 0) times[index].push(time);
    }
  const [own, alone] = times.map((all) => all.sort((a, b) => a - b)[all.length >> 1]);
  return own / alone;
}

/** The process's own time, not that in which the machine did something else. */
function cpuTime(work) {
  const before = process.cpuUsage();
  for (let page = 0; page < PAGES; page++) work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
