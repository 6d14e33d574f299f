/** What the command line was asked for. */
export type Request =
  | {
      readonly kind: 'audit';
      readonly inputs: readonly string[];
      readonly pretty: boolean;
      /** A cell's path or words of the text: how they were read is told instead; null when not asked. */
      readonly why: string | null;
    }
  | { readonly kind: 'help' }
  | { readonly kind: 'misuse'; readonly reason: string };

/** Reads the arguments; `--` ends the options, so that a file may begin with a dash. */
export function readArguments(args: readonly string[]): Request {
  const inputs: string[] = [];
  let pretty = false;
  let why: string | null = null;
  let optionsEnded = false;
  const rest = args[Symbol.iterator]();
  for (const arg of rest) {
    if (optionsEnded || !arg.startsWith('-')) inputs.push(arg);
    else if (arg === '--') optionsEnded = true;
    else if (arg === '--pretty') pretty = true;
    else if (arg === '--why' || arg.startsWith(WHY)) {
      // The next argument, whatever it begins with: a negative number may be asked about.
      const asked: string = arg === '--why' ? String(rest.next().value ?? '') : arg.slice(WHY.length);
      if (asked.trim() === '') return { kind: 'misuse', reason: '--why 后面要有格的路径或文中的字 · --why needs a path or words' };
      if (why !== null) return { kind: 'misuse', reason: '一次只能问一处 --why · only one --why at a time' };
      why = asked;
    } else if (arg === '--help' || arg === '-h') return { kind: 'help' };
    else return { kind: 'misuse', reason: `不认识的选项 ${arg} · unknown option ${arg}` };
  }
  if (inputs.length === 0) return { kind: 'misuse', reason: '没有给出文件或文件夹 · no file or folder given' };
  return { kind: 'audit', inputs, pretty, why };
}

const WHY = '--why=';
