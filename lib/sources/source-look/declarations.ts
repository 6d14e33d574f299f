import { pixelsOf } from '../look/style/lengths';
import { drawsSide, filledBy } from '../look/style/strokes';
import { SIGNS } from '../look/style/style';
import { isJudged, isValid } from './valid';

/** Declarations by property, values in lower case; shorthands taken apart as far as they matter. */
export type Declared = Readonly<Record<string, string>>;

/** The declarations of a block that decide whether text is seen; `isQuirky`: on a page that is shown as browsers of old showed it. */
export function declarationsIn(text: string, isQuirky = false): { readonly declared: Declared; readonly important: Declared } {
  const declared: Record<string, string> = {};
  const important: Record<string, string> = {};
  for (const [, name = '', rest = ''] of text.matchAll(
    /(?:^|;)\s*(-{0,2}[\w-]+)\s*:((?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\([^)]*\)|[^;"'(])*)/g,
  )) {
    const isVariable = name.startsWith('--');
    const property = isVariable ? name : (LOGICAL[name.toLowerCase()] ?? name.toLowerCase());
    if (!isVariable && !KNOWN.has(property)) continue;
    const isImportant = /!\s*important\s*$/i.test(rest);
    const value = rest.replace(/!\s*important\s*$/i, '').trim();
    // `!ie`
    if (!isVariable && /![^"')]*$/.test(value)) continue;
    for (const [one, its] of longhands(property, isVariable || property === 'content' ? value : value.toLowerCase()))
      if (!IDLE[one]?.test(its) && isValid(one, its, isQuirky)) (isImportant ? important : declared)[one] = its;
  }
  // A frame is a frame, unless it is all there is of a small box.
  if (declared.width === undefined && declared.height === undefined) delete declared['border-width'];
  return { declared, important };
}

/** Whether it is known that browsers take this value for this property. */
export const isDeclarable = (property: string, value: string): boolean =>
  KNOWN.has(property) && isJudged(property, value) && isValid(property, value);

/** Values that nearly every sheet gives and that hide nothing: rules of these alone need not be matched. */
const IDLE: Readonly<Record<string, RegExp>> = {
  'margin-top': /^(?!-)[\w.%]{0,6}$/,
  'margin-left': /^(?!-)[\w.%]{0,6}$/,
  'margin-right': /^(?!-)[\w.%]{0,6}$/,
  'vertical-align': /^(?:middle|top|bottom|inherit)$/,
};

function longhands(property: string, value: string): (readonly [string, string])[] {
  switch (property) {
    case 'text-decoration': {
      const thickness = /(?:^|\s)(-?[\d.]+(?:px|pt|em|rem))/.exec(value)?.[1];
      return [
        ['text-decoration-line', value],
        ['text-decoration-color', /\btransparent\b/.test(value) ? 'transparent' : 'black'],
        ...(thickness ? [['text-decoration-thickness', thickness] as const] : []),
      ];
    }
    case 'margin': {
      const [top = value, right = top, , left = right] = value.split(/\s+/);
      return [
        ['margin-top', top],
        ['margin-right', right],
        ['margin-left', left],
      ];
    }
    case '-webkit-text-stroke': {
      const width = /(?:^|\s)(-?[\d.]+(?:px|pt|em|rem))/.exec(value)?.[1];
      return [
        ['-webkit-text-stroke-width', width ?? '1px'],
        ['-webkit-text-stroke-color', value.replace(width ?? '', '').trim()],
      ];
    }
    case 'border':
      return [['border-width', /(?:^|\s)([\d.]+(?:px|pt|em))/.exec(value)?.[1] ?? (/none|^0/.test(value) ? '0' : '3px')]];
    case 'flex-flow':
      return [['flex-direction', value]];
    case 'gap':
    case 'grid-gap': {
      const [row = value, column = row] = value.split(/\s+/);
      return [
        ['row-gap', pixelsOfGap(row)],
        ['column-gap', pixelsOfGap(column)],
      ];
    }
    case 'row-gap':
    case 'column-gap':
      return [[property, pixelsOfGap(value)]];
    case 'rule':
      return [...longhands('row-rule', value), ...longhands('column-rule', value)];
    case 'row-rule':
    case 'column-rule': {
      const width = /(?:^|\s)([\d.]+px)/.exec(value)?.[1];
      return [
        [`${property}-width`, width ?? (/thick/.test(value) ? '5px' : '3px')],
        [`${property}-style`, /\b(?:solid|dashed|dotted|double|groove|ridge|inset|outset)\b/.exec(value)?.[0] ?? 'none'],
        [`${property}-color`, /#[\da-f]{3,8}|rgba?\([^)]{0,60}\)|\btransparent\b/.exec(value)?.[0] ?? 'black'],
      ];
    }
    case 'grid-area':
    case 'grid-column':
    case 'grid-row':
    case 'grid-column-start':
    case 'grid-row-start':
      return [['grid-area', value]];
    case 'offset':
      return [['offset-path', value]];
    case '-webkit-mask-box-image':
      return [['-webkit-mask-box-image-source', value]];
    case 'mask-border':
      return [['mask-border-source', value]];
    case 'counter-reset':
    case 'counter-set':
    case 'counter-increment':
      return [];
    case 'font': {
      const size = /(?:^|\s)(-?[\d.]+(?:px|pt|em|rem|%|vw)?)(?:\s*\/|\s)/.exec(` ${value} `)?.[1];
      const family = value.split(/\s/).at(-1) ?? '';
      return [
        ...(size === undefined ? [] : [['font-size', size] as const]),
        ...(SIGNS.test(family) ? [['font-family', family] as const] : []),
      ];
    }
    case 'background': {
      const color = /(#[0-9a-f]{3,8}|rgba?\([^)]{0,60}\)|\b(?:white|black|red|transparent|currentcolor)\b)/.exec(value)?.[1];
      return [
        ['background-color', color ?? 'transparent'],
        ['background-image', PICTURE.test(value) ? 'url()' : /gradient\(/.test(value) ? value : 'none'],
        ['background-size', sizeIn(value)],
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
    case 'inset': {
      const [top = value, right = top, bottom = top, left = right] = value.split(/\s+/);
      return [
        ['top', top],
        ['right', right],
        ['bottom', bottom],
        ['left', left],
      ];
    }
    case 'inset-inline':
    case 'margin-inline': {
      const [start = value, end = start] = value.split(/\s+/);
      const [left, right] = property === 'inset-inline' ? ['left', 'right'] : ['margin-left', 'margin-right'];
      return [
        [left ?? '', start],
        [right ?? '', end],
      ];
    }
    case 'inset-block': {
      const [top = value, bottom = top] = value.split(/\s+/);
      return [
        ['top', top],
        ['bottom', bottom],
      ];
    }
    case 'outline-offset':
      return value.startsWith('-')
        ? [
            ['outline-style', 'solid'],
            [property, value],
          ]
        : [];
    case 'box-shadow':
      return filledBy(value) !== null || drawsSide((name) => (name === property ? value : '')) ? [[property, value]] : [];
    case 'font-family':
      return SIGNS.test(value) ? [[property, value]] : [];
    default:
      return [[property, value]];
  }
}

/** A share of something is taken for wide. */
const pixelsOfGap = (length: string): string => `${pixelsOf(length) ?? 99}px`;

/** Of a ground that is drawn, what stands behind the slash. */
function sizeIn(background: string): string {
  if (!/gradient\(/.test(background)) return 'auto';
  const words = background.split('/')[1]?.trim().split(/\s+/) ?? [];
  return words.filter((word) => /^(?:auto|cover|contain|[\d.]{1,12}(?:px|%|em)?)$/.test(word)).join(' ') || 'auto';
}

const KNOWN: ReadonlySet<string> = new Set(
  (
    'display visibility opacity font font-size color color-scheme text-decoration text-decoration-line text-decoration-color position left right top bottom inset inset-inline inset-block margin-inline contain transform translate rotate scale ' +
    'mask-size mask-position mask-repeat mask-mode mask-composite mask-clip -webkit-mask-size -webkit-mask-position -webkit-mask-repeat -webkit-mask-composite -webkit-mask-clip ' +
    'clip clip-path -webkit-clip-path mask mask-image -webkit-mask -webkit-mask-image filter overflow overflow-x overflow-y width height max-width max-height ' +
    'text-indent direction unicode-bidi content order float letter-spacing -webkit-text-security -webkit-text-fill-color background background-color ' +
    'background-image background-clip -webkit-background-clip list-style list-style-type margin-left margin-top flex-direction content-visibility z-index quotes zoom font-size-adjust paint-order -webkit-text-stroke -webkit-text-stroke-width text-shadow -webkit-box-reflect offset offset-path ' +
    'text-underline-offset text-decoration-thickness background-size background-position background-position-x background-position-y background-repeat margin margin-right flex-flow grid-area grid-column grid-row grid-column-start grid-row-start -webkit-box-direction vertical-align ' +
    '-webkit-mask-box-image -webkit-mask-box-image-source mask-border border border-width border-image border-image-source mix-blend-mode text-emphasis text-emphasis-style -webkit-text-emphasis outline-offset box-shadow font-family animation animation-name animation-fill-mode animation-iteration-count animation-play-state ' +
    'gap grid-gap row-gap column-gap rule row-rule column-rule row-rule-width row-rule-style row-rule-color column-rule-width column-rule-style column-rule-color ' +
    'corner-shape corner-top-left-shape corner-top-right-shape corner-bottom-right-shape corner-bottom-left-shape'
  ).split(' '),
);

/** Names by the flow of text, for pages whose text flows from left to right and down. */
const LOGICAL: Readonly<Record<string, string>> = {
  'inset-inline-start': 'left',
  'inset-inline-end': 'right',
  'inset-block-start': 'top',
  'inset-block-end': 'bottom',
  'margin-inline-start': 'margin-left',
  'margin-block-start': 'margin-top',
  'margin-inline-end': 'margin-right',
  'margin-block': 'margin-top',
  'inline-size': 'width',
  'block-size': 'height',
  'max-inline-size': 'max-width',
  'max-block-size': 'max-height',
  'overflow-inline': 'overflow-x',
  'overflow-block': 'overflow-y',
  '-webkit-filter': 'filter',
  '-webkit-background-clip': 'background-clip',
  '-webkit-transform': 'transform',
  '-webkit-opacity': 'opacity',
  '-webkit-animation': 'animation',
  '-webkit-text-decoration': 'text-decoration',
};
/** A picture of whatever kind. */
export const PICTURE = /url\(|image-set\(|cross-fade\(|paint\(|element\(/;
