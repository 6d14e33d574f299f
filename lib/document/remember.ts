/**
 * A function of a text that keeps its latest answers: the same labels and paragraphs are asked about by every step from reading to
 * judging. Texts longer than any paragraph are not kept; when too much is kept all is forgotten.
 */
/* @__NO_SIDE_EFFECTS__ */
export function remember<Answer>(work: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  let kept = 0;
  return (text) => {
    if (text.length > LONGEST) return work(text);
    const old = known.get(text);
    if (old !== undefined) return old;
    const answer = work(text);
    if (known.size >= MOST || kept > MOST_CHARACTERS) {
      known.clear();
      kept = 0;
    }
    known.set(text, answer);
    kept += text.length;
    return answer;
  };
}

/** The same for a function of a thing that does not change, for as long as the thing lives. */
/* @__NO_SIDE_EFFECTS__ */
export function rememberFor<Thing extends object, Answer>(work: (thing: Thing) => Answer): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, Answer>();
  return (thing) => {
    const old = known.get(thing);
    if (old !== undefined) return old;
    const answer = work(thing);
    known.set(thing, answer);
    return answer;
  };
}

const LONGEST = 5000;
const MOST = 1500;
const MOST_CHARACTERS = 200_000;
