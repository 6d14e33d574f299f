/**
 * A title that takes two lines, broken between words near its middle: official documents leave no single character on a line
 * (GB/T 9704—2012, 7.3.1). What fits one line, and what is not Chinese, stays as it is.
 */
export function inBalance(title: string): string {
  if (title.length <= LINE || title.length > 2 * LINE || !/^[\p{Script=Han}\p{P}\d]+$/u.test(title)) return title;
  const breaks = [...title.matchAll(/(?<=[\p{Script=Han}])(?=核查|情况|政府|年度|通报|汇总|评分)|(?<=[）》的])/gu)]
    .map(({ index }) => index)
    .filter((at) => at <= LINE && title.length - at <= LINE);
  const middle = title.length / 2;
  const [best] = breaks.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return best === undefined ? title : `${title.slice(0, best)}\n${title.slice(best)}`;
}

/** Characters of 22 points between the margins of a sheet of A4. */
const LINE = 20;
