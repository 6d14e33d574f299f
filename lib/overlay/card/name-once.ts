import type { Language } from '../../strings/marks';

/** A finding's place and statement, so that a card with both says a long cell name once. */
export interface Headline {
  readonly place: string | null;
  readonly message: string;
}

/** `表三 （一）予以公开 · 总计` and `表三“（一）予以公开 · 总计”填报为 15…` become that name and `填报为 15…`; where it cannot be cut, the message keeps it alone. */
export function nameOnce(place: string | null, message: string, language: Language): Headline {
  if (place === null) return { place, message };
  const label = place.replace(/^表\S\s/, '');
  for (const name of [place, label]) {
    const rest = after(name, message)?.trimStart();
    if (rest?.startsWith(VERB[language])) return { place, message: (rest[0] ?? '').toUpperCase() + rest.slice(1) };
  }
  return { place: bare(message).includes(bare(label)) ? null : place, message };
}

const VERB: Readonly<Record<Language, string>> = { zh: '填报为', en: 'shows ' };
const MARKS = /[\s“”"]/;

/** What follows the name at the text's beginning, whatever quotes and spaces stand in either; null where it begins otherwise. */
function after(name: string, text: string): string | null {
  let at = 0;
  for (const letter of bare(name)) {
    while (at < text.length && MARKS.test(text.charAt(at))) at++;
    if (text.charAt(at) !== letter) return null;
    at++;
  }
  while (at < text.length && MARKS.test(text.charAt(at))) at++;
  return text.slice(at);
}

function bare(text: string): string {
  return text.replaceAll(/[\s“”"]/g, '');
}
