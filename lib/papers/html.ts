import { paperStrings } from '../strings/papers';
import type { Language } from '../strings/terms';
import type { Item, Paper, Part, Runs } from './paper';

/** A paper as rich text for the clipboard: plain elements with styles of their own, which Word, WPS and mail programs take. */
export function toRichText(paper: Paper): string {
  const { colon } = paperStrings[paper.language];
  const about = paper.about.map(({ name, value }) => row('td', [safe(name), runs(value)], [18, 82]));
  return [
    paper.title ? `<h1 style="font-size:18pt;text-align:center">${safe(paper.title)}</h1>` : '',
    about.length > 0 ? table(about) : '',
    ...paper.parts.map((part) => partHtml(part, colon)),
    ...paper.notes.map((note) => `<p style="font-size:9pt;color:#555">${safe(note)}</p>`),
  ].join('');
}

/** A paper as a page of its own: to be kept, printed, opened in Word. It loads nothing. */
export function toPage(paper: Paper): string {
  return pageHead(paper.title ?? '', paper.language) + toArticle(paper) + PAGE_END;
}

/** How a page of papers begins; articles follow, then {@link PAGE_END}. */
export function pageHead(title: string, language: Language): string {
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${safe(title)}</title><style>${SHEET}</style></head><body>
`;
}

/** One paper of a page: each begins on a sheet of its own when printed. */
export function toArticle(paper: Paper): string {
  return `<article>${toRichText(paper)}</article>\n`;
}

export const PAGE_END = '</body></html>\n';

function partHtml(part: Part, colon: string): string {
  const heading = part.heading === null || part.kind === 'cut' ? '' : `<h2 style="font-size:14pt">${safe(part.heading)}</h2>`;
  switch (part.kind) {
    case 'prose':
      return `${heading}<p>${runs(part.text)}</p>`;
    case 'items':
      return `${heading}<p>${safe(part.ask)}</p><ol>${part.items.map((item) => itemHtml(item, colon)).join('')}</ol>`;
    case 'grid':
      return heading + table([row('th', part.head.map(safe), part.widths), ...part.rows.map((cells) => row('td', cells.map(lined)))]);
    case 'lines':
      return part.lines.map((line) => `<p style="text-align:${part.align};text-indent:0">${safe(line)}</p>`).join('');
    case 'cut':
      return `<hr style="border:0;border-top:1px dashed #555;margin:2em 0 1em"><h2 style="font-size:14pt;text-align:center">${safe(part.heading)}</h2>`;
  }
}

function itemHtml({ lead, lists, facts }: Item, colon: string): string {
  const listed = lists.map(({ intro, lines }) => {
    const items = lines.map((line) => `<li>${safe(line)}</li>`).join('');
    return `${intro ? `<p>${safe(intro)}</p>` : ''}<ul>${items}</ul>`;
  });
  const told = facts.map(({ name, text }) => `<p><b>${safe(name)}</b>${colon}${safe(text)}</p>`);
  return `<li><p>${safe(lead)}</p>${listed.join('')}${told.join('')}</li>`;
}

function table(rows: readonly string[]): string {
  return `<table style="border-collapse:collapse" border="1" cellpadding="6">${rows.join('')}</table>`;
}

function row(tag: 'td' | 'th', cells: readonly string[], widths: readonly number[] = []): string {
  const sum = widths.reduce((all, one) => all + one, 0);
  const width = (at: number) => (sum > 0 ? `;width:${Math.round(((widths[at] ?? 0) / sum) * 100)}%` : '');
  return `<tr>${cells.map((cell, at) => `<${tag} style="border:1px solid #888;text-align:left${width(at)}">${cell}</${tag}>`).join('')}</tr>`;
}

/** Text of several lines. */
function lined(text: string): string {
  return text.split('\n').map(safe).join('<br>');
}

function runs(text: Runs): string {
  return text.map((run) => (typeof run === 'string' ? safe(run) : link(run))).join('');
}

/** Only addresses of the web become links. */
function link({ text, href }: { readonly text: string; readonly href: string }): string {
  return /^https?:\/\//i.test(href) ? `<a href="${safe(href)}">${safe(text)}</a>` : safe(text);
}

/** What a page prints may hold anything: nothing of it becomes markup, control characters go. */
export function safe(text: string): string {
  return text.replace(CONTROLS, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
// Directional overrides too: a page's text must not turn a paper around.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
const SHEET = `@page{size:A4;margin:37mm 26mm 35mm 28mm}
body{max-width:52em;margin:2em auto;padding:0 1em;font:12pt/1.7 "FangSong","仿宋","STFangsong","Songti SC","SimSun","Noto Serif CJK SC",serif;color:#111;background:#fff}
h1{text-wrap:balance;font-family:"方正小标宋简体","FZXiaoBiaoSong-B05S","STZhongsong","SimSun","Noto Serif CJK SC",serif;font-weight:normal}h2{font-family:"SimHei","黑体","Heiti SC","Noto Sans CJK SC",sans-serif;font-weight:normal;break-after:avoid}
table{width:100%;margin:1em 0;font-size:10.5pt;line-height:1.5}tr{break-inside:avoid}th{font-weight:normal;font-family:"SimHei","黑体","Noto Sans CJK SC",sans-serif}li>p{margin:.3em 0}ol>li{margin:.8em 0;break-inside:avoid}a{color:inherit;overflow-wrap:anywhere}td,th{overflow-wrap:anywhere}
article+article{margin-top:4em;break-before:page}
@media print{body{max-width:none;margin:0;padding:0}}
@media (max-width:40em){body{padding:0 .6em}table{font-size:9.5pt}}`;
