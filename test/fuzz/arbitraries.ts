import fc from 'fast-check';

const TAGS = [
  ...['div', 'p', 'span', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption', 'colgroup', 'col', 'ul', 'li', 'h1', 'h3', 'a'],
  ...['b', 'sup', 'br', 'img', 'input', 'iframe', 'template', 'style', 'script', 'title', 'meta', 'svg', 'math', 'pre', 'details', 'slot'],
];
const ATTRIBUTES = [
  ...['rowspan=2', 'rowspan=0', 'colspan=70000', 'colspan="-1"', 'hidden', 'style="display:none"', "style='position:absolute'", 'class=a'],
  ...['id=firstChild', 'name=getAttribute', 'href="a.pdf"', 'src=x.doc', 'value="13"', 'shadowrootmode=open', 'charset=gbk', 'content=""'],
];
const WORDS = [
  ...['政府信息公开工作年度报告', '2023年', '收到申请', '予以公开', '结转下年度继续办理', '本年新收', '总计', '行政复议', '一、总体情况'],
  ...['13', '0', '-', '—', '无', '1,234', '２', '①', '&nbsp;', '&#x202e;', '&lt;td&gt;', '\u0000', '\ud800', '\n', '\t', '，', '。', '件'],
];

const words = fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 4 });

/** Tags that open and close as they like, with words of reports between them. */
export const markup = fc
  .array(
    fc.oneof(
      fc.tuple(fc.constantFrom(...TAGS), fc.subarray(ATTRIBUTES, { maxLength: 3 })).map(([tag, own]) => `<${[tag, ...own].join(' ')}>`),
      fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
      words.map((some) => some.join('')),
      fc.constantFrom('<!--', '-->', '<![CDATA[', ']]>', '<', '</', '&', '"', "='", '<!DOCTYPE html>'),
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(''));

/** Lines of a saved text: tables drawn in several ways, marks of Markdown, anything. */
export const textLines = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '| ', '|---|', '# ', '- ', '> ', '\t', '  ', '┌──┬──┐', '│', '<td>', '```', '**'),
      words.map((some) => some.join(' | ')),
      fc.constantFrom('', ' |', '\t', '\u3000', '\\', '</td>'),
    ),
    { maxLength: 40 },
  )
  // What cannot be written as UTF-8 cannot be read from it.
  .map((lines) =>
    lines
      .map((parts) => parts.join(''))
      .join('\n')
      .replace(/[\ud800-\udfff]/g, '')
      .replaceAll('\u0000', ''),
  );

/** A whole text out of which pieces are cut, doubled, moved or overwritten. */
export function damaged(whole: string): fc.Arbitrary<string> {
  const blow = fc.record({
    how: fc.constantFrom('cut', 'double', 'move', 'write'),
    at: fc.nat(whole.length),
    length: fc.oneof(fc.nat(12), fc.nat(600)),
    to: fc.nat(whole.length),
    what: words.map((some) => some.join('')),
  });
  return fc.array(blow, { minLength: 1, maxLength: 8 }).map((blows) =>
    blows.reduce((text, { how, at, length, to, what }) => {
      const piece = text.slice(at, at + length);
      if (how === 'double') return text.slice(0, at) + piece + text.slice(at);
      const rest = text.slice(0, at) + text.slice(at + length);
      return how === 'cut'
        ? rest
        : how === 'write'
          ? rest.slice(0, at) + what + rest.slice(at)
          : rest.slice(0, to) + piece + rest.slice(to);
    }, whole),
  );
}

/** Words of the lexicon in any order, with numbers, units and marks. */
export function sentences(
  files: readonly Readonly<Record<string, readonly { readonly words: string }[] | undefined>>[],
): fc.Arbitrary<string> {
  const known = files.flatMap((file) => Object.values(file).flatMap((lines) => (lines ?? []).flatMap((line) => line.words.split(' '))));
  const token = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...known.filter((word) => word !== '')) },
    { weight: 3, arbitrary: fc.oneof(fc.nat(300).map(String), fc.constantFrom('一', '两', '十二', '1,234', '3.5', '２', '百分之三十')) },
    { weight: 3, arbitrary: fc.constantFrom('件', '条', '个', '%', '万元', '次', '人') },
    { weight: 3, arbitrary: fc.constantFrom('，', '。', '；', '、', '（', '）', '《', '》', '：', '“', '”') },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
  );
  return fc.array(token, { maxLength: 60 }).map((tokens) => tokens.join(''));
}
