/** The column of a reference, from 0: `AB12` is 27. Null where it names none. */
export function columnOf(ref: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(ref)?.[0];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
