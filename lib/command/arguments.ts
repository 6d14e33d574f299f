/** What the command line was asked for. */
export type Request =
  | { readonly kind: 'audit'; readonly inputs: readonly string[]; readonly pretty: boolean }
  | { readonly kind: 'help' }
  | { readonly kind: 'misuse'; readonly reason: string };

/** Reads the arguments; `--` ends the options, so that a file may begin with a dash. */
export function readArguments(args: readonly string[]): Request {
  const inputs: string[] = [];
  let pretty = false;
  let optionsEnded = false;
  for (const arg of args) {
    if (optionsEnded || !arg.startsWith('-')) inputs.push(arg);
    else if (arg === '--') optionsEnded = true;
    else if (arg === '--pretty') pretty = true;
    else if (arg === '--help' || arg === '-h') return { kind: 'help' };
    else return { kind: 'misuse', reason: `不认识的选项 ${arg} · unknown option ${arg}` };
  }
  if (inputs.length === 0) return { kind: 'misuse', reason: '没有给出文件或文件夹 · no file or folder given' };
  return { kind: 'audit', inputs, pretty };
}
