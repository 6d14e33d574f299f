import type { LetterTerms } from '../../lib/papers';

/** What can be typed of a letter: who signs, until when. */
export const TERMS = ['office', 'deadline', 'day', 'number', 'person', 'telephone'] as const;

/** As they were last typed. */
export function keptTerms(): LetterTerms {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const typed = typeof kept === 'object' && kept !== null ? (kept as Readonly<Record<string, unknown>>) : {};
    return Object.fromEntries(TERMS.flatMap((name) => (typeof typed[name] === 'string' ? [[name, typed[name]]] : []))) as LetterTerms;
  } catch {
    return {};
  }
}

export function keepTerms(terms: LetterTerms): void {
  localStorage.setItem(KEY, JSON.stringify(terms));
}

const KEY = 'take-terms';
