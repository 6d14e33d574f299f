/**
 * A text that no spreadsheet takes for a formula: what begins with `=`, `+`, `-`, `@`, a tab or a line break gets an apostrophe in front
 * (OWASP, CSV Injection; full-width signs too, which Chinese and Japanese spreadsheets read alike). A page may print anything, and whoever
 * opens the table must not run it. Negative numbers and lone dashes stay as they are.
 */
export function guarded(text: string): string {
  return RISKY.test(text) && !HARMLESS.test(text) ? `'${text}` : text;
}

const RISKY = /^[\s\u00a0\u200b\ufeff]*[=+\-@＝＋－＠\t\r\n]/;
const HARMLESS = /^\s*(?:-\d+(?:\.\d+)?|-+)\s*$/;
