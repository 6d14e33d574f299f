/**
 * What `JSON.stringify` writes of plain data, part by part, so that the writer can rest between them or pass them on: an audit of thousands
 * of claims is megabytes.
 */
export function* jsonParts(value: unknown, depth = 0): Generator<string, void> {
  if (typeof value !== 'object' || value === null || depth === DEEPEST) yield JSON.stringify(value);
  else if (Array.isArray(value)) {
    yield '[';
    for (let from = 0; from < value.length; from += AT_ONCE)
      yield (from > 0 ? ',' : '') + JSON.stringify(value.slice(from, from + AT_ONCE)).slice(1, -1);
    yield ']';
  } else {
    let before = '{';
    for (const [name, one] of Object.entries(value)) {
      if (one === undefined) continue;
      yield `${before}${JSON.stringify(name)}:`;
      yield* jsonParts(one, depth + 1);
      before = ',';
    }
    yield before === '{' ? '{}' : '}';
  }
}

/** Records within records: below lies a single cell. */
const DEEPEST = 3;
/** Elements of a list. */
const AT_ONCE = 20;
