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
  const told = [...errors, ...warnings, ...notices].filter(
    ({ code, file = '' }) => !KNOWN.some((one) => one.code === code && one.in.test(file)),
  );
  return {
    ok: told.length === 0,
    output: told.map(({ code, message, file, line }) => `${code} ${file ?? ''}:${line ?? ''} ${message}`).join('\n'),
  };
}

/** What libraries hold and nothing here uses. */
const KNOWN: readonly { readonly code: string; readonly in: RegExp }[] = [
  // Preact sets it for dangerouslySetInnerHTML.
  { code: 'UNSAFE_VAR_ASSIGNMENT', in: /./ },
  // pdf.js asks for the global object, and makes functions of a PDF's own calculations where it is let: it is not.
  { code: 'DANGEROUS_EVAL', in: /^(?:chunks|assets)\/pdf[-.]/ },
];
