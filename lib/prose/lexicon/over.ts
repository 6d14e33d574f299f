/** Every head with every tail, as one list of words. A head may be nothing: `over(' 县', '财政局')` is 财政局 and 县财政局. */
export function over(heads: string, tails: string): string {
  return heads
    .split(' ')
    .flatMap((head) => tails.split(' ').map((tail) => head + tail))
    .join(' ');
}
