/** Stands in for `lib/document/remember` while code is changed: answers are remembered until the next change. */
let generation = 0;

/** Another change is awake: what was answered before is not to be believed. */
export function forget(): void {
  generation++;
}

export function remember<Answer>(work: (text: string) => Answer): (text: string) => Answer {
  return keeping(() => new Map<string, Answer>(), work);
}

export function rememberFor<Thing extends object, Answer>(work: (thing: Thing) => Answer): (thing: Thing) => Answer {
  return keeping(() => new WeakMap<Thing, Answer>(), work);
}

/** Of more than the two asked about last: nobody can tell. */
export const rememberLatest: typeof rememberFor = rememberFor;

interface Store<Key, Answer> {
  get(key: Key): Answer | undefined;
  set(key: Key, answer: Answer): unknown;
}

function keeping<Key, Answer>(open: () => Store<Key, Answer>, work: (key: Key) => Answer): (key: Key) => Answer {
  let store = open();
  let of = generation;
  return (key) => {
    if (of !== generation) [store, of] = [open(), generation];
    const old = store.get(key);
    if (old !== undefined) return old;
    const answer = work(key);
    store.set(key, answer);
    return answer;
  };
}
