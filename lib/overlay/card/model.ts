import { correctionOn, opinionOn, type Paper } from '../../papers';
import type { Dismissal } from '../../report/audit';
import { type Cause, causeOf } from '../../report/cause';
import { comparisonOf } from '../../report/comparison';
import type { Correction } from '../../report/correction';
import { isRead } from '../../report/fact';
import type { Finding } from '../../report/outcome';
import type { Report } from '../../report/report';
import { cellName, isGrouped, placeName, shorten } from '../../report/told/names';
import { printNumber } from '../../report/told/print-number';
import { recommended } from '../../report/told/recommended';
import type { Describe, RuleText } from '../../report/told/rule-text';
import { foldStyle } from '../../report/told/style';
import { type Article, articlesFor } from '../../strings/articles';
import { cardStrings } from '../../strings/card';
import { howRead, type Step } from '../../strings/how-read';
import type { Language } from '../../strings/marks';
import type { Standing } from '../marks/standing';
import { type Tone, toneOf } from '../marks/tone';
import type { CardSource } from './card-face';
import { nameOnce } from './name-once';
import { type Worked, workEquation } from './worked';

/** All that a card shows, as plain data. */
export interface CardModel {
  readonly index: number;
  readonly total: number;
  readonly language: Language;
  readonly tone: Tone;
  readonly finding: Finding;
  readonly message: string;
  readonly quote: string | null;
  readonly place: string | null;
  readonly standing: Standing;
  /** Printed, expected, difference; null where the rule compares nothing. */
  readonly figures: { readonly printed: string; readonly expected: string; readonly difference: string; readonly certain: boolean } | null;
  readonly worked: Worked | null;
  /** Cells to look at when there is no equation. */
  readonly cells: readonly { readonly path: string; readonly label: string; readonly printed: string }[];
  /** How many more cells the finding rests on. */
  readonly more: number;
  readonly cause: Cause;
  readonly describeChange: (cell: Correction['cells'][number]) => {
    readonly name: string;
    readonly from: string | null;
    readonly to: string;
  };
  readonly rule: RuleText | null;
  readonly articles: readonly Article[];
  /** How its cell or its words were read; empty where it stands at neither. */
  readonly steps: readonly Step[];
  readonly opinion: Paper;
  readonly correction: Paper;
  readonly dismissal: Dismissal | null;
  /** It was dismissed once, with other figures. */
  readonly returned: Dismissal | null;
  /** It was dismissed once, on a site that was not noted. */
  readonly unconfirmed: Dismissal | null;
}

/** Null when the audit has no such finding. */
export function cardModel(
  { audit, index, language, dismissed, returned, unconfirmed, standing }: CardSource,
  describe: Describe,
): CardModel | null {
  const finding = audit.findings[index];
  if (!finding) return null;
  const { report } = audit;
  const worked = report ? workEquation(finding, report) : null;
  const name = (path: string) => {
    if (finding.cell && path === finding.cells[0]) return cardStrings[language].thisCell;
    if (!report) return path;
    // Its table stands in the head already.
    const isHere = finding.cell && report.facts[path]?.table === report.facts[finding.cells[0] ?? '']?.table;
    return (isHere ? report.facts[path]?.label : null) ?? cellName(report, path);
  };
  const rule = describe(finding.rule);
  const figures = figuresOf(finding, report);
  const folded = finding.style ? foldStyle(audit.findings, ({ fingerprint }) => !dismissed.has(fingerprint)) : null;
  return {
    index,
    total: audit.findings.length,
    language,
    tone: toneOf(finding),
    finding,
    quote: finding.quote === null ? null : shorten(finding.quote, 400),
    ...nameOnce(placeName(report, finding), shorten((folded ?? finding).message[language], 600), language),
    standing,
    figures,
    worked,
    cells: worked ? [] : cellsOf(finding, report, language, figures !== null),
    more: worked ? 0 : Math.max(0, finding.cells.length - (isGrouped(finding) ? FEW_CELLS : MOST_CELLS)),
    cause: causeOf(finding, { ...audit, corrections: recommended(audit.corrections, new Set(dismissed.keys())) }),
    describeChange: ({ path, from, to }) => ({ name: name(path), from: from === null ? null : printNumber(from), to: printNumber(to) }),
    rule,
    // The finding's own basis names the notice of its edition alone; a rule's may name both.
    articles: articlesFor(finding.basis || (rule?.basis ?? '')),
    steps: howRead(audit, finding, (id) => describe(id)?.title ?? null) ?? [],
    opinion: opinionOn(audit, finding, describe, language),
    correction: correctionOn(audit, finding, language),
    dismissal: dismissed.get(finding.fingerprint) ?? null,
    returned: returned.get(finding.fingerprint) ?? null,
    unconfirmed: unconfirmed.get(finding.fingerprint) ?? null,
  };
}

// A grouped note may rest on a whole table: its boxes are on the page, the card names the first few.
const FEW_CELLS = 3;
const MOST_CELLS = 12;

/** Its own cell is left out where the figures have said what it holds. */
function cellsOf(finding: Finding, report: Report | null, language: Language, isTold: boolean): CardModel['cells'] {
  const { blank, missing } = cardStrings[language];
  const shown = finding.cells.slice(isTold && finding.cell ? 1 : 0, isGrouped(finding) ? FEW_CELLS : MOST_CELLS);
  return shown.map((path) => {
    const fact = report?.facts[path];
    // A cell that was not read is not a blank one.
    return { path, label: fact?.label ?? path, printed: shorten(fact?.raw.trim() ?? '', 40) || (fact && isRead(fact) ? blank : missing) };
  });
}

function figuresOf(finding: Finding, report: Report | null): CardModel['figures'] {
  const compared = comparisonOf(finding, report);
  if (!compared) return null;
  const difference = compared.printed - compared.expected;
  return {
    printed: printNumber(compared.printed),
    expected: printNumber(compared.expected),
    difference: difference > 0 ? `+${printNumber(difference)}` : printNumber(difference),
    certain: compared.certain,
  };
}
