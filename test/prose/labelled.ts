import type { Sentence } from './sentence';

const files = import.meta.glob<readonly Sentence[]>('./sentences/*.ts', { eager: true, import: 'sentences' });

/** A file of sentences, named by its topic. */
export interface Topic {
  readonly name: string;
  readonly sentences: readonly Sentence[];
}

/** All labelled sentences by topic: the folder is the list. */
export const topics: readonly Topic[] = Object.entries(files).map(([path, sentences]) => ({
  name: path.slice(path.lastIndexOf('/') + 1, -'.ts'.length),
  sentences,
}));

/** All labelled sentences. */
export const labelled: readonly Sentence[] = topics.flatMap(({ sentences }) => sentences);
export const tunedOn: readonly Sentence[] = labelled.filter(({ tuned }) => tuned);

/** Written last. When they were first read, they scored precision 93 % and 95 %, recall 100 %; two bugs that they showed were mended. */
export const notTunedOn: readonly Sentence[] = labelled.filter(({ tuned }) => !tuned);
