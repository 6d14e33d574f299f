/** What an audit and its export say of whose report it is. */
interface Named {
  readonly report: { readonly issuer: string | null; readonly year: number | null } | null;
}

/** File name of the export: `单位_年度_政府信息公开年报核查.json`; what is not known is said in its place. A paper has another ending. */
export function exportName({ report }: Named, ending = '政府信息公开年报核查.json'): string {
  const issuer = safe(report?.issuer ?? '') || '未识别单位';
  const year = report?.year === null || report?.year === undefined ? '未识别年度' : String(report.year);
  return `${issuer}_${year}_${ending}`;
}

/** No character that Windows, macOS or Linux refuse in a name, no control or bidi character, no leading dot, not too long. */
function safe(name: string): string {
  return [
    ...name
      .normalize('NFC')
      .replace(FORBIDDEN, '_')
      .replace(INVISIBLE, '')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^[._ ]+|(?<![._ ])[._ ]+$/g, ''),
  ]
    .slice(0, LONGEST)
    .join('');
}

const FORBIDDEN = /[\\/:*?"<>|\u0000-\u001f\u007f]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
// 50 characters are at most 200 bytes in UTF-8; with year and ending they stay under the 255 that file systems allow.
const LONGEST = 50;
