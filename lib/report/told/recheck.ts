import type { Audit } from '../audit';
import type { Finding } from '../outcome';
import { dismissedIn } from './recommended';

/** A corrected report against the one before: what became of each finding, and which figures changed. */
export interface Recheck {
  /** Told before, and its check holds now. */
  readonly mended: readonly Finding[];
  /** Told before and now: as it is told now. */
  readonly standing: readonly { readonly finding: Finding; readonly isSame: boolean }[];
  /** Told before, not now, and nothing says that it holds: what it speaks of was not read, or its check did not apply. */
  readonly unsure: readonly Finding[];
  /** Told now only. */
  readonly added: readonly Finding[];
  readonly changes: readonly { readonly path: string; readonly from: string; readonly to: string }[];
}

/** What was set aside then or now, and remarks on style, are left out. */
export function recheck(before: Audit, after: Audit): Recheck {
  const [then, now] = [openFindings(before), openFindings(after)];
  const gone = then.filter((finding) => !now.some((other) => isSpotOf(other, finding)));
  const standing = now.flatMap((finding) => {
    const known = then.find((other) => isSpotOf(other, finding));
    return known ? [{ finding, isSame: known.fingerprint === finding.fingerprint }] : [];
  });
  return {
    mended: gone.filter((finding) => holdsNow(finding, after)),
    standing,
    unsure: gone.filter((finding) => !holdsNow(finding, after)),
    added: now.filter((finding) => !then.some((other) => isSpotOf(other, finding))),
    changes: changesOf(before, after),
  };
}

function openFindings(audit: Audit): Finding[] {
  const dismissed = dismissedIn(audit);
  return audit.findings.filter(({ fingerprint, style, outcome }) => !style && outcome !== 'error' && !dismissed.has(fingerprint));
}

/** A figure that changed and is still wrong is the same matter. */
function isSpotOf(one: Finding, other: Finding): boolean {
  return one.rule === other.rule && one.at === other.at;
}

/** Silence is no proof: the check itself must hold, or, where checks have no lasting spot, all that is left of its rule. */
function holdsNow({ rule, at }: Finding, after: Audit): boolean {
  const own = after.checks.filter((check) => check.rule === rule);
  const spot = own.filter((check) => check.at === at);
  if (spot.length > 0) return spot.every(({ outcome }) => outcome === 'pass');
  return own.some(({ outcome }) => outcome === 'pass') && own.every(({ outcome }) => outcome === 'pass' || outcome === 'inapplicable');
}

function changesOf(before: Audit, after: Audit): Recheck['changes'] {
  const [then, now] = [before.report?.facts ?? {}, after.report?.facts ?? {}];
  return Object.keys(now).flatMap((path) => {
    const [from, to] = [then[path], now[path]];
    if (!from || !to || from.state === 'missing' || to.state === 'missing') return [];
    return from.raw.trim() === to.raw.trim() ? [] : [{ path, from: from.raw.trim(), to: to.raw.trim() }];
  });
}
