/** Parts of a value at commas outside brackets. */
export function apart(value: string): string[] {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at <= value.length; at++) {
    const sign = value[at];
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === undefined || (sign === ',' && depth === 0)) {
      parts.push(value.slice(from, at));
      from = at + 1;
    }
  }
  return parts;
}
