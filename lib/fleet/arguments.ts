import { failures } from './failure';
import { nightOf } from './network/manners';

/** What the fleet is asked for. Options of all commands in one: a word that a command does not know is a misuse of it. */
export interface Request {
  readonly command: Command;
  readonly inputs: readonly string[];
  readonly options: Readonly<Record<string, string>>;
}

export type Command = keyof typeof commands;

/** Each command’s options: those with a value, and plain ones. */
const commands = {
  add: { valued: ['database', 'region', 'also', 'match'], plain: ['again'] },
  work: { valued: ['database', 'pages', 'timeout', 'proxy'], plain: ['static', 'stay', 'quiet'] },
  status: { valued: ['database', 'every'], plain: ['json'] },
  retry: { valued: ['database', 'host', 'reason'], plain: ['outdated'] },
  export: { valued: ['database', 'format', 'out', 'year'], plain: ['all', 'failed'] },
  manners: { valued: ['database', 'pause', 'per-day', 'night', 'contact', 'attempts', 'backoff'], plain: [] },
  query: { valued: ['database', 'limit'], plain: [] },
  migrate: { valued: ['database'], plain: [] },
} as const;

const known = (text: string | undefined): text is Command => text !== undefined && Object.hasOwn(commands, text);

/** Reads the arguments; a reason in words where they mean nothing. */
export function readArguments(args: readonly string[]): Request | { readonly misuse: string } | 'help' {
  const [command, ...rest] = args;
  if (command === undefined || command === '--help' || command === '-h' || rest.includes('--help')) return 'help';
  if (!known(command)) return { misuse: `不认识的命令 ${command} · unknown command ${command}` };
  const { valued, plain } = commands[command];
  const inputs: string[] = [];
  const options: Record<string, string> = {};
  for (let at = 0; at < rest.length; at++) {
    const arg = rest[at] ?? '';
    if (!arg.startsWith('--')) {
      inputs.push(arg);
      continue;
    }
    const [name = '', given] = arg.slice(2).split(/=(.*)/s);
    if ((plain as readonly string[]).includes(name)) options[name] = 'yes';
    else if ((valued as readonly string[]).includes(name)) {
      const value = given ?? rest[++at];
      if (value === undefined || value === '') return { misuse: `--${name} 后面要有值 · --${name} needs a value` };
      const wrong = wrongValue(name, value);
      if (wrong !== null) return { misuse: `--${name} ${wrong}` };
      // Several may be named.
      options[name] = name === 'also' && options.also !== undefined ? `${options.also},${value}` : value;
    } else return { misuse: `${command} 没有选项 --${name} · ${command} has no option --${name}` };
  }
  return { command, inputs, options };
}

function wrongValue(name: string, value: string): string | null {
  if (NUMBERS.has(name) && !/^\d+(?:\.\d+)?$/.test(value)) return '后面要有数 · needs a number';
  if (name === 'night' && value !== 'none' && !nightOf(value)) return '写作 22:00-06:00 或 none · takes 22:00-06:00 or none';
  if (name === 'reason' && !Object.hasOwn(failures, value)) return `${Object.keys(failures).join(' ')}`;
  if (name === 'format' && !['ndjson', 'csv', 'xlsx', 'sarif'].includes(value)) return 'ndjson csv xlsx sarif';
  if (name === 'proxy' && !/^http:\/\/[^/]+\/?$/.test(value)) return '写作 http://主机:端口 · takes http://HOST:PORT';
  return null;
}

const NUMBERS: ReadonlySet<string> = new Set(['pages', 'timeout', 'every', 'year', 'pause', 'per-day', 'attempts', 'backoff', 'limit']);
