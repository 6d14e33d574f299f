/** Why a text is no well-formed XML of ours; empty when it is: tags that close in their order, attributes in quotes, signs escaped. */
export function flawOf(text: string): string {
  const open: string[] = [];
  let at = 0;
  for (const tag of text.matchAll(/<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g)) {
    const between = text.slice(at, tag.index);
    // A style sheet is CSS, and has none of these either.
    if (/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/.test(between)) return `between tags: ${between.slice(0, 80)}`;
    const [whole, closes, name = '', , empty] = tag;
    at = tag.index + whole.length;
    if (closes) {
      if (open.pop() !== name) return `closes what is not open: ${whole}`;
    } else if (!empty) open.push(name);
  }
  if (text.slice(at).trim() !== '') return `behind the last tag: ${text.slice(at, at + 80)}`;
  return open.length > 0 ? `never closed: ${open.join()}` : '';
}
