import { readFileSync } from 'node:fs';
import { Instrumenter } from '@stryker-mutator/instrumenter';

/** One change of one spot. */
export interface Mutant {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  /** Stryker's name for this kind of change. */
  readonly kind: string;
  readonly was: string;
  readonly becomes: string;
}

export interface Instrumented {
  /** Code by absolute path, with every mutant in it, each asleep until it is named. */
  readonly code: ReadonlyMap<string, string>;
  readonly mutants: readonly Mutant[];
}

const silent = () => undefined;
const logger = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: silent,
  debug: silent,
  info: silent,
  warn: silent,
  error: silent,
  fatal: silent,
};

/** Stryker's instrumenter puts all mutants of some files into their code, switched by one global. */
export async function instrument(paths: readonly string[]): Promise<Instrumented> {
  // Vite reads what a glob names before any code runs.
  const sources = new Map(
    paths.map((path) => [path, readFileSync(path, 'utf8')] as const).filter(([, source]) => !source.includes('import.meta.glob')),
  );
  const { files, mutants } = await new Instrumenter(logger).instrument(
    [...sources].map(([name, content]) => ({ name, content, mutate: true })),
    { plugins: null, excludedMutations: [], ignorers: [], noHeader: false } as never,
  );
  return {
    code: new Map(files.map(({ name, content }) => [name, content])),
    mutants: mutants.map(({ id, fileName, location: { start, end }, mutatorName, replacement }) => ({
      id,
      file: fileName,
      line: start.line + 1,
      kind: mutatorName,
      was: between(sources.get(fileName) ?? '', start, end),
      becomes: (replacement ?? '').replaceAll(/\s+/g, ' '),
    })),
  };
}

interface Spot {
  readonly line: number;
  readonly column: number;
}

function between(source: string, start: Spot, end: Spot): string {
  const lines = source.split('\n').slice(start.line, end.line + 1);
  const last = lines.length - 1;
  const text = lines.map((line, at) => line.slice(at === 0 ? start.column : 0, at === last ? end.column : undefined)).join(' ');
  return text.replaceAll(/\s+/g, ' ').trim();
}
