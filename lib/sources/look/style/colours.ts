/** Red, green and blue from 0 to 255. */
export type Channels = readonly [red: number, green: number, blue: number];

/** A colour in any notation that a browser computes; null for one that is not known. */
export function channelsOf(color: string): Channels | null {
  const [, name = '', inside = ''] = /^([a-z]+)\(([^()]{0,200})\)$/i.exec(color.trim()) ?? [];
  const words = (inside.split('/')[0] ?? '').replaceAll(',', ' ').trim().split(/\s+/);
  const [first = '', second = '', third = ''] = words;
  switch (name.toLowerCase()) {
    case 'rgb':
    case 'rgba':
      return words.length < 3 ? null : [part(first, 255), part(second, 255), part(third, 255)];
    case 'oklab':
      return ofOklab(part(first, 1), part(second, 0.4), part(third, 0.4));
    case 'oklch':
      return ofOklab(part(first, 1), ...around(part(second, 0.4), third));
    case 'lab':
      return ofLab(part(first, 100), part(second, 125), part(third, 125));
    case 'lch':
      return ofLab(part(first, 100), ...around(part(second, 150), third));
    case 'hsl':
    case 'hsla':
      return ofHue(degrees(first), part(second, 1), part(third, 1));
    case 'hwb':
      return ofHwb(degrees(first), part(second, 1), part(third, 1));
    case 'color':
      return ofSpace(
        first,
        words.slice(1).map((word) => part(word, 1)),
      );
    default:
      return null;
  }
}

/** How much of what is behind shows through a colour: 0 wholly. Names and unknown notations count as solid. */
export function alphaOf(color: string): number {
  if (color === 'transparent') return 0;
  const hex = /^#(?:[\da-f]{3}([\da-f])|[\da-f]{6}([\da-f]{2}))$/i.exec(color);
  if (hex) return hex[1] === undefined ? Number.parseInt(hex[2] ?? 'ff', 16) / 255 : Number.parseInt(hex[1], 16) / 15;
  const [, inside = ''] = /^(?:rgba?|hsla?|color|lab|lch|oklab|oklch)\((.*)\)$/.exec(color) ?? [];
  if (inside === '') return 1;
  const slash = inside.split('/')[1];
  const comma = slash === undefined ? inside.split(',')[3] : slash;
  if (comma === undefined) return 1;
  const value = Number.parseFloat(comma);
  return comma.trim().endsWith('%') ? value / 100 : value;
}

/** Whether two colours can hardly be told apart (WCAG contrast below 1.15). */
export function areAlike(one: Channels, other: Channels): boolean {
  return contrastOf(one, other) < 1.15;
}

/** WCAG: 1 for the same, 21 for black and white. */
export function contrastOf(one: Channels, other: Channels): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** So much of a colour over another. */
export function blended(ink: Channels, ground: Channels, share: number): Channels {
  const mix = (at: 0 | 1 | 2) => ground[at] + (ink[at] - ground[at]) * share;
  return [mix(0), mix(1), mix(2)];
}

function luminance(channels: Channels): number {
  const [r = 0, g = 0, b = 0] = channels.map((channel) => {
    const value = Math.min(255, Math.max(0, channel)) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function part(word: string, whole: number): number {
  const number = Number.parseFloat(word);
  if (Number.isNaN(number)) return 0;
  return word.endsWith('%') ? (number / 100) * whole : number;
}

function degrees(word: string): number {
  const number = Number.parseFloat(word) || 0;
  return word.endsWith('turn') ? number * 360 : word.endsWith('rad') ? (number * 180) / Math.PI : number;
}

function around(chroma: number, hue: string): [number, number] {
  const angle = (degrees(hue) * Math.PI) / 180;
  return [chroma * Math.cos(angle), chroma * Math.sin(angle)];
}

// CSS Color 4, §§ 10 and 18: matrices of the sample code.
function ofOklab(lightness: number, a: number, b: number): Channels {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return ofLinear([
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]);
}

function ofLab(lightness: number, a: number, b: number): Channels {
  const y = (lightness + 16) / 116;
  const cube = (value: number) => (value ** 3 > 216 / 24389 ? value ** 3 : (116 * value - 16) / (24389 / 27));
  return ofXyz50(0.9642956764 * cube(y + a / 500), cube(y), 0.8251046025 * cube(y - b / 200));
}

function ofXyz50(x: number, y: number, z: number): Channels {
  return ofLinear([
    3.1341359569 * x - 1.6173863321 * y - 0.490661946 * z,
    -0.9787954605 * x + 1.9162542747 * y + 0.0334427351 * z,
    0.0719453 * x - 0.2289914 * y + 1.4052427 * z,
  ]);
}

function ofSpace(space: string, [x = 0, y = 0, z = 0]: readonly number[]): Channels {
  if (space === 'srgb-linear') return ofLinear([x, y, z]);
  if (space === 'xyz-d50') return ofXyz50(x, y, z);
  if (/^xyz/.test(space))
    return ofLinear([
      3.2409699419 * x - 1.5373831776 * y - 0.4986107603 * z,
      -0.9692436363 * x + 1.8759675015 * y + 0.0415550574 * z,
      0.0556300797 * x - 0.2039769589 * y + 1.0569715142 * z,
    ]);
  // Wider spaces are near enough for telling ink from ground.
  return [x * 255, y * 255, z * 255];
}

function ofLinear(linear: Channels): Channels {
  const bent = (value: number) => 255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055);
  return [bent(linear[0]), bent(linear[1]), bent(linear[2])];
}

function ofHue(hue: number, saturation: number, lightness: number): Channels {
  const at = (turn: number) => {
    const k = (((turn + hue / 30) % 12) + 12) % 12;
    return 255 * (lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return [at(0), at(8), at(4)];
}

function ofHwb(hue: number, white: number, black: number): Channels {
  const sum = white + black;
  if (sum >= 1) return [(255 * white) / sum, (255 * white) / sum, (255 * white) / sum];
  const pure = ofHue(hue, 1, 0.5);
  const tint = (channel: number) => channel * (1 - sum) + 255 * white;
  return [tint(pure[0]), tint(pure[1]), tint(pure[2])];
}
