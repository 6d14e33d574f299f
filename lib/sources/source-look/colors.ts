import { remember } from '../../document/remember';
import { apart } from '../look/style/apart';
import { type Channels, channelsOf } from '../look/style/colours';
import { alphaOf } from '../look/style/style';

/** A declared colour; null for a name or notation that is not known here. */
export interface Ink {
  readonly channels: Channels;
  readonly alpha: number;
}

/** A colour as a style sheet, or an old attribute, writes it. */
export const inkOf = remember((written: string): Ink | null => {
  const color = written.trim().toLowerCase();
  if (color === 'transparent') return { channels: [0, 0, 0], alpha: 0 };
  const mixed = /^color-mix\(\s*in [^,]{1,40},([\s\S]*)\)$/.exec(color);
  if (mixed) return mixOf(mixed[1] ?? '');
  const light = /^light-dark\(((?:[^(),]|\([^()]*\))*),/.exec(color)?.[1];
  if (light !== undefined) return inkOf(light);
  const hex = NAMES[color] ?? /^#?([0-9a-f]{3,8})$/.exec(color)?.[1];
  const channels = hex ? channelsOfHex(hex) : channelsOf(color);
  return channels && { channels, alpha: hex ? alphaOf(`#${hex}`) : alphaOf(color) };
});

function channelsOfHex(hex: string): Channels | null {
  const long = hex.length === 3 || hex.length === 4 ? [...hex].map((digit) => digit + digit).join('') : hex;
  if (long.length !== 6 && long.length !== 8) return null;
  const at = (from: number) => Number.parseInt(long.slice(from, from + 2), 16);
  return [at(0), at(2), at(4)];
}

function mixOf(text: string): Ink | null {
  const parts = apart(text).map((one) => {
    const share = /(?:^|\s)([\d.]+)%\s*$/.exec(one)?.[1] ?? /^\s*([\d.]+)%\s/.exec(one)?.[1];
    return { ink: inkOf(one.replace(/(?:^|\s)[\d.]+%(?=\s|$)/, ' ')), share: share === undefined ? null : Number(share) / 100 };
  });
  const [one, other] = parts;
  if (!one?.ink || !other?.ink) return null;
  const share = one.share ?? (other.share === null ? 0.5 : 1 - other.share);
  const alpha = one.ink.alpha * share + other.ink.alpha * (1 - share);
  const mix = (at: 0 | 1 | 2) => (one.ink?.channels[at] ?? 0) * share + (other.ink?.channels[at] ?? 0) * (1 - share);
  return { channels: [mix(0), mix(1), mix(2)], alpha };
}

/** The names by which text is hidden: black, and whatever can hardly be told from white. */
const NAMES: Readonly<Record<string, string>> = {
  white: 'ffffff',
  black: '000000',
  red: 'ff0000',
  snow: 'fffafa',
  ivory: 'fffff0',
  ghostwhite: 'f8f8ff',
  whitesmoke: 'f5f5f5',
  floralwhite: 'fffaf0',
  azure: 'f0ffff',
  mintcream: 'f5fffa',
  honeydew: 'f0fff0',
  aliceblue: 'f0f8ff',
  seashell: 'fff5ee',
  lavenderblush: 'fff0f5',
  oldlace: 'fdf5e6',
  linen: 'faf0e6',
  beige: 'f5f5dc',
  cornsilk: 'fff8dc',
  lightyellow: 'ffffe0',
  lightcyan: 'e0ffff',
  canvas: 'ffffff',
  canvastext: '000000',
  field: 'ffffff',
  fieldtext: '000000',
  window: 'ffffff',
  windowtext: '000000',
  highlighttext: 'ffffff',
  infobackground: 'ffffff',
  menu: 'ffffff',
  activecaption: 'ffffff',
  appworkspace: 'ffffff',
  background: 'ffffff',
  inactivecaption: 'ffffff',
  scrollbar: 'ffffff',
  buttonface: 'efefef',
  buttonhighlight: 'efefef',
  buttonshadow: 'efefef',
  threedface: 'efefef',
  threedhighlight: 'efefef',
  gray: '808080',
  grey: '808080',
  silver: 'c0c0c0',
  blue: '0000ff',
  navy: '000080',
  green: '008000',
  yellow: 'ffff00',
};
