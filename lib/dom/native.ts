/**
 * A page names its form fields as it likes, and a field named `firstChild` is what `form.firstChild` gives; pictures and frames do the
 * same to `document` (HTML standard, LegacyOverrideBuiltIns), also in the separate world of a content script. So whatever belongs to a
 * page is read by the browser's own functions, taken once at start from its prototypes, where no page can put anything.
 * Outside a browser the nodes are our own and simply have these properties.
 */
/* @__NO_SIDE_EFFECTS__ */
export function getter<Value>(owner: string, name: string): (of: object) => Value {
  const get = ownOf(owner, name)?.get;
  return get ? bound<(of: object) => Value>(get) : (of) => plain(of)[name] as Value;
}

/** Sets a property of a page's node likewise. */
/* @__NO_SIDE_EFFECTS__ */
export function setter<Value>(owner: string, name: string): (of: object, value: Value) => void {
  const set = ownOf(owner, name)?.set;
  return set
    ? bound<(of: object, value: Value) => void>(set)
    : (of, value) => {
        plain(of)[name] = value;
      };
}

/** Calls a method of a page's node likewise. */
/* @__NO_SIDE_EFFECTS__ */
export function method<Result, Arguments extends readonly unknown[] = []>(
  owner: string,
  name: string,
): (of: object, ...given: Arguments) => Result {
  const own: unknown = ownOf(owner, name)?.value;
  if (!isCallable(own))
    return (of, ...given) => (plain(of) as Record<string, (...values: Arguments) => Result>)[name]?.(...given) as Result;
  return bound<(of: object, ...given: Arguments) => Result>(own);
}

/** Whether this browser has it at all. */
/* @__NO_SIDE_EFFECTS__ */
export function has(owner: string, name: string): boolean {
  return ownOf(owner, name) !== undefined;
}

/**
 * The browser's function with whom it is called on as its first argument: bound to `call`, it is reached without a function of ours in
 * between, which a cold page would feel at each of ten thousand nodes.
 */
function bound<Call>(own: object): Call {
  return Function.prototype.call.bind(own as () => unknown) as Call;
}

function ownOf(owner: string, name: string): PropertyDescriptor | undefined {
  // Not `globalThis[owner]`: what a window has not, its elements' names stand in for.
  const made: unknown = Object.getOwnPropertyDescriptor(globalThis, owner)?.value;
  return isCallable(made) && made.prototype ? Object.getOwnPropertyDescriptor(made.prototype, name) : undefined;
}

interface Callable {
  readonly prototype?: object;
  call(of: object, ...given: readonly unknown[]): unknown;
}

function isCallable(value: unknown): value is Callable {
  return typeof value === 'function';
}

function plain(of: object): Record<string, unknown> {
  return of as Record<string, unknown>;
}
