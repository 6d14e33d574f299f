/** A part of a block: a declaration, or a rule within the rule. */
export type BlockPart = { readonly declaration: string } | { readonly prelude: string; readonly block: string };

/** Takes a block apart that a parser left as it was, because rules stand in it. */
export function partsOfBlock(text: string): BlockPart[] {
  const parts: BlockPart[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"' || sign === "'") at = endOfString(text, at);
    else if (sign === ';') {
      parts.push({ declaration: text.slice(from, at) });
      from = at + 1;
    } else if (sign === '{') {
      const end = endOfBlock(text, at);
      parts.push({ prelude: text.slice(from, at).trim(), block: text.slice(at + 1, end) });
      at = end;
      from = end + 1;
    }
  }
  if (text.slice(from).trim() !== '') parts.push({ declaration: text.slice(from) });
  return parts;
}

function endOfBlock(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"' || sign === "'") at = endOfString(text, at);
    else if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0) return at;
  }
  return text.length;
}

function endOfString(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === text[open]) return at;
  }
  return text.length;
}
