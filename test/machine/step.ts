import { spawn } from 'node:child_process';
import { root } from './root';

/** How one step of the whole test run came out. */
export interface StepResult {
  readonly name: string;
  readonly ok: boolean;
  /** What it printed, or why it failed. */
  readonly output: string;
}

/** Runs work that may throw as a step, and prints one line about it with its seconds; its output too when it fails. */
export async function step(name: string, work: () => Promise<{ ok: boolean; output: string }>): Promise<StepResult> {
  const start = performance.now();
  const { ok, output } = await work().catch((error: unknown) => ({
    ok: false,
    output: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }));
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}  ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (!ok) console.log(output.trimEnd());
  return { name, ok, output };
}

/** A program's exit code and all it printed, from the project's root. */
export function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<{ ok: boolean; output: string }> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd: root, env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...env } });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', fail);
    child.on('close', (code) => done({ ok: code === 0, output }));
  });
}

/** A tool of node_modules, run by this Node: no shell, no PATH. */
export function runTool(script: string, args: readonly string[]): Promise<{ ok: boolean; output: string }> {
  return run(process.execPath, [`node_modules/${script}`, ...args]);
}
