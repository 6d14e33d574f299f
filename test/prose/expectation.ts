import type { Audit } from '../../lib/report/audit';
import type { Finding } from '../../lib/report/outcome';
import type { Case } from './case-report';

/** A finding that must be there. What is left out may be anything. */
interface Wanted {
  readonly rule?: string;
  /** The number that the text states; null: it says that there is none. */
  readonly said?: number | null;
  /** A part of the path of a cell that it is set against; one of several. */
  readonly cell?: string | readonly string[];
  /** What the tables give: the value of such a cell, the sum of all, or the expected value. */
  readonly value?: number;
  /** Words that are quoted. */
  readonly quote?: string;
}

/** A case that is not judged rightly, with all that is needed to see why; null for one that is. */
export function failureOf(one: Case, audit: Audit): string | null {
  const faults = faultsOf(one, audit);
  if (faults.length === 0) return null;
  return [`${one.id} · ${one.kind}`, `  ${textOf(one)}`, `  expected: ${one.expect}`, ...faults.map((fault) => `  ${fault}`)].join('\n');
}

/** What is wrong with the audit of a case, one line each; empty when it is right. */
export function faultsOf(one: Case, audit: Audit): string[] {
  const told = audit.findings.filter((finding) => isOfProse(finding, one));
  const wanted = one.expect === 'none' ? [] : wantedBy(one.expect);
  const admitted = [...wanted, ...(ALSO_RIGHT[one.id] ?? [])];
  return [
    ...(audit.report ? [] : [`not read as a report: ${audit.detection.kind}`]),
    ...wanted.filter((want) => !told.some((finding) => fits(want, finding, audit))).map((want) => `not found: ${JSON.stringify(want)}`),
    ...told
      .filter((finding) => !admitted.some((want) => fits(want, finding, audit)))
      .map((finding) => `said for nothing: ${lineOf(finding)}`),
  ];
}

function lineOf({ rule, outcome, severity, actual, expected, cells, quote }: Finding): string {
  return `${rule} ${outcome}/${severity} said ${actual}, by the tables ${expected} [${cells.join(' ')}] “${quote}”`;
}

/** Words of an expectation that no pattern fits, and the findings that they mean. */
const IN_WORDS: Readonly<Record<string, readonly Wanted[]>> = {
  'claim-percentage with 20.00 (12/60), not another base': [{ rule: 'claim-percentage', said: 25, value: 20 }],
  'newlyReceived 83≠85 (83 is the number of results)': [{ said: 83, cell: 'newlyReceived', value: 85 }],
  'pending 0, upheld 1': [{ cell: ['review.pending', 'review.upheld'] }],
  // The list is one too long: the part that the table denies is what must be told, the sum may be.
  'otherOrg 5≠3; parts 62>60': [{ said: 5, cell: 'otherOrg', value: 3 }],
  // Of how all cases ended, the corrected ones are what contradicts; that not all were upheld says the same.
  'corrected 1': [{ cell: ['corrected', 'upheld'] }],
  'corrected 2': [{ cell: ['corrected', 'upheld'] }],
  'enterprise 3': [{ cell: ['newlyReceived.enterprise', 'newlyReceived.naturalPerson'] }],
  'none vs 3 enterprise': [{ said: null, cell: 'newlyReceived', value: 3 }],
  // What denies that all were answered is what was carried over.
  'rate 64% (review)': [{ cell: 'carriedOut', value: 5, quote: '100%' }],
  // Handled, with the carry-in: received and carried in, 110 + 4.
  '120 vs 114': [{ said: 120, cell: 'carriedIn' }],
  'parts 519 vs 520 (hint)': [{ rule: 'claim-enumeration', said: 520, value: 519 }],
  '114 vs 110 (double counted)': [{ said: 114, cell: 'newlyReceived', value: 110 }],
  '信函占57% should be 75%': [{ rule: 'claim-percentage', said: 57, value: 75 }],
  'licensing items 18-4=14': [{ said: 17, cell: 'licensing.items' }],
  'received 22': [{ said: 27, cell: 'newlyReceived', value: 22 }],
  'garbled date': [{ quote: '你那' }],
  'template note left in': [{ rule: 'template-leftover' }],
};

/** Findings beside the wanted ones that are right as well. */
const ALSO_RIGHT: Readonly<Record<string, readonly Wanted[]>> = {
  // The one who is no natural person is an enterprise.
  'p1-m13a': [{ rule: 'claim-none-received', said: 0, cell: 'newlyReceived.enterprise' }],
  'p1-m2b': [{ rule: 'claim-enumeration' }],
  'p3-M6-outcome-paraphrase-d601': [{ said: 6, cell: 'granted', value: 8 }],
  // A street's sentence in a bureau's report.
  'p3-M4-none-statement-d401': [{ rule: 'own-words' }],
  // 114 + 4 is not 112 + 2 either.
  'p2-h06': [{ said: 112 }, { said: 4 }, { said: 2 }],
};

/** `penalty 5210≠5120` · `310 vs 290; 298 vs 278` · `none vs 3` · `unable.notHeld 2` · `doubled-word`. */
function wantedBy(expect: string): readonly Wanted[] {
  return IN_WORDS[expect] ?? expect.split('; ').map(wantedByPhrase);
}

function wantedByPhrase(phrase: string): Wanted {
  const differ = /^(?:([\w.]+) )?(\d+|none)(?:≠| vs )(\d+)$/.exec(phrase);
  if (differ) {
    const [, cell, said, value] = differ;
    return { said: said === 'none' ? null : Number(said), ...(cell ? { cell } : {}), value: Number(value) };
  }
  const held = /^([\w.]+) (\d+)$/.exec(phrase);
  if (held?.[1]) return { cell: held[1], value: Number(held[2]) };
  if (/^[a-z]+(?:-[a-z]+)+$/.test(phrase)) return { rule: phrase };
  throw new Error(`“${phrase}” is no expectation: say in IN_WORDS what it means`);
}

/** Said of the prose: by a rule of claims, in words of the prose, or anything at all that is more than a notice. */
function isOfProse({ rule, severity, outcome, quote }: Finding, one: Case): boolean {
  if (rule.startsWith('claim-') || severity !== 'notice' || outcome === 'review') return true;
  return quote !== null && bare(textOf(one)).includes(bare(quote));
}

function fits(want: Wanted, finding: Finding, audit: Audit): boolean {
  const paths = typeof want.cell === 'string' ? [want.cell] : want.cell;
  if (want.rule ? finding.rule !== want.rule : paths && !finding.rule.startsWith('claim-')) return false;
  if (want.said === null && finding.actual) return false;
  if (typeof want.said === 'number' && (finding.actual !== want.said || !finding.quote?.includes(String(want.said)))) return false;
  if (want.quote !== undefined && !finding.quote?.includes(want.quote)) return false;
  if (paths && !finding.cells.some((cell) => paths.some((part) => cell.includes(part)))) return false;
  if (want.value === undefined || finding.expected === want.value) return true;
  const values = finding.cells.map((cell) => audit.report?.facts[cell]?.value ?? 0);
  return [...values, values.reduce((sum, value) => sum + value, 0)].includes(want.value);
}

function textOf({ intro = [], s1 = [], s5 = [], s6 = [] }: Case): string {
  return [...intro, ...s1, ...s5, ...s6].join(' ¶ ');
}

function bare(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/g, '');
}
