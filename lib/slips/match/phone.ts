/** A telephone number's digits as they may be meant: the whole, and without what may be an extension (`-802`, `转8012`, the other ending `-26`). */
export function phoneWritings(printed: string): string[] {
  // No area code has five digits: what begins so is no number, however many digits follow.
  if (/^0\d{4,5}\s?[-—–－]/.test(printed)) return [printed];
  const digits = printed.replace(/^(?:00|\+)?86(?=\D?[01])/, '').replace(/\D/g, '');
  const groups = printed.replace(/^(?:\+|00)?86[-\s]*(?=[01])/, '').split(/转|[-—–－\s]{1,3}(?=\d{1,4}$)/);
  const short = groups.length > 1 ? groups.slice(0, -1).join('').replace(/\D/g, '') : digits;
  return [printed, digits, short];
}
