/** What cuts sentences into clauses and terms. */
export const MARKS = '，,；;。:：()！？!?、+=';

/** Quotes, hyphens and the numbers of points change nothing. */
export const SILENT = '“”"\'‘’ 「」『』-—·①②③④⑤⑥⑦⑧⑨⑩';
