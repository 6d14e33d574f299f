/**
 * 2021年至2023年分别收到, （2022年、2023年、2024年）…分别为: the years that so many numbers are told of one after the other, by the words in front of the
 * first; null where they name none, or not as many.
 */
export function yearsInTurn(front: string, count: number): readonly number[] | null {
  const [named, from, to, list] = IN_TURN.exec(front) ?? [];
  if (named === undefined) return null;
  const years = list?.match(/20\d\d/g)?.map(Number) ?? yearsFrom(Number(from), Number(to));
  return years.length === count ? years : null;
}

function yearsFrom(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, Math.min(to - from + 1, MOST)) }, (_, at) => from + at);
}

const MOST = 20;
/** So many characters in front of the first number are looked at. */
export const YEARS_AHEAD = 60;
/** Neither bodies nor kinds stand between, of which there may be as many. */
const IN_TURN =
  /(?:(20\d\d)年?度?[至到—~-]{1,2}(20\d\d)年度?|(20\d\d年?(?:[、和]20\d\d年?){1,8}))\)?，?[^，。；;:：、\d个各家类种]{0,24}(?:分别|依次)[^，。；;、\d个各家类种]{0,14}$/;
