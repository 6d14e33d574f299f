/** The rows of the table that holds the figure, as texts, with another figure in its cell. */
export function copiedRows(html: string, other: string): string[][] {
  const table = TABLE.exec(html)?.[0] ?? '';
  return [...table.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[dh]([^>]*)>([\s\S]*?)<\/t[dh]>/g)].map(([, attributes = '', inside = '']) =>
      attributes.includes('class="me"') ? other : inside.replace(/<[^>]*>|&nbsp;/g, '').trim(),
    ),
  );
}

/** Its own row alone, where that begins with a label; otherwise all rows. */
export function copiedRow(html: string, other: string): string[][] {
  const rows = copiedRows(html, other);
  const own = copiedRows(html, '').findIndex((row, at) => row.some((text, nth) => text !== rows[at]?.[nth]));
  const row = rows[own] ?? [];
  return row.some((text) => /[\u3400-\u9fff]/.test(text)) ? [row] : rows;
}

const TABLE = /<table border="1">(?:(?!<table border="1">)[\s\S])*?class="me"[\s\S]*?<\/table>/;
