import { textOfAddress } from './framed-text';

/** Whether words stamped over a page, or printed behind it, say that what it shows does not hold. */
export function isStamp(said: string): boolean {
  const words = said.replace(/\s+/g, '');
  return words.length <= LONGEST && (STAMP.test(words) || LATIN.test(words));
}

/** Whether a drawing of these texts is one: a chart has more to say. */
export function isStampOf(texts: readonly string[]): boolean {
  const distinct = new Set(texts.map((text) => text.trim()).filter((text) => text !== ''));
  return distinct.size <= MOST_TEXTS && [...distinct].some(isStamp);
}

/** What a picture is called that says nothing else. */
export function isStampAlone(called: string): boolean {
  const words = called.replace(/\s+/g, '');
  return words.length <= LONGEST && ALONE.test(words);
}

/** Whether a drawing that stands in an address, or in one of a style's, is such a stamp. */
export function isStampDrawn(style: string): boolean {
  if (!DRAWING.test(style)) return false;
  const addresses = [...style.matchAll(ADDRESS)].map(([, , quoted, bare]) => (quoted ?? bare ?? '').replace(/\\(["'()\\])/g, '$1'));
  return addresses.some(isStampAt);
}

/** The same of one address. */
export function isStampAt(address: string): boolean {
  return DRAWING.test(address) && isStampOf((textOfAddress(address) ?? '').split('\n'));
}

const WORDS = '作废|撤[回销下稿]|废止|失效|样稿|草[稿案]|初稿|未定稿|征求意见|送审|讨论稿|非正式';
const STAMP = new RegExp(`${WORDS}|停用|无效|样[张例表本]|测试|演示`);
const LATIN = /^(?:draft|void|sample|withdrawn|invalid|cancell?ed|test)$/i;
const ALONE = new RegExp(`^(?:本?(?:报告|年报|文件|件))?(?:已经?)?(?:${WORDS})(?:稿|版|章|图章|印章|标[识志]|图标|水印)?$`);
const DRAWING = /data:image\/svg\+xml/i;
const ADDRESS =
  /url\(\s{0,9}(?:(["'])(data:image\/svg(?:[^"'\\]|\\.|(?!\1)["']){0,20000})\1|(data:image\/svg(?:[^()"'\\]|\\.){0,20000}))\s{0,9}\)/gi;
/** A word, whose it is, a date. */
const MOST_TEXTS = 3;
/** Characters. */
const LONGEST = 20;
