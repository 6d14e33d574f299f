/** Whether something holds; null where that is not known. */
export type Truth = boolean | null;

export const both = (one: Truth, other: Truth): Truth =>
  one === false || other === false ? false : one === null || other === null ? null : true;
export const either = (one: Truth, other: Truth): Truth => negated(both(negated(one), negated(other)));
export const negated = (one: Truth): Truth => (one === null ? null : !one);

/** `(a) and not (b)`, `((a) or c(d))`: what stands in innermost brackets, or in those of a name, is asked. */
export function truthOf(condition: string, ask: (said: string) => Truth): Truth {
  const words = condition.length > LONGEST ? [] : wordsOf(condition.trim());
  const negates = words[0] === 'not';
  const [first = '', ...others] = negates ? words.slice(1) : words;
  const ofWord = (word: string): Truth => {
    if (!word.endsWith(')')) return null;
    const inside = /^\(([\s\S]*)\)$/.exec(word)?.[1]?.trim();
    if (inside === undefined) return ask(word);
    return /^(?:\(|not\b|[\w-]+\()/.test(inside) ? truthOf(inside, ask) : ask(inside);
  };
  let truth = ofWord(first);
  if (negates) return others.length === 0 ? negated(truth) : null;
  for (let at = 0; at < others.length; at += 2) {
    const join = others[at];
    if (join !== others[0] || (join !== 'and' && join !== 'or')) return null;
    truth = (join === 'and' ? both : either)(truth, ofWord(others[at + 1] ?? ''));
  }
  return truth;
}

/** At spaces outside brackets. */
function wordsOf(text: string): string[] {
  const words = [''];
  let depth = 0;
  for (const sign of text) {
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    if (depth === 0 && /\s/.test(sign)) words.push('');
    else words.push((words.pop() ?? '') + sign);
  }
  return words.filter((word) => word !== '');
}

/** More is not asked: brackets within brackets are gone through as often as they are deep. */
const LONGEST = 600;
