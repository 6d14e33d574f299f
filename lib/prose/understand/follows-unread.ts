import type { Context } from '../frames/context';

/** The number in front, in the same sentence, was not wholly read: what follows may be of whatever that was. */
export function followsUnread({ told, sentence }: Context): boolean {
  const last = told.at(-1);
  return last !== undefined && last.unknown.length > 0 && last.figure.sentence === sentence[0]?.figure.sentence;
}
