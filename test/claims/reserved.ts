import type { Sentence } from './sentences';

export const reserved: readonly Sentence[] = [];
