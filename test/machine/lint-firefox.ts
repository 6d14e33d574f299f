import { runTool } from './step';

interface Message {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** Mozilla's linter over an unpacked build: clean but for what {@link KNOWN} names with its reason. */
export async function lintFirefox(folder: string): Promise<{ ok: boolean; output: string }> {
  const { output } = await runTool('addons-linter/bin/addons-linter', [folder, '-o', 'json', '--boring']);
  const start = output.indexOf('{"');
  if (start < 0) return { ok: false, output };
  const { errors, warnings, notices } = JSON.parse(output.slice(start)) as Record<'errors' | 'warnings' | 'notices', readonly Message[]>;
  const told = [...errors, ...warnings, ...notices].filter((message) => !KNOWN.has(message.code));
  return {
    ok: told.length === 0,
    output: told.map(({ code, message, file, line }) => `${code} ${file ?? ''}:${line ?? ''} ${message}`).join('\n'),
  };
}

/** Preact sets `innerHTML` for dangerouslySetInnerHTML, which nothing here uses. */
const KNOWN = new Set(['UNSAFE_VAR_ASSIGNMENT']);
