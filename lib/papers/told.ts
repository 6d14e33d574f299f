import type { Audit } from '../report/audit';
import type { Finding } from '../report/outcome';
import { shorten } from '../report/told/names';
import type { PaperStrings } from '../strings/papers';
import type { Language } from '../strings/terms';
import { spotOf } from './spots';

/** One finding as a sentence without its full stop: where, what was found, and the worked sum. */
export function toldOf(finding: Finding, audit: Audit, say: PaperStrings, language: Language): string {
  const spot = spotOf(finding, audit, say, language);
  const message = bare(shorten(finding.message[language], LONGEST));
  const formula = finding.formula && finding.equation ? say.formula(bare(finding.formula[language])) : '';
  return `${spot ? spot + say.colon : ''}${message}${formula}`;
}

/** The bases of some findings, each once. */
export function basesOf(findings: readonly Finding[], say: PaperStrings): string {
  return joined([...new Set(findings.map(({ basis }) => basis).filter((basis) => basis !== ''))], say);
}

/** Of one notice several parts: its name is said once. */
function joined(bases: readonly string[], say: PaperStrings): string {
  const parts = new Map<string, string[]>();
  for (const basis of bases) {
    const [notice = basis, ...rest] = basis.split(' ');
    parts.set(notice, [...(parts.get(notice) ?? []), ...(rest.length > 0 ? [rest.join(' ')] : [])]);
  }
  return [...parts].map(([notice, own]) => (own.length > 0 ? `${notice} ${own.join(separatorOf(own, say))}` : notice)).join(say.semicolon);
}

/** Parts that are sentences of their own are not run together. */
function separatorOf(parts: readonly string[], say: PaperStrings): string {
  return parts.some((part) => /[，、,]/.test(part)) ? say.semicolon : say.list;
}

/** Without its own full stop, so that it can stand inside a sentence. */
export function bare(text: string): string {
  return text.trim().replace(/(?<![。.；;，,])[。.；;，,]+$/u, '');
}

const LONGEST = 600;
