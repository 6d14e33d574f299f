import { samePlace } from '../document/place';
import type { Claim } from '../report/claim';
import type { Correction } from '../report/correction';
import type { Finding } from '../report/outcome';
import { mistakesApart } from './apart';
import { MOST_CANDIDATES } from './budget';
import type { Evidence } from './evidence';
import { apply, type Change } from './move';
import type { Story } from './stories';
import { isZero, type System } from './system';

/**
 * Stories as corrections. Several mistakes that are all certain are told together first, then each apart, so that a reader of one
 * finding sees only what concerns it. A doubtful one must not cast its doubt on the others: then each is told apart, the certain
 * ones first, and the whole accounts, as many as there are candidates, come last.
 */
export function toCorrections(
  system: System,
  evidence: Evidence,
  findings: readonly Finding[],
  explained: readonly (readonly Story[])[],
): Correction[] {
  const write = (story: Story, ambiguous: boolean) => correction(system, evidence, findings, story, ambiguous);
  const apart = explained
    .flatMap((stories) => mistakesApart(system, stories))
    .map((stories) => stories.map((story) => write(story, stories.length > 1)))
    .sort((a, b) => Number(a.length > 1) - Number(b.length > 1) || (b[0]?.resolves.length ?? 0) - (a[0]?.resolves.length ?? 0));
  if (apart.length < 2) return apart.flat();
  const whole = combine(explained);
  const together = whole.map((story) => write(story, whole.length > 1));
  return whole.length === 1 ? [...together, ...apart.flat()] : [...apart.flat(), ...together];
}

/** One story of each component, the best of all first, then with one component's story replaced by its next best. */
function combine(explained: readonly (readonly Story[])[]): Story[] {
  let combined: Story[] = [{ moves: [] }];
  for (const stories of explained)
    combined = stories.flatMap((story) => combined.map((one) => ({ moves: [...one.moves, ...story.moves] }))).slice(0, MOST_CANDIDATES);
  return combined;
}

function correction(system: System, evidence: Evidence, findings: readonly Finding[], story: Story, ambiguous: boolean): Correction {
  const changes = story.moves.flatMap((move) => move.changes).sort(([a], [b]) => a - b);
  const patterns = new Set(story.moves.map((move) => move.pattern));
  const [pattern = null] = patterns.size === 1 ? patterns : [];
  return {
    cells: changes.flatMap(([index, to]) => {
      const cell = system.cells[index];
      return cell ? [{ path: cell.path, from: cell.blank ? null : cell.value, to }] : [];
    }),
    resolves: resolved(system, evidence, findings, changes),
    pattern,
    ambiguous,
  };
}

/** Findings that would be gone: equations that then hold, statements that then agree, and cells that no longer print the impossible. */
function resolved(system: System, evidence: Evidence, findings: readonly Finding[], changes: readonly Change[]): string[] {
  const after = apply(system, system.residual, changes);
  const even = new Set<string>();
  system.equations.forEach(({ check }, equation) => {
    if (!isZero(system.residual[equation] ?? 0) && isZero(after[equation] ?? 0)) even.add(`${check.rule}\n${check.at}`);
  });
  const settled = evidence.settled(changes);
  const changed = new Set(changes.map(([index]) => system.cells[index]?.path));
  return findings
    .filter((finding) => {
      if (finding.equation) return even.has(`${finding.rule}\n${finding.at}`);
      if (finding.quote !== null) return settled.some((claim) => isOf(claim, finding));
      return finding.outcome === 'fail' && finding.severity === 'error' && finding.cells.length === 1 && changed.has(finding.cells[0]);
    })
    .map((finding) => finding.fingerprint);
}

/** One sentence may state several figures, each of them a finding. */
function isOf({ rule, quote, place }: Claim, finding: Finding): boolean {
  return rule === finding.rule && quote === finding.quote && finding.place !== null && samePlace(place, finding.place);
}
