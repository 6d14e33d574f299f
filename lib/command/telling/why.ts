import { squeeze } from '../../document/normalise';
import type { Audit } from '../../report/audit';
import type { Claim } from '../../report/claim';
import type { Report } from '../../report/report';
import { advisedRules } from '../../rules/engine/advice';
import { cellSteps, claimSteps, type Step } from '../../strings/how-read';
import { harmless } from './harmless';
import { padTo, widthOf, wrap } from './width';

/**
 * `--why`: how a cell (a known path) or a number in the text (anything else) was read and judged, step by step, Chinese first; the file
 * above each match. Empty when the audit has nothing of the kind.
 */
export function why(audit: Audit, asked: string, columns = 100): string {
  const { report } = audit;
  if (!report) return '';
  const file = audit.source.file ?? audit.source.url ?? '';
  return matchesIn(audit, report, asked.trim())
    .map(({ name, steps }) => chain([file, name], steps, columns))
    .join('');
}

interface Match {
  readonly name: string;
  readonly steps: readonly Step[];
}

function matchesIn(audit: Audit, report: Report, asked: string): Match[] {
  const cell = cellSteps(audit, asked, titleOf);
  if (cell) return [{ name: asked, steps: cell }];
  const isMeant = saying(asked);
  return report.claims
    .filter(({ numeral, quote }) => isMeant(numeral ?? '') || isMeant(quote))
    .map((claim) => ({ name: nameOf(claim), steps: claimSteps(audit, claim, titleOf) }));
}

/** Whether a text has these words, however wide and spaced; `3件` is not in `13件`. */
function saying(asked: string): (text: string) => boolean {
  const words = squeeze(asked);
  if (words === '') return () => false;
  const [startsWithDigit, endsWithDigit] = [/^\d/.test(words), /\d$/.test(words)];
  return (text) => {
    const plain = squeeze(text);
    for (let at = plain.indexOf(words); at >= 0; at = plain.indexOf(words, at + 1)) {
      const isCutBefore = startsWithDigit && /[\d.,]$/.test(plain.slice(Math.max(0, at - 1), at));
      const isCutAfter = endsWithDigit && /^(?:\d|[.,]\d)/.test(plain.slice(at + words.length, at + words.length + 2));
      if (!isCutBefore && !isCutAfter) return true;
    }
    return false;
  };
}

const nameOf = ({ numeral, quote }: Claim) => numeral ?? quote;

function chain(head: readonly string[], steps: readonly Step[], columns: number): string {
  const body = steps.flatMap(({ name, items, flows }) => {
    const texts = items.map(({ text, outcome }) => harmless(outcome ? `${text.zh} [${outcome}]` : text.zh));
    const wrapped = (flows ? [texts.join('；')] : texts).flatMap((text) => wrap(text, columns - INDENT));
    return wrapped.map((line, index) => padTo(index === 0 ? `  ${name.zh}` : '', INDENT) + line);
  });
  const [file = '', ...rest] = head.map(harmless);
  return `${[file, '─'.repeat(Math.min(columns, Math.max(1, widthOf(file)))), ...rest.flatMap((line) => wrap(line, columns)), ...body].join('\n')}\n\n`;
}

const INDENT = 12;

const titles = new Map(advisedRules.map(({ rule, advice }) => [rule.id, advice.title]));
const titleOf = (rule: string) => titles.get(rule) ?? null;
