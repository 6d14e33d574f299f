/** Declarations by property, values in lower case; shorthands taken apart as far as they matter. */
export type Declared = Readonly<Record<string, string>>;

/** The declarations of a block that decide whether text is seen. */
export function declarationsIn(text: string): { readonly declared: Declared; readonly important: Declared } {
  const declared: Record<string, string> = {};
  const important: Record<string, string> = {};
  for (const [, name = '', rest = ''] of text.matchAll(
    /(?:^|;)\s*(-?[\w-]+)\s*:((?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\([^)]*\)|[^;"'(])*)/g,
  )) {
    const property = name.toLowerCase();
    if (!KNOWN.has(property)) continue;
    const isImportant = /!\s*important\s*$/i.test(rest);
    const value = rest.replace(/!\s*important\s*$/i, '').trim();
    for (const [one, its] of longhands(property, property === 'content' ? value : value.toLowerCase()))
      (isImportant ? important : declared)[one] = its;
  }
  return { declared, important };
}

function longhands(property: string, value: string): (readonly [string, string])[] {
  switch (property) {
    case 'text-decoration':
      return [['text-decoration-line', value]];
    case 'font': {
      const size = /(?:^|\s)(-?[\d.]+(?:px|pt|em|rem|%|vw)?)(?:\s*\/|\s)/.exec(` ${value} `)?.[1];
      return size === undefined ? [] : [['font-size', size]];
    }
    case 'background': {
      const color = /(#[0-9a-f]{3,8}|rgba?\([^)]{0,60}\)|\b(?:white|black|red|transparent)\b)/.exec(value)?.[1];
      return [
        ['background-color', color ?? 'transparent'],
        ['background-image', /url\(|gradient\(/.exec(value)?.[0] ?? 'none'],
      ];
    }
    case 'mask':
    case '-webkit-mask':
    case '-webkit-mask-image':
      return [['mask-image', value]];
    case '-webkit-clip-path':
      return [['clip-path', value]];
    case 'text-emphasis':
    case '-webkit-text-emphasis':
      return [['text-emphasis-style', value]];
    case 'list-style':
      return [['list-style-type', value]];
    case 'inset':
      return [
        ['left', value.split(/\s+/)[1] ?? value],
        ['top', value.split(/\s+/)[0] ?? value],
      ];
    case 'mso-hide':
      return value === 'all' ? [['display', 'none']] : [];
    default:
      return [[property, value]];
  }
}

const KNOWN: ReadonlySet<string> = new Set(
  (
    'display visibility opacity font font-size color text-decoration text-decoration-line position left right top bottom inset transform translate rotate scale ' +
    'clip clip-path -webkit-clip-path mask mask-image -webkit-mask -webkit-mask-image filter overflow overflow-x overflow-y width height max-width max-height ' +
    'text-indent direction unicode-bidi content order float letter-spacing -webkit-text-security -webkit-text-fill-color background background-color ' +
    'background-image list-style list-style-type margin-left margin-top flex-direction content-visibility z-index quotes mix-blend-mode text-emphasis text-emphasis-style -webkit-text-emphasis mso-hide'
  ).split(' '),
);
