import { splitSelectors } from './selectors';

/** Where a selector holds for certain and where it may hold, each as a selector in words that are known here; null for nowhere. */
export interface Reading {
  readonly certain: string | null;
  readonly possible: string | null;
  /** False where a browser may not know a word of it: then it drops the rule with all its selectors. */
  readonly isKnown: boolean;
}

/** Of what is read nothing is pressed, chosen or gone to; links may have been visited, and the pointer may be over the page. */
export function readingOf(selector: string): Reading {
  if (!/[:|]/.test(selector)) return { certain: selector, possible: selector, isKnown: true };
  let certain: string | null = '';
  let possible: string | null = '';
  let isKnown = true;
  for (const piece of piecesOf(selector)) {
    const one: Reading = piece.startsWith(':') ? ofPseudo(piece) : NAMESPACE.test(piece) ? ofNamespace(piece) : exactly(piece);
    certain = certain === null || one.certain === null ? null : certain + one.certain;
    possible = possible === null || one.possible === null ? null : possible + one.possible;
    isKnown &&= one.isKnown;
  }
  return { certain: certain && bare(certain), possible: possible && bare(possible), isKnown };
}

function ofPseudo(piece: string): Reading {
  const [, colons = '', written = '', inside] = /^(::?)([^(]*)(?:\(([\s\S]*)\))?$/.exec(piece) ?? [];
  const name = written.trim().toLowerCase();
  if (colons === '::') return { ...NOWHERE, isKnown: PARTS.test(name) };
  if (inside !== undefined && LISTS.test(name)) return ofList(name, splitSelectors(inside).map(readingOf));
  if (inside !== undefined && /^nth-(?:last-)?child$/.test(name)) return ofTurn(piece, inside);
  if (EXACT.test(name)) return exactly(piece);
  if (NEVER.test(name)) return NOWHERE;
  if (LINKS.test(name)) return exactly(':any-link');
  if (name === 'defined') return exactly(ALWAYS);
  if (name === 'lang') return { certain: piece, possible: `:is(${piece},:not([lang],[lang] *))`, isKnown: true };
  // Others' words, that nobody knows by whose rules a page is shown here.
  if (/^-(?:ms|moz|o|khtml)-/.test(name)) return { ...NOWHERE, isKnown: false };
  const somewhere = SOMEWHERE.find(([names]) => names.test(name))?.[1];
  return { certain: null, possible: somewhere ?? ALWAYS, isKnown: somewhere !== undefined };
}

function ofList(name: string, list: readonly Reading[]): Reading {
  const certain = list.flatMap((one) => one.certain ?? []).join(',');
  const possible = list.flatMap((one) => one.possible ?? []).join(',');
  const isKnown = list.every((one) => one.isKnown);
  if (name === 'not') return { certain: outside(possible), possible: outside(certain), isKnown };
  const as = name === 'has' ? 'has' : 'is';
  // A list for any of its selectors forgives those that are none.
  return {
    certain: (certain && `:${as}(${certain})`) || null,
    possible: (possible && `:${as}(${possible})`) || null,
    isKnown: as === 'is' || isKnown,
  };
}

const outside = (list: string): string | null => (list === '' ? ALWAYS : list.includes(ALWAYS) ? null : `:not(${list})`);

/** `:nth-child(2 of .a)`: with a list that holds here and there nobody can count. */
function ofTurn(piece: string, inside: string): Reading {
  const at = inside.toLowerCase().indexOf(' of ');
  if (at < 0) return exactly(piece);
  const list = ofList('is', splitSelectors(inside.slice(at + 4)).map(readingOf));
  return list.certain === list.possible ? exactly(piece) : { ...list, certain: null };
}

function ofNamespace(piece: string): Reading {
  return piece === '*|' ? exactly('') : { certain: null, possible: '', isKnown: false };
}

/** At the colons and bars outside brackets and strings: `td`, `:not(.a)`, ` > `, `*|`, `[lang|="zh"]`. */
function piecesOf(selector: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  const cut = (at: number) => {
    if (at > from) pieces.push(selector.slice(from, at));
    from = at;
  };
  for (let at = 0; at < selector.length; at++) {
    const sign = selector[at] ?? '';
    if (sign === '\\') at++;
    else if (sign === '[') at = endOfBrackets(selector, at) - 1;
    else if (sign === '|') {
      const name = /(?:\*|[\w-]{1,60})?$/.exec(selector.slice(Math.max(from, at - 60), at))?.[0] ?? '';
      cut(at - name.length);
      cut(at + 1);
    } else if (sign === ':') {
      cut(at);
      let end = at + (selector[at + 1] === ':' ? 2 : 1);
      while (end < selector.length && /[\w-]/.test(selector[end] ?? '')) end++;
      if (selector[end] === '(') end = endOfBrackets(selector, end);
      cut(end);
      at = end - 1;
    }
  }
  cut(selector.length);
  return pieces;
}

/** Behind the bracket that shuts the one that is open here. */
function endOfBrackets(text: string, open: number): number {
  let depth = 0;
  let quote = '';
  for (let at = open; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (sign === '\\') at++;
    else if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '(' || sign === '[') depth++;
    else if ((sign === ')' || sign === ']') && --depth === 0) return at + 1;
  }
  return text.length;
}

const exactly = (piece: string): Reading => ({ certain: piece, possible: piece, isKnown: true });
/** Behind something else it says nothing. */
const bare = (selector: string): string => selector.replace(/(?<=[\w\])*-]):where\(\*\)/g, '');
const ALWAYS = ':where(*)';
const NOWHERE: Reading = { certain: null, possible: null, isKnown: true };
const NAMESPACE = /^(?:\*|[\w-]*)\|$/;
const LISTS = /^(?:is|where|not|has|-webkit-any)$/;
const EXACT =
  /^(?:root|scope|empty|(?:first|last|only)-child|(?:first|last|only)-of-type|nth-(?:last-)?of-type|checked|disabled|enabled|required|optional)$/;
const LINKS = /^(?:link|any-link|-webkit-any-link)$/;
/** What no reader has done yet, and what a page's own sheet means nothing by. */
const NEVER =
  /^(?:active|focus(?:-within|-visible)?|target(?:-within)?|(?:-webkit-)?full-?screen(?:-.*)?|modal|popover-open|picture-in-picture|host(?:-context)?|current|past|future|before|after|first-letter|first-line)$/;
/** States that some elements may be in. */
const SOMEWHERE: readonly (readonly [RegExp, string])[] = [
  [/^hover$/, ':is(html,body)'],
  [/^visited$/, ':is(a,area)[href]'],
  [
    /^(?:(?:-webkit-)?autofill|placeholder-shown|default|indeterminate|(?:user-)?(?:in)?valid|(?:in|out-of)-range)$/,
    ':is(input,select,textarea,button,option,form,fieldset,progress)',
  ],
  [/^open$/, ':is(details,dialog,select,input)'],
  [/^(?:playing|paused|muted|seeking|stalled|buffering|volume-locked)$/, ':is(audio,video)'],
  [/^(?:read-only|read-write|dir)$/, ALWAYS],
];
/** Parts of elements that browsers know; a tree has none of them. */
const PARTS =
  /^(?:before|after|first-letter|first-line|marker|selection|placeholder|backdrop|file-selector-button|cue|slotted|part|highlight|details-content|target-text|spelling-error|grammar-error|view-transition.*|-webkit-.*)$/;
