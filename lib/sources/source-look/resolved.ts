import type { Declared } from './declarations';
import { CALCULATES, calculated, type Variables, withVariables } from './values';

/** Variables put in, calculations done; `registered`: those that are not had from around. */
export function resolved(declared: Declared, variables: Variables, registered: Variables): Declared {
  const values = Object.values(declared);
  if (!values.some((value) => VARYING.test(value) || CALCULATES.test(value))) return declared;
  const own = withOwn(new Map([...variables, ...registered]), declared);
  const found: Record<string, string> = {};
  for (const [name, value] of Object.entries(declared)) {
    const put = withVariables(value, own);
    const done = put === null ? null : calculated(put);
    // A variable is followed where it is used.
    const isVariable = name.startsWith('--');
    if ((done === null || (name !== 'content' && DEPENDING.test(done))) && !isVariable) found[UNKNOWN] = name;
    found[name] = done ?? (isVariable ? value : '');
  }
  return found;
}

/** Variables from around with an element's own; one that is taken back is none, or what it is around. */
export function withOwn(variables: Map<string, string>, declared: Declared): Map<string, string> {
  for (const [name, value] of variablesIn(declared)) {
    if (/^initial$/i.test(value)) variables.delete(name);
    else if (!/^(?:inherit|unset|revert|revert-layer)$/i.test(value)) variables.set(name, value);
  }
  return variables;
}

/** The variables among declarations, as they are written. */
function variablesIn(declared: Declared): [string, string][] {
  return Object.entries(declared).filter(([name]) => name.startsWith('--'));
}

/** Stands among declarations of which one was not followed to its end. */
export const UNKNOWN = 'not-followed';
const VARYING = /(?:^|[^\w-])(?:var|if|attr|contrast-color|random|sibling-(?:index|count)|--[\w-]{1,60})\(|\(\s*from\s/i;
/** What depends on more than declarations. */
const DEPENDING = /(?:^|[^\w-])(?:if|attr|contrast-color|random|sibling-(?:index|count)|--[\w-]{1,60})\(|\(\s*from\s/i;
