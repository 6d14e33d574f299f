/** Custom properties that hold for an element. */
export type Variables = ReadonlyMap<string, string>;

/** A value with its variables put in; what refers to itself or to nothing is invalid: an empty value. Null when it was given up on the way. */
export function withVariables(value: string, variables: Variables): string | null {
  let text = value;
  for (let turn = 0; turn < MOST_TURNS && /\bvar\(/i.test(text); turn++) {
    // The innermost first: they hold no brackets of other variables.
    const next = text.replace(
      /\bvar\(\s*(--[\w-]+)\s*(?:,((?:[^()]|\((?:[^()]|\([^()]*\))*\))*))?\)/gi,
      (_, name: string, other?: string) => (variables.get(name) ?? other?.trim() ?? '').slice(0, LONGEST + 1),
    );
    if (next === text) return '';
    if (next.length > LONGEST) return null;
    text = next;
  }
  if (!/\bvar\(/i.test(text)) return text.trim();
  return goesRound(value, variables) ? '' : null;
}

/** Whether a variable that it names leads back to itself. Which do not is kept with them: each is followed once, whoever names it. */
function goesRound(value: string, variables: Variables): boolean {
  const ended = followed.get(variables) ?? new Set<string>();
  followed.set(variables, ended);
  const path = new Set<string>();
  const trail: string[] = [];
  const open = [namesIn(value)];
  for (let names = open.at(-1); names; names = open.at(-1)) {
    const name = names.shift();
    if (name === undefined) {
      open.pop();
      const last = trail.pop();
      if (last !== undefined) {
        path.delete(last);
        ended.add(last);
      }
    } else if (path.has(name)) return true;
    else if (!ended.has(name)) {
      path.add(name);
      trail.push(name);
      open.push(namesIn(variables.get(name) ?? ''));
    }
  }
  return false;
}

const followed = new WeakMap<Variables, Set<string>>();

const namesIn = (text: string): string[] => Array.from(text.matchAll(/\bvar\(\s{0,9}(--[\w-]{1,200})/gi), ([, name = '']) => name);

/** A value whose calculations with lengths and numbers are done, as far as its units allow. Null when it was given up on the way. */
export function calculated(value: string): string | null {
  if (!CALCULATES.test(value)) return value;
  // A desk has no edges to keep free of, and of the environment nobody set anything else.
  // Brackets within a calculation are one of their own.
  let text = value
    .replace(/\benv\(\s*([\w-]{1,60})[^,()]{0,20}(?:,([^()]{0,200}))?\)/gi, (_, name: string, other = '') =>
      /^safe-area/i.test(name) ? '0px' : other.trim(),
    )
    .replace(/(^|[^\w-])\(/g, '$1calc(');
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const next = text.replace(INNERMOST, (whole, name: string, inside: string) => {
      const [, how = 'nearest', rest = inside] = /^\s*(nearest|up|down|to-zero)\s*,(.*)$/i.exec(inside) ?? [];
      const known: Amount[] = [];
      for (const part of rest.split(',')) {
        const amount = sum(part.replace(/[*/]/g, ' $& '));
        if (amount === null) return whole;
        known.push(amount);
      }
      const math = name.toLowerCase();
      const unit = UNITLESS.test(math) ? '' : (known.find((amount) => amount.unit !== '')?.unit ?? '');
      return `${round(outcome(math, known, how.toLowerCase()))}${unit}`;
    });
    if (next === text) return text;
    text = next;
  }
  return null;
}

interface Amount {
  readonly number: number;
  readonly unit: string;
}

function outcome(name: string, amounts: readonly Amount[], how: string): number {
  const numbers = amounts.map(({ number }) => number);
  const [first = 0, second = first, third = second] = numbers;
  const angle = first * (TURNS[amounts[0]?.unit.toLowerCase() ?? ''] ?? 1);
  switch (name) {
    case 'min':
      return Math.min(...numbers);
    case 'max':
      return Math.max(...numbers);
    case 'clamp':
      return Math.max(first, Math.min(second, third));
    case 'round':
      return rounded(first, numbers[1] ?? 1, how);
    case 'mod':
      return first - second * Math.floor(first / second);
    case 'rem':
      return first % second;
    case 'sin':
    case 'cos':
    case 'tan':
      return Math[name](angle);
    case 'abs':
    case 'sign':
    case 'asin':
    case 'acos':
    case 'atan':
    case 'sqrt':
    case 'exp':
      return Math[name](first);
    case 'atan2':
      return Math.atan2(first, second);
    case 'pow':
      return first ** second;
    case 'hypot':
      return Math.hypot(...numbers);
    case 'log':
      return Math.log(first) / (numbers.length > 1 ? Math.log(second) : 1);
    default:
      return first;
  }
}

function rounded(number: number, step: number, how: string): number {
  const steps = number / step;
  const whole = { up: Math.ceil, down: Math.floor, 'to-zero': Math.trunc }[how] ?? Math.round;
  return whole(steps) * step;
}

/** `2px - 1px * 3`: null where units differ or something is not known. */
function sum(text: string): Amount | null {
  const words = text.trim().split(/\s+/);
  let total: Amount | null = null;
  let sign = 1;
  let term: Amount | null = null;
  const close = () => {
    if (!term || (total && total.unit !== '' && term.unit !== '' && total.unit !== term.unit)) return false;
    total = { number: (total?.number ?? 0) + sign * term.number, unit: term.unit || (total?.unit ?? '') };
    return true;
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '+' || word === '-') {
      if (!close()) return null;
      term = null;
      sign = word === '+' ? 1 : -1;
    } else if (word === '*' || word === '/') {
      const other = amountIn(words[++at] ?? '');
      if (!term || !other) return null;
      term = word === '*' ? times(term, other) : over(term, other);
    } else {
      term = amountIn(word);
      if (!term) return null;
    }
  }
  return close() ? total : null;
}

const times = (one: Amount, other: Amount): Amount => ({ number: one.number * other.number, unit: one.unit || other.unit });
/** A length by a length is a number. */
const over = (one: Amount, other: Amount): Amount => ({
  number: one.number / other.number,
  unit: one.unit === other.unit ? '' : one.unit || other.unit,
});

function amountIn(word: string): Amount | null {
  const named = NAMED[word.toLowerCase()];
  if (named !== undefined) return { number: named, unit: '' };
  const [, number, unit = ''] = /^([+-]?(?:\d+(?:\.\d+)?|\.\d+))([a-z%]*)$/i.exec(word) ?? [];
  if (number === undefined) return null;
  const pixels = PIXELS[unit.toLowerCase()];
  return pixels === undefined ? { number: Number(number), unit } : { number: Number(number) * pixels, unit: 'px' };
}

/** As browsers do, what is no number is nought and what has no end has one. */
const round = (number: number): number =>
  Number.isNaN(number) ? 0 : Math.round(Math.max(-FURTHEST, Math.min(FURTHEST, number)) * 1e4) / 1e4;
const FURTHEST = 1e7;
const NAMED: Readonly<Record<string, number>> = {
  pi: Math.PI,
  e: Math.E,
  infinity: Number.POSITIVE_INFINITY,
  '-infinity': Number.NEGATIVE_INFINITY,
  nan: Number.NaN,
};
const MATH = 'calc|min|max|clamp|round|mod|rem|abs|sign|a?(?:sin|cos|tan)|atan2|pow|sqrt|hypot|log|exp';
/** Whether there is anything to calculate. */
export const CALCULATES = new RegExp(`(?:^|[^\\w-])(?:${MATH}|env)\\(`, 'i');
const INNERMOST = new RegExp(`(?<![\\w-])(${MATH})\\(([^()]*)\\)`, 'gi');
const UNITLESS = /^(?:sign|a?(?:sin|cos|tan)|atan2|pow|sqrt|log|exp)$/;
/** Radians. */
const TURNS: Readonly<Record<string, number>> = { deg: Math.PI / 180, grad: Math.PI / 200, turn: 2 * Math.PI };
const PIXELS: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, em: 16, rem: 16, ch: 8, ex: 8, vw: 13.66, vh: 7 };
const MOST_TURNS = 12;
const LONGEST = 2000;
