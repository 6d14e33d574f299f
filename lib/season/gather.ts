import { rememberFor } from '../document/remember';
import type { AuditExport } from '../report/contract/schema';
import { noOthers, type OtherReport, type Others } from '../report/other-report';
import { type BodyMark, type BodyRecord, bodyKey, matchBodies } from './match-bodies';
import { type Candidate, candidateOf, markOf } from './other-report';

/** The others of one report, and who might have been among them. */
export interface Gathered {
  readonly others: Others;
  /** Of last year, perhaps of the same body: not used until the user says so. */
  readonly unsure: readonly Candidate[];
  /** Who last year's report names as its body; null without one. */
  readonly marks: { readonly lastYear: BodyMark | null };
}

/**
 * Among the reports at hand: last year's of the same body, and those of other bodies. Of several captures of one report the latest stands
 * for it. A report is never set beside itself, nor beside what may be its own body.
 */
export function gather(
  own: Pick<AuditExport, 'report' | 'source'>,
  pool: readonly AuditExport[],
  records: readonly BodyRecord[] = [],
): Gathered {
  const mark = markOf(own);
  if (!mark) return { others: noOthers, unsure: [], marks: { lastYear: null } };
  const unsure: Candidate[] = [];
  const same: Candidate[] = [];
  const different: Candidate[] = [];
  const matches = new Map<string, ReturnType<typeof matchBodies>>();
  for (const exported of pool) {
    const one = candidateOf(exported);
    if (!one || one.other.sha256 === own.source.sha256) continue;
    const key = JSON.stringify(one.mark);
    const match = matches.get(key) ?? matchBodies(mark, one.mark, records);
    matches.set(key, match);
    if (match === 'different') different.push(one);
    else if (one.other.year === mark.year - 1) (match === 'same' ? same : unsure).push(one);
  }
  const [last] = same.sort(latestFirst);
  return {
    others: {
      lastYear: last ? { ...last.other, name: `@${last.other.year}` } : null,
      bodies: onceEach(different),
      book: bookOf(pool),
      below: null,
    },
    unsure: last ? [] : onePerBody(unsure.sort(latestFirst)),
    marks: { lastYear: last?.mark ?? null },
  };
}

/** The reports of the bodies below: of the parent's year, each body once. What is left out says why. */
export function gatherBelow(
  parent: Pick<AuditExport, 'report' | 'source'>,
  children: readonly AuditExport[],
  { complete, vertical }: { readonly complete: boolean; readonly vertical: boolean },
): { readonly others: Others; readonly left: readonly { readonly child: AuditExport; readonly why: LeftOut }[] } {
  const mark = markOf(parent);
  const left: { child: AuditExport; why: LeftOut }[] = [];
  const taken: Candidate[] = [];
  for (const child of children) {
    const one = candidateOf(child);
    const why = !one || !mark ? 'no-report' : whyLeftOut(one, mark, taken, vertical);
    if (one && why === null) taken.push(one);
    else left.push({ child, why: why ?? 'no-report' });
  }
  return { others: { ...noOthers, below: { reports: named(taken), complete } }, left };
}

/** no-report: it is none, or its body or year is not known · other-year · twice · itself: the parent's own · vertical: of a system that sums up by itself. */
export type LeftOut = 'no-report' | 'other-year' | 'twice' | 'itself' | 'vertical';

function whyLeftOut(
  one: Candidate,
  parent: BodyMark & { readonly year: number },
  taken: readonly Candidate[],
  vertical: boolean,
): LeftOut | null {
  if (one.other.year !== parent.year) return 'other-year';
  if (matchBodies(one.mark, parent) === 'same') return 'itself';
  if (taken.some((other) => other.other.sha256 === one.other.sha256 || matchBodies(one.mark, other.mark) === 'same')) return 'twice';
  return !vertical && isVertical(one.mark.name) ? 'vertical' : null;
}

/** Taxes, customs, banks, statistics teams and others that are led from above: they report inside their system. */
export function isVertical(name: string): boolean {
  return VERTICAL.test(name);
}

const VERTICAL =
  /税务局|海关|海事局|气象局|烟草专卖局|邮政管理局|调查队|地震局|人民银行|外汇管理|金融监督管理(?:总)?局|通信管理局|消防救援|出入境边防|煤矿安全监察|能源监管/;

const bookOf = rememberFor((pool: readonly AuditExport[]): readonly OtherReport[] => pool.flatMap((one) => candidateOf(one)?.other ?? []));

function latestFirst(a: Candidate, b: Candidate): number {
  return b.capturedAt.localeCompare(a.capturedAt) || a.other.sha256.localeCompare(b.other.sha256);
}

/** The user is asked once of each body. */
function onePerBody(candidates: readonly Candidate[]): Candidate[] {
  const asked = new Set<string>();
  return candidates.filter(({ mark }) => {
    const key = bodyKey(mark);
    return !asked.has(key) && asked.add(key);
  });
}

/** Each report once: the latest capture of each body and year on each site. */
function onceEach(candidates: readonly Candidate[]): OtherReport[] {
  const seen = new Map<string, Candidate>();
  for (const one of [...candidates].sort(latestFirst)) {
    const key = `${one.other.name} ${one.mark.siteIdCode ?? one.mark.host ?? ''}`;
    if (!seen.has(key)) seen.set(key, one);
  }
  return named([...seen.values()].sort((a, b) => (a.other.name < b.other.name ? -1 : 1)));
}

/** Two counties have a body of one name: the second and further ones are counted. */
function named(candidates: readonly Candidate[]): OtherReport[] {
  const counts = new Map<string, number>();
  return candidates.map(({ other }) => {
    const nth = (counts.get(other.name) ?? 0) + 1;
    counts.set(other.name, nth);
    return nth === 1 ? other : { ...other, name: other.name.replace(/\/(\d+)$/, `#${nth}/$1`) };
  });
}
