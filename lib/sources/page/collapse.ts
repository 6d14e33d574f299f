/**
 * Text as a page shows it: runs of whitespace are one space, none at the edges. A line break of the source between two CJK characters
 * is nothing (CSS Text 3, segment break transformation).
 */
export function collapse(raw: string): string {
  if (isTidy(raw)) return raw;
  const text = raw.trim();
  return UNTIDY.test(text) ? text.replace(SPACES, (run, at: number) => (vanishes(text, run, at) ? '' : ' ')) : text;
}

/** No space of any kind, as in most cells and paragraphs; nor a byte order mark, which trimming takes for one. */
function isTidy(raw: string): boolean {
  if (raw.length > SHORT) return !SPACE_OF_ANY_KIND.test(raw);
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (!(code > 0x20 && code < 0x7f) && !(code > 0x3000 && code !== 0xfeff)) return false;
  }
  return true;
}

/** The same, with the index in `raw` of each character of the result. */
export function collapseMap(raw: string): { readonly text: string; readonly at: readonly number[] } {
  let text = '';
  const at: number[] = [];
  const first = raw.length - raw.trimStart().length;
  const last = raw.trimEnd().length;
  const keep = (character: string, index: number) => {
    text += character;
    at.push(index);
  };
  for (let i = first; i < last; ) {
    const run = spacesFrom(raw, i);
    if (run === '') {
      keep(raw[i] ?? '', i++);
      continue;
    }
    if (!vanishes(raw, run, i)) keep(' ', i);
    i += run.length;
  }
  return { text, at };
}

/** Digits of a superscript stay superscript characters, one for one, so that a footnote mark never becomes a digit. */
export function raise(text: string): string {
  return SENTENCE.test(text) ? text : text.replace(/[0-9]/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);
}

/** The same of what is set lower: no mark of a note. */
export function lower(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x2080 + Number(digit)));
}

function vanishes(raw: string, run: string, at: number): boolean {
  return (
    /[\n\r]/.test(run) &&
    !/[\u00a0\u2007\u202f\u3000]/.test(run) &&
    isWide(raw.charCodeAt(at - 1)) &&
    isWide(raw.charCodeAt(at + run.length))
  );
}

function isWide(code: number): boolean {
  return (code >= 0x2e80 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xff00 && code <= 0xff60);
}

function spacesFrom(raw: string, from: number): string {
  let end = from;
  while (end < raw.length && /[^\S\ufeff]/.test(raw[end] ?? '')) end++;
  return raw.slice(from, end);
}

/** Up to here a look at each character is quicker than an expression. */
const SHORT = 16;
const SPACE_OF_ANY_KIND = /[^\u0021-\u007e\u3001-\ufefe\uff00-\uffff]/;
// A byte order mark has no width, though `\s` takes it for a space.
const UNTIDY = /[^\S \ufeff]|\s\s/;
const SPACES = /[^\S\ufeff]+/g;
/** So many words are no mark. */
const SENTENCE = /[\u3400-\u9fff]{5}/;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
