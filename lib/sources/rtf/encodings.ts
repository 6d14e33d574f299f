/** The encoding behind a code page number; null when none is known by it. */
export function ofCodePage(page: number): string | null {
  if (page === 936 || page === 54936) return 'gb18030';
  if (page === 65001) return 'utf-8';
  if (page === 950) return 'big5';
  if (page === 932) return 'shift_jis';
  if (page === 949) return 'euc-kr';
  return page >= 1250 && page <= 1258 ? `windows-${page}` : null;
}

/** The encoding of a font's character set; null for the document's own. */
export function ofCharacterSet(set: number): string | null {
  if (set === 134) return 'gb18030';
  if (set === 136) return 'big5';
  if (set === 128) return 'shift_jis';
  return set === 129 ? 'euc-kr' : null;
}
