import type { MadeReport } from '../generator';
import { renderHtml } from '../generator';
import type { PrintWay } from './way';

/** The report as a page that is only there to be printed in this way. */
export function printedPage(report: MadeReport, way: PrintWay): string {
  const html = renderHtml(report, way.repeatsHead ? 'thead' : 'inline').replace(/<div class="nav">.*?<\/div>/, '');
  return html
    .replace('</head>', `<style>${style(way)}</style></head>`)
    .replace('<body>', `<body>${way.watermark ? WATERMARK : ''}<div style="height:${way.shift}pt"></div>`)
    .replace('</body>', `${way.stamp ? stamp(way) : ''}</body>`);
}

function style(way: PrintWay): string {
  const figures = 'td:nth-last-child(-n+6)';
  return [
    `body{font-family:${way.font};font-size:${way.size}pt;margin:0;line-height:1.5;position:relative}`,
    'h1{font-size:1.7em;text-align:center;line-height:1.4} p{text-indent:2em;margin:.4em 0}',
    `table{border-collapse:${way.collapse ? 'collapse' : 'separate'};border-spacing:0;width:100%;border:${way.border};margin:.5em 0}`,
    `td,th{border:${way.border};padding:${way.padding};vertical-align:${way.align};text-align:center;font-weight:normal}`,
    way.narrow === null
      ? ''
      : `tr:has(td:nth-child(7)) ${figures}{width:${way.narrow}pt;max-width:${way.narrow}pt;word-break:break-all;padding-left:1pt;padding-right:1pt}`,
    way.keepsRows ? 'tr{break-inside:avoid}' : '',
    way.repeatsHead ? '' : 'thead{display:table-row-group}',
    way.shaded ? `tr:nth-child(odd) td{background:#eef3fb} tr:first-child td,th{${way.number % 3 === 0 ? DARK_HEAD : PALE_HEAD}}` : '',
    '.mark{position:fixed;left:20%;top:45%;font-size:60pt;color:#888;opacity:.25;transform:rotate(-35deg)}',
    '*{-webkit-print-color-adjust:exact}',
  ].join('\n');
}

const PALE_HEAD = 'background:#c9d7ee';
const DARK_HEAD = 'background:#1f4e8c;color:#fff';
const WATERMARK = '<div class="mark">内部资料 2024</div>';

/** A round seal over the last table, its letters on a curve. */
function stamp({ number }: PrintWay): string {
  const letters = [...'某县人民政府办公室'].map(
    (letter, index) =>
      `<text transform="rotate(${-100 + index * 25} 60 60) translate(60 18)" font-size="13" fill="#d00" text-anchor="middle">${letter}</text>`,
  );
  return `<svg width="120" height="120" style="position:absolute;right:${20 + (number % 5) * 60}px;bottom:${(number % 7) * 90}px;opacity:.7"><circle cx="60" cy="60" r="56" fill="none" stroke="#d00" stroke-width="3"/>${letters.join('')}<path d="M60 38l6 16h17l-14 10 5 16-14-10-14 10 5-16-14-10h17z" fill="#d00"/></svg>`;
}
