import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Pool } from 'pg';
import { findInputs, reasonOf } from '../../command/reading/inputs';
import { nameSites } from '../network/named-sites';
import { Problem } from '../problem';
import { type Added, addPages, type NewPage, plainAddress } from './add-pages';
import type { Queue } from './queue';

export interface AddOptions {
  readonly region: string | null;
  /** Further sites that lists may lead to. */
  readonly also: readonly string[];
  readonly matching: string | null;
  readonly again: boolean;
  /** Told of what is neither an address nor a file. */
  readonly refused: (input: string) => void;
}

/** Adds what the arguments name, `-` (standard input) and `@FILE` line by line, however many there are. */
export async function addInputs(pool: Pool, queue: Queue, inputs: readonly string[], options: AddOptions): Promise<Added> {
  await nameSites(pool, options.also);
  const total = { added: 0, known: 0 };
  let batch: NewPage[] = [];
  const flush = async () => {
    await nameSites(
      pool,
      batch.flatMap(({ kind, url }) => (kind === 'page' ? [new URL(url).hostname] : [])),
    );
    const { added, known } = await addPages(pool, queue, batch, options.again);
    total.added += added;
    total.known += known;
    batch = [];
  };
  for await (const input of linesOf(inputs)) {
    for (const page of pagesOf(input, options)) {
      batch.push(page);
      if (batch.length >= BATCH) await flush();
    }
  }
  await flush();
  return total;
}

async function* linesOf(inputs: readonly string[]): AsyncGenerator<string, void, void> {
  for (const input of inputs) {
    if (input !== '-' && !input.startsWith('@')) {
      yield input;
      continue;
    }
    const stream = input === '-' ? process.stdin : createReadStream(input.slice(1));
    stream.on('error', () => {});
    try {
      for await (const line of createInterface({ input: stream })) if (line.trim() !== '' && !line.startsWith('#')) yield line.trim();
    } catch (error) {
      const { zh, en } = reasonOf(error);
      throw new Problem({ zh: `${input === '-' ? '标准输入' : input.slice(1)}：${zh}`, en });
    }
  }
}

function* pagesOf(input: string, { region, matching, refused }: AddOptions): Generator<NewPage, void, void> {
  if (/^https?:\/\//i.test(input)) {
    const url = plainAddress(input);
    if (url === null) refused(input);
    else yield { url, kind: 'page', region, matching };
    return;
  }
  const found = findInputs([input]);
  for (const one of found.inputs) {
    if ('problem' in one) refused(one.path);
    else yield { url: resolve(one.path), kind: 'local', region };
  }
}

const BATCH = 2000;
