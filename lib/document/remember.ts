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

/**
 * The same for a function of a thing that does not change and stays: an edition, a form, a rule. What comes and goes with each report is
 * {@link rememberLatest}'s: an engine that makes room keeps whatever such a map holds, whether its thing still lives or not.
 */
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

/** The same for what comes with a page or a report: of the two things asked about last, as a report and the one of the year before. */
/* @__NO_SIDE_EFFECTS__ */
export function rememberLatest<Thing extends object, Answer>(work: (thing: Thing) => Answer): (thing: Thing) => Answer {
  let [last, before]: (Thing | null)[] = [null, null];
  let [answer, answerBefore]: (Answer | null)[] = [null, null];
  return (thing) => {
    if (thing === last) return answer as Answer;
    const now = thing === before ? (answerBefore as Answer) : work(thing);
    // Asked again by its own work it may have taken the place already.
    if (thing !== last) [before, answerBefore] = [last, answer];
    [last, answer] = [thing, now];
    return now;
  };
}

const LONGEST = 5000;
const MOST = 1500;
const MOST_CHARACTERS = 200_000;
