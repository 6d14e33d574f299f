import type { AskedCell } from '../report/audit';
import type { Fact } from '../report/fact';
import type { Check } from '../report/outcome';
import type { Report } from '../report/report';
import { violatedComponents } from './components';
import { shortestStories } from './stories';
import { buildSystem } from './system';

/**
 * Recognised cells that somebody has to compare with the picture: those of which the recogniser is not sure, and those in a sum that does
 * not hold; a few of the others where these are fewer still. First comes what would settle such sums, then the least sure. Null when
 * nothing was recognised; empty when all was asked.
 */
export function cellsToConfirm(report: Report, checks: readonly Check[]): AskedCell[] | null {
  // Said of the whole report first: to list its facts takes longer than anything else here.
  if (report.recognised !== true) return null;
  const recognised = Object.values(report.facts).filter((fact) => fact.recognised !== undefined);
  if (recognised.length === 0) return null;
  const { broken, held } = sumsOf(checks);
  const likely = suspects(report, checks);
  const open = recognised.filter((fact) => !fact.confirmed && fact.confidence < 1);
  const isAsked = (fact: Fact) => likely.has(fact.path) || broken.has(fact.path) || isDoubtful(fact, held.has(fact.path));
  const rank = ({ path, recognised = 0 }: Fact) => (likely.has(path) ? -1 : 0) + recognised;
  const asked = open.filter(isAsked).sort((a, b) => rank(a) - rank(b));
  // However sure the recogniser is, somebody has looked at some of it: at what no sum vouches for, and at the least sure.
  const looked = asked.length + recognised.length - open.length;
  const rest = (fact: Fact) => (held.has(fact.path) ? 1 : 0) + rank(fact);
  const others = open.filter((fact) => !isAsked(fact)).sort((a, b) => rest(a) - rest(b));
  return [...asked, ...others.slice(0, Math.max(0, FEWEST - looked))].map(({ path }) => ({ path, likely: likely.get(path) ?? null }));
}

/** A sum that holds vouches for its cells; where none speaks of a cell, the recogniser must be surer. */
function isDoubtful({ recognised = 0, state }: Fact, isHeld: boolean): boolean {
  return state === 'unreadable' || recognised < (isHeld ? SURE : SURE_ALONE);
}

function sumsOf(checks: readonly Check[]) {
  const broken = new Set<string>();
  const held = new Set<string>();
  for (const { equation, outcome } of checks)
    for (const path of equation ? [...equation.left, ...equation.right] : []) {
      if (outcome === 'pass') held.add(path);
      else if (outcome === 'fail' || outcome === 'review') broken.add(path);
    }
  return { broken, held };
}

/** Cells of the shortest accounts of what would have to be otherwise, if recognition alone were at fault, and their values then. */
function suspects(report: Report, checks: readonly Check[]): ReadonlyMap<string, number> {
  const facts = Object.fromEntries(
    Object.entries(report.facts).map(([path, fact]) => [path, fact.recognised === undefined ? fact : { ...fact, confidence: 1 }]),
  );
  const asIfSure = checks.map((check): Check => (check.equation && check.outcome === 'review' ? { ...check, outcome: 'fail' } : check));
  const system = buildSystem({ ...report, facts }, asIfSure);
  const found = new Map<string, number>();
  for (const component of violatedComponents(system))
    for (const story of shortestStories(system, component))
      for (const [index, to] of story.moves.flatMap(({ changes }) => changes)) {
        const path = system.cells[index]?.path;
        if (path !== undefined && report.facts[path]?.recognised !== undefined && !report.facts[path].confirmed && !found.has(path))
          found.set(path, to);
      }
  return found;
}

const FEWEST = 5;
const SURE = 0.95;
const SURE_ALONE = 0.99;
