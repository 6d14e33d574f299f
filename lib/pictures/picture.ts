import { safe } from '../papers';

/** A drawing with its numbers beside it: whoever cannot see the one reads the other. */
export interface Picture {
  /** A whole SVG with its own title, description and colours, light and dark. */
  readonly svg: string;
  readonly title: string;
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly (string | number)[])[] };
}

/** As HTML: the drawing, then its table folded under it. */
export function figureOf({ svg, title, table }: Picture, fold: string): string {
  const row = (tag: 'th' | 'td', cells: readonly (string | number)[]) =>
    `<tr>${cells.map((cell) => `<${tag}>${safe(String(cell))}</${tag}>`).join('')}</tr>`;
  const rows = table.rows.map((cells) => row('td', cells)).join('');
  return `<figure class="gouji-figure" tabindex="0" aria-label="${safe(title)}">${svg}<details><summary>${safe(fold)}</summary><table><caption>${safe(title)}</caption><thead>${row('th', table.head)}</thead><tbody>${rows}</tbody></table></details></figure>`;
}

/** A whole SVG around what is drawn. Ids must differ where several stand on one page. */
export function svgOf(
  drawn: string,
  {
    id,
    title,
    description,
    width,
    height,
  }: { readonly id: string; readonly title: string; readonly description: string; readonly width: number; readonly height: number },
): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" class="gouji-picture" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-title ${id}-desc" lang="zh-CN" style="max-width:100%;height:auto"><title id="${id}-title">${safe(title)}</title><desc id="${id}-desc">${safe(description)}</desc><style>${SHEET}</style>${drawn}</svg>`;
}

/** Text at a place; a halo keeps it legible on what it crosses. */
export function label(
  x: number,
  y: number,
  text: string,
  options: { readonly anchor?: 'start' | 'middle' | 'end'; readonly look?: string } = {},
): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${options.anchor ?? 'start'}"${options.look ? ` class="${options.look}"` : ''}>${safe(text)}</text>`;
}

/** Shortened to so many characters of full width. */
export function fit(text: string, most: number): string {
  const signs = [...text];
  const width = (sign: string) => (/[\u0000-\u00ff]/.test(sign) ? 0.55 : 1);
  let used = 0;
  for (const [at, sign] of signs.entries()) {
    used += width(sign);
    if (used > most) return `${signs.slice(0, Math.max(1, at - 1)).join('')}…`;
  }
  return text;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

// Every rule names the class of our drawings: a style sheet inside an SVG holds for the whole page it stands in.
const own = (rules: string) =>
  rules
    .split('}')
    .filter((rule) => rule !== '')
    .map((rule) => {
      const [names = '', body = ''] = rule.split('{');
      const within = names.split(',').map((name) => `.gouji-picture ${name.trim()}`);
      return `${within.join(',')}{${body}}`;
    })
    .join('');
const SHEET = `.gouji-picture{--ink:#1d2126;--faded:#484e56;--line:#b8b4a8;--sheet:#fff;--in:#2b5f8a;--out:#7a8ca0;--good:#2f7d57;--open:#a8742a;--bad:#9b1c14;font:13px "Noto Sans CJK SC","Microsoft YaHei","PingFang SC",sans-serif}@media (prefers-color-scheme:dark){.gouji-picture{--ink:#f0eee9;--faded:#c3c6cb;--line:#5a5f68;--sheet:#24272c;--in:#7fb2e0;--out:#8f9fb3;--good:#6fc79b;--open:#e0b36a;--bad:#ff9d8f}}${own(
  'text{fill:var(--ink)}.faded{fill:var(--faded);font-size:12px}.strong{font-weight:600}.sheet{fill:var(--sheet)}.line{stroke:var(--line);fill:none}.in{fill:var(--in)}.out{fill:var(--out)}.good{fill:var(--good)}.open{fill:var(--open)}.bad{fill:var(--bad)}.band{fill-opacity:.38}.on{fill:var(--sheet);font-weight:600}.edge{stroke:var(--sheet);stroke-width:2}',
)}`;
