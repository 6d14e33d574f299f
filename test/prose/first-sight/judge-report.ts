import { audit } from '../../../lib/audit';
import type { Document } from '../../../lib/document/document';
import { narrow, type Place, pieceOf } from '../../../lib/document/place';
import type { Audit } from '../../../lib/report/audit';
import type { Claim } from '../../../lib/report/claim';
import type { Finding } from '../../../lib/report/outcome';
import { readHtml } from '../../../lib/sources/html';
import { casePage } from '../case-report';
import { type Label, type LabelledReport, planted, type Spot, spotOf, squeezed } from './labelled-report';
import { leavesOf } from './leaves';

/** What came of a labelled number: linked as labelled, linked otherwise, or not at all. */
export type Link = 'right' | 'wrong' | 'missed';

export interface JudgedReport {
  readonly id: string;
  /** Errors, warnings and reviews that nothing in the report deserves: rule and words. */
  readonly alarms: readonly string[];
  readonly notices: readonly string[];
  readonly links: readonly { readonly label: Label; readonly link: Link; readonly because: string | null; readonly said: string }[];
  /** Planted contradictions: whether each was found at its sentence, and what else was said then. */
  readonly plants: readonly { readonly at: string; readonly to: string; readonly isFound: boolean; readonly said: string }[];
}

/** Audits a labelled report as it is and with each of its plants. */
export function judgeReport(one: LabelledReport): JudgedReport {
  const seen = audited(one);
  const real = (one.real ?? []).map(({ at }) => spotOf(at));
  const told = seen.audit.findings.filter((finding) => !real.some((spot) => standsAt(seen.document, placesOf(finding), spot)));
  return {
    id: one.id,
    alarms: told.filter(isAlarm).map(wordsOf),
    notices: told.filter((finding) => !isAlarm(finding)).map(wordsOf),
    links: (one.labels ?? []).map((label) => ({ label, ...linkOf(seen, label) })),
    plants: (one.plants ?? []).map((plant) => {
      const spot = { ...spotOf(plant.at), number: plant.to };
      const now = audited(planted(one, plant));
      const found = now.audit.findings.filter(
        (finding) =>
          isAlarm(finding) && standsAt(now.document, placesOf(finding), spot) && !seen.audit.findings.some((old) => same(old, finding)),
      );
      return { ...plant, isFound: found.length > 0, said: now.audit.findings.filter(isAlarm).map(wordsOf).join(' | ') };
    }),
  };
}

interface Seen {
  readonly document: Document;
  readonly audit: Audit;
}

function audited(one: LabelledReport): Seen {
  const document = readHtml(casePage(one), { name: one.id, url: null });
  return { document, audit: audit(document, { file: one.id, capturedAt: '2026-03-01T00:00:00Z' }) };
}

function linkOf({ document, audit: { report } }: Seen, label: Label): { link: Link; because: string | null; said: string } {
  const spot = spotOf(label.at);
  const here = (report?.claims ?? []).filter((claim) => claim.numeral !== null && isAt(document, claim.place, spot));
  const linked = here.filter(({ outcome }) => outcome !== 'unlinked');
  const said = here.map(drawn).join(' ; ') || 'nothing';
  if (linked.length === 0)
    return { link: 'missed', because: here.map(({ because }) => because ?? null).find((word) => word !== null) ?? null, said };
  const wanted = leavesOf(label.cells);
  const isRight = linked.some(({ readings, relation, value }) => {
    if (relation === 'own-sum') return label.role === 'part';
    const all = readings.map(({ cells, minus }) => leavesOf(cells, minus));
    if (label.role === 'whole' && all.some((leaves) => sameLeaves(leaves, wanted))) return true;
    // 复议和诉讼均为0件: nothing of each is nothing of all.
    if (label.role === 'whole' && value === 0 && sameLeaves(new Map(all.flatMap((leaves) => [...leaves])), wanted)) return true;
    // A part is right when its whole is named: 予以公开5件, held to be no more than the requests.
    if (relation === 'at-most' && readings.some(({ cells }) => cells.some((cell) => isFlow(cell)) && label.cells.every(isOfRequests)))
      return true;
    if (label.role === 'whole') return false;
    return all.some((leaves) => [...leaves.keys()].some((leaf) => wanted.has(leaf)));
  });
  return { link: isRight ? 'right' : 'wrong', because: null, said };
}

const isOfRequests = (path: string) => path.startsWith('requests.');
/** All requests, as they came or as they were answered. */
const isFlow = (path: string) => /^requests\.(?:newlyReceived|carriedIn|resultTotal)\./.test(path);

function sameLeaves(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([leaf, times]) => b.get(leaf) === times);
}

function drawn({ quote, outcome, subject, role, readings, because }: Claim): string {
  return `${outcome} ${role ?? ''} ${subject} [${readings.map(({ cells }) => cells.slice(0, 3).join('+')).join(' / ')}]${because ? ` because ${because}` : ''} “${quote}”`;
}

const isAlarm = ({ severity }: Finding) => severity !== 'notice';
const wordsOf = ({ rule, outcome, quote, message }: Finding) => `${rule}:${outcome} “${quote ?? ''}” ${message.zh}`;
const same = (a: Finding, b: Finding) => a.rule === b.rule && a.quote === b.quote;
const placesOf = ({ place, places }: Finding) => [...(place ? [place] : []), ...places];

/** Whether one of the places lies in the sentence of the spot. */
function standsAt(document: Document, places: readonly Place[], spot: Spot): boolean {
  return places.some((place) => {
    const text = textOf(document, place);
    const at = text === null ? -1 : positionIn(text, spot);
    if (text === null || at < 0) return false;
    const [start, end] = place.span ?? [0, text.length];
    const from = squeezed(text.slice(0, start)).length;
    const to = squeezed(text.slice(0, end)).length;
    const whole = squeezed(text);
    const opens = Math.max(...['。', '；', ';'].map((mark) => whole.lastIndexOf(mark, at)));
    const closes = Math.min(...['。', '；', ';'].map((mark) => whole.indexOf(mark, at)).filter((index) => index >= 0), whole.length);
    return from <= closes && to > opens;
  });
}

function isAt(document: Document, place: Place, spot: Spot): boolean {
  const text = textOf(document, place);
  if (text === null || !place.span) return false;
  const at = positionIn(text, spot);
  const [start, end] = place.span;
  const from = squeezed(text.slice(0, start)).length;
  return at >= 0 && from <= at && at < squeezed(text.slice(0, end)).length;
}

/** Of the number, in the text without its spaces; −1: another paragraph. */
function positionIn(text: string, { before, number, after }: Spot): number {
  const start = squeezed(text).indexOf(squeezed(before + number + after));
  return start < 0 ? -1 : start + squeezed(before).length;
}

function textOf({ blocks }: Document, place: Place): string | null {
  const piece = pieceOf(place);
  for (const block of blocks) if (block.kind === 'paragraph' && pieceOf(narrow(block.place, 0, 0)) === piece) return block.text;
  return null;
}
