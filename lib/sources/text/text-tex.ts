/** A cell of a TeX table without its commands: `\multicolumn{7}{c|}{申请人情况}` → 申请人情况, no `\\` or `\hline` behind it. */
export function withoutTex(cell: string): string {
  if (!cell.includes('\\')) return cell;
  return cell
    .replace(/\\(?:hline|toprule|midrule|bottomrule|cline\{[^{}]{0,9}\})/g, '')
    .replace(/\\\\\s*$/, '')
    .replace(/\\multi(?:column|row)\{[^{}]{0,9}\}\{[^{}]{0,20}\}\{([^{}]{0,200})\}/g, '$1')
    .replace(/\\multirow\{[^{}]{0,9}\}\*\{([^{}]{0,200})\}/g, '$1')
    .replace(/\\([%&#_$])/g, '$1');
}
