import { type Declared, declarationsIn } from './declarations';
import { readingOf } from './readings';
import { withoutStrings } from './selectors';
import { specificityOf } from './specificity';

/** One selector of a sheet with what it declares. */
export interface Rule {
  readonly selector: string;
  readonly pseudo: string;
  readonly declared: Declared;
  readonly important: Declared;
  /** Asked of those rules only that may hold for something. */
  readonly specificity: () => number;
  /** Name of its layer; empty for none, which is stronger than all. */
  readonly layer: string;
  /** Classes and ids without which nothing can be meant. */
  readonly needs: readonly string[];
  /** What it hangs on, where nobody knows whether it holds. */
  readonly condition: string | null;
}

/** Where a sheet declares something. */
interface Around {
  readonly gathered: { readonly rules: Rule[]; readonly isQuirky: boolean };
  readonly layer: string;
  readonly scope: string | null;
  readonly condition: string | null;
}

/** Adds what a list of selectors declares, once for where each holds for certain, and once for where it may hold. */
export function declare(selectors: readonly string[], block: string, context: Around, weight?: number): void {
  const { declared, important } = declarationsIn(block, context.gathered.isQuirky);
  if (Object.keys(declared).length + Object.keys(important).length === 0) return;
  const heads = selectors.map((one) => {
    const [, stated = '', pseudo = ''] =
      /^([\s\S]*?)(?:(?:::details-content)?::?(before|after|first-letter|first-line|marker|details-content))?$/i.exec(one) ?? [];
    return { base: whole(stated), pseudo: pseudo.toLowerCase(), ...readingOf(whole(stated)) };
  });
  // Of a list of which a browser does not know one, it knows none.
  const isKnown = heads.every((one) => one.isKnown);
  for (const { base, pseudo, certain, possible } of heads) {
    const put = (reading: string, condition: string | null, some: Pick<Rule, 'declared' | 'important'>) => {
      const selector = context.scope ? `${reading}:is(${context.scope},:is(${context.scope}) *)` : reading;
      const specificity = () => weight ?? specificityOf(base);
      context.gathered.rules.push({ selector, pseudo, ...some, specificity, layer: context.layer, needs: needsOf(selector), condition });
    };
    const isSure = isKnown && certain !== null;
    if (isSure) {
      const [sure, unsure] = apartBy(declared, (value) => value !== 'revert-layer');
      put(certain, context.condition, { declared: sure, important });
      // What stands in the layer below is not gone back to.
      if (unsure !== null) put(certain, `${context.condition ?? ''}revert-layer`, { declared: unsure, important: {} });
    }
    if (possible !== null && !(isSure && certain === possible))
      put(possible, `${context.condition ?? ''}${statesIn(isKnown ? base : selectors.join())}`, { declared, important });
  }
}

/** Declarations of which something holds, and the others; null for none. */
function apartBy(declared: Declared, holds: (value: string) => boolean): readonly [Declared, Declared | null] {
  const entries = Object.entries(declared);
  if (entries.every(([, value]) => holds(value))) return [declared, null];
  const only = (is: boolean) => Object.fromEntries(entries.filter(([, value]) => holds(value) === is));
  return [only(true), only(false)];
}

/** What is said of the same states holds together. */
const statesIn = (selector: string): string => [...new Set(selector.match(/:[\w-]+|\w{1,40}\|/g))].join('');

function needsOf(selector: string): readonly string[] {
  // What is written with signs for letters is not looked for by name.
  if (selector.includes('\\')) return [];
  const plain = withoutStrings(selector).replace(
    /:(?:not|is|where|has|nth-(?:last-)?child)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|\[[^\][]*\]/g,
    '',
  );
  return plain.includes('(') ? [] : (plain.match(/[.#][\w-]+/g) ?? []);
}

/** A selector that says at its end what it holds for. */
const whole = (selector: string): string => (/(?:^|[\s>+~])$/.test(selector) ? `${selector}*` : selector.trim());
