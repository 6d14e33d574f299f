/** pdf.js's store of what stands behind a page's names: fonts, pictures, outlines. */
interface Objects {
  get(id: string, ready?: (value: unknown) => void): unknown;
}

/** What stands behind a name; it comes beside the operators, in its own time. Null when it does not come. */
export function objectBehind(objects: unknown, id: string): Promise<unknown> {
  return new Promise((resolve) => {
    const giveUp = setTimeout(() => resolve(null), LONGEST_WAIT);
    (objects as Objects).get(id, (value) => {
      clearTimeout(giveUp);
      resolve(value);
    });
  });
}

/** Milliseconds. */
const LONGEST_WAIT = 10_000;
