import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { extensionFolder } from './browser/extension-folder';
import { lintFirefox } from './machine/lint-firefox';
import { provide } from './machine/provide';
import { root } from './machine/root';
import { runTool, type StepResult, step } from './machine/step';

/**
 * Everything: browsers and fonts, types, lint, both builds, unit and browser tests, the Firefox package's lint.
 * Prints `tests: N passed, N failed` as its last line; each step counts as one test. Exit code 1 if anything failed.
 * Arguments go to vitest and narrow its run.
 */
export default async function all(args: readonly string[]): Promise<number> {
  const missing = provide(['chromium', 'firefox', 'fonts']);
  for (const advice of missing) console.log(`FAIL ${advice}`);
  // Without the first everything takes longer; without the second the fleet's tests are skipped, and say so.
  for (const advice of provide(['shell', 'postgres'])) console.log(advice);
  // Two at a time: the machine may have two cores.
  const steps = (await Promise.all([checks(), builds()])).flat();
  const { passed, failed } = await vitest(args);
  const failures = missing.length + steps.filter(({ ok }) => !ok).length + failed;
  console.log(`\ntests: ${passed + steps.filter(({ ok }) => ok).length} passed, ${failures} failed`);
  return failures === 0 ? 0 : 1;
}

async function checks(): Promise<StepResult[]> {
  return [
    await step('types', () => runTool('typescript/bin/tsc', [])),
    await step('types of the pure part, without the DOM', () => runTool('typescript/bin/tsc', ['-p', 'test/tsconfig.pure.json'])),
    await step('lint', () => runTool('@biomejs/biome/bin/biome', ['lint', '--diagnostic-level=warn'])),
    await step('no exponential pattern', () => runTool('../test/run.mjs', ['test/patterns/gate.ts'])),
  ];
}

async function builds(): Promise<StepResult[]> {
  const built = (browser: 'chrome' | 'firefox') => async () => ({ ok: true, output: await extensionFolder(browser) });
  return [
    await step('build for Chromium', built('chrome')),
    await step('build for Firefox', built('firefox')),
    await step('lint of the Firefox package', async () => lintFirefox(await extensionFolder('firefox'))),
    await step('command line', () => runTool('../lib/command/gouji.mjs', ['--help'])),
  ];
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Runs every vitest project, streaming its own report; the counts come from its JSON. */
async function vitest(args: readonly string[]): Promise<{ passed: number; failed: number }> {
  const file = join(root, 'output/tests.json');
  mkdirSync(join(root, 'output'), { recursive: true });
  rmSync(file, { force: true });
  const code = await new Promise<number>((done) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const child = spawn(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts', ...reporters, ...args],
      {
        cwd: root,
        stdio: ['ignore', 'inherit', 'inherit'],
      },
    );
    child.on('close', (exit) => done(exit ?? 1));
  });
  const report = readReport(file);
  if (!report) return { passed: 0, failed: 1 };
  // A file that could not even be loaded has no failed test of its own.
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + unloaded;
  if (report.numPendingTests > 0) console.log(`${report.numPendingTests} skipped (each says why above)`);
  // Unhandled errors and an empty run fail without a failed test.
  return { passed: report.numPassedTests, failed: failed === 0 && (code !== 0 || report.numPassedTests === 0) ? 1 : failed };
}

function readReport(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return null;
  }
}
