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

/** Whether a variable that it names leads back to itself. */
function goesRound(value: string, variables: Variables): boolean {
  const ended = new Set<string>();
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

const namesIn = (text: string): string[] => Array.from(text.matchAll(/\bvar\(\s{0,9}(--[\w-]{1,200})/gi), ([, name = '']) => name);

/** A value whose calculations with lengths and numbers are done, as far as its units allow. Null when it was given up on the way. */
export function calculated(value: string): string | null {
  if (!/\b(?:calc|min|max|clamp)\(/i.test(value)) return value;
  // Brackets within a calculation are one of their own.
  let text = value.replace(/(^|[^\w-])\(/g, '$1calc(');
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const next = text.replace(/\b(calc|min|max|clamp)\(([^()]*)\)/gi, (whole, name: string, inside: string) => {
      const amounts = inside.split(',').map(sum);
      if (amounts.some((amount) => amount === null)) return whole;
      const known = amounts.filter((amount) => amount !== null);
      const unit = known.find((amount) => amount.unit !== '')?.unit ?? '';
      const numbers = known.map((amount) => amount.number);
      return `${round(outcome(name.toLowerCase(), numbers))}${unit}`;
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

function outcome(name: string, numbers: readonly number[]): number {
  const [first = 0, second = first, third = second] = numbers;
  if (name === 'min') return Math.min(...numbers);
  if (name === 'max') return Math.max(...numbers);
  return name === 'clamp' ? Math.max(first, Math.min(second, third)) : first;
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
      const { number, unit }: Amount = term;
      term = { number: word === '*' ? number * other.number : number / other.number, unit: unit || other.unit };
    } else {
      term = amountIn(word);
      if (!term) return null;
    }
  }
  return close() ? total : null;
}

function amountIn(word: string): Amount | null {
  const [, number, unit = ''] = /^([+-]?(?:\d+(?:\.\d+)?|\.\d+))([a-z%]*)$/i.exec(word) ?? [];
  if (number === undefined) return null;
  const pixels = PIXELS[unit.toLowerCase()];
  return pixels === undefined ? { number: Number(number), unit } : { number: Number(number) * pixels, unit: 'px' };
}

const round = (number: number): number => Math.round(number * 1e4) / 1e4;
const PIXELS: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, em: 16, rem: 16, ch: 8, ex: 8, vw: 13.66, vh: 7 };
const MOST_TURNS = 12;
const LONGEST = 2000;
