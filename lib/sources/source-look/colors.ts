/** A declared colour in one spelling; null for what is none of the few that hide text. */
export function colorOf(value: string): string | null {
  const color = value.trim().toLowerCase();
  const named = NAMES[color];
  if (named) return named;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(color);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  if (/^#[0-9a-f]{6}$/.test(color)) return color;
  const rgb = /^rgb\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/.exec(color);
  return rgb
    ? `#${rgb
        .slice(1)
        .map((one) => Number(one).toString(16).padStart(2, '0'))
        .join('')}`
    : null;
}

const NAMES: Readonly<Record<string, string>> = { white: '#ffffff', black: '#000000', red: '#ff0000', snow: '#fffafa' };
