import { type Place, pieceOf, samePlace } from '../../document/place';
import { rememberLatest } from '../../document/remember';
import type { Audit } from '../../report/audit';
import type { Claim } from '../../report/claim';
import type { Finding } from '../../report/outcome';
import { recommended } from '../../report/told/recommended';
import { foldStyle } from '../../report/told/style';
import { causeCells, consequences } from './causes';
import { type Tone, toneOf } from './tone';

/** One finding as it is to be drawn. Plain data; index + 1 is its number everywhere. */
export interface Mark {
  readonly index: number;
  readonly finding: Finding;
  readonly tone: Tone;
  /** strong: the likely cause stands here · faint: a consequence of it · plain: anything else. */
  readonly strength: 'strong' | 'plain' | 'faint';
  /** Where it is drawn: one place, or those of a grouped note, the first of them where they are very many. Empty: no place on the page. */
  readonly places: readonly Place[];
  /** For prose: the clause around the number, underlined thinly. */
  readonly clause: Place | null;
}

/**
 * What may be drawn now, in the audit's order: dismissed findings and, when switched off, notices are left out; with `only` all but that
 * grade. Remarks on style fold under the mark of the first.
 */
export function marksOf(audit: Audit, dismissed: ReadonlySet<string>, showNotices: boolean, only: Tone | null = null): Mark[] {
  const corrections = recommended(audit.corrections, dismissed);
  const causes = causeCells(corrections);
  const settled = consequences(corrections);
  const style = foldStyle(audit.findings, ({ fingerprint }) => !dismissed.has(fingerprint));
  const marks: Mark[] = [];
  audit.findings.forEach((finding, index) => {
    const tone = toneOf(finding);
    if (dismissed.has(finding.fingerprint) || (tone === 'notice' && !showNotices) || (only !== null && tone !== only)) return;
    if (finding.style && index !== style?.index) return;
    const [own] = finding.cells;
    const isCause = own !== undefined && causes.has(own) && settled.has(finding.fingerprint);
    marks.push({
      index,
      finding: finding.style && style ? { ...finding, message: style.message, places: [] } : finding,
      tone,
      strength: isCause ? 'strong' : settled.has(finding.fingerprint) ? 'faint' : 'plain',
      places: finding.places.length > 0 && !finding.style ? finding.places.slice(0, MOST_PLACES) : finding.place ? [finding.place] : [],
      clause: clauseOf(finding, audit),
    });
  });
  return marks;
}

/** More than a form has cells. A browser paints every marked text anew in each of its frames: ten thousand of them hold a page up for good. */
const MOST_PLACES = 300;

function clauseOf(finding: Finding, audit: Audit): Place | null {
  const { place } = finding;
  if (!place || finding.cell || !audit.report) return null;
  const claims = claimsByPlace(audit.report.claims).get(nameOf(place)) ?? [];
  return claims.find((claim) => !samePlace(claim.clause, place))?.clause ?? null;
}

/** A report may hold thousands of numbers, at the same characters of as many pieces. */
const claimsByPlace = rememberLatest((claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> => {
  const found = new Map<string, Claim[]>();
  for (const claim of claims) {
    const name = nameOf(claim.place);
    const same = found.get(name);
    if (same) same.push(claim);
    else found.set(name, [claim]);
  }
  return found;
});

/** Two places have one name where they are the same place. */
const nameOf = (place: Place): string => `${place.span} ${pieceOf(place)}`;
