import { isOriginal } from '../../document/document';
import { narrow, type Place } from '../../document/place';
import { rememberFor } from '../../document/remember';
import type { Prose, Report } from '../../report/report';
import { isSlip } from './context';
import { doubledIn } from './doubled';
import { bitOf, EVERYWHERE, isAmong, type Letters, whereAll, whereWords } from './letters';
import { mayRepeat, repetitionsIn } from './repeated';
import { gapsIn, miscountsIn, type Part } from './rows';
import type { CountSlip, Found, GapSlip, PhraseSlip, RepeatedSlip, Slip, SlipTable } from './slip';
import { halfText, type Texts, textsOf } from './texts';

/** A slip as it stands in the report. */
export interface SlipHit {
  readonly slip: Slip;
  readonly found: Found;
  /** As printed. */
  readonly quote: string;
  readonly place: Place;
}

/** What a slip is looked for in. */
export type SlipText = Pick<Report, 'prose' | 'source' | 'year'>;

/**
 * Every slip of a table, in document order; of slips of one spot that overlap the first and longest. Rows of points come after.
 * @param spaced words are doubled across a space too: so in titles
 */
export function findSlips(table: SlipTable, report: SlipText, spaced = false): SlipHit[] {
  const lines = sorted(table);
  const found = inParagraphs(table, lines, report, spaced);
  return lines.rows.length > 0 ? [...found, ...inRows(lines.rows, report)] : found;
}

/** A table's lines by how they are looked for. */
const sorted = rememberFor(({ slips }: SlipTable) => ({
  lines: slips.filter((slip) => slip.kind === undefined || slip.kind === 'repeated'),
  doubled: slips.filter((slip) => slip.kind === 'doubled'),
  rows: slips.filter((slip) => slip.kind === 'gap' || slip.kind === 'count'),
}));

/** Where a line may stand, as far as its characters tell. */
function spotsOf(slip: PhraseSlip, { letters, twins }: Texts): number {
  let spots = slip.twin ? twins : EVERYWHERE;
  if (!letters) return spots;
  if (slip.number) spots &= letters.numbers;
  // Characters first, which are fewer.
  if (spots !== 0 && slip.has !== undefined) spots &= whereAll(letters, slip.has);
  if (spots !== 0 && slip.words) spots &= whereWords(letters, slip.words);
  return spots;
}

/** Where a row's points or its announcement may stand. */
function spotsOfRow(slip: GapSlip | CountSlip, letters: Letters | null): number {
  if (!letters) return EVERYWHERE;
  return slip.kind === 'gap' ? whereWords(letters, slip.words) : whereAll(letters, slip.has);
}

function inParagraphs(table: SlipTable, { lines, doubled }: ReturnType<typeof sorted>, report: SlipText, spaced: boolean): SlipHit[] {
  const { prose, year } = report;
  const texts = textsOf(prose);
  const { letters } = texts;
  const held = table.words && letters ? whereWords(letters, table.words) : EVERYWHERE;
  if (held === 0) return [];
  const likely: { readonly slip: PhraseSlip | RepeatedSlip; readonly spots: number }[] = [];
  const echoes = letters?.echoes ?? EVERYWHERE;
  let any = doubled.length > 0 ? echoes : 0;
  for (const slip of lines) {
    const spots = held & (slip.kind === undefined ? spotsOf(slip, texts) : mayRepeat(slip, prose, letters));
    if (spots !== 0) likely.push({ slip, spots });
    any |= spots;
  }
  if (any === 0) return [];
  const all: SlipHit[] = [];
  for (let at = 0; at < prose.length; at++) {
    const one = prose[at];
    if (!one || !isAmong(any, at) || (table.hint && !table.hint.test(one.paragraph.text))) continue;
    const text = halfText(texts, at);
    const hits: SlipHit[] = [];
    // Lines with one hint stand together: it is asked once.
    let hint: RegExp | undefined;
    let isHinted = true;
    for (const { slip, spots } of likely) {
      if (!isAmong(spots, at) || (slip.kind === undefined && !isInRegion(slip, report, at))) continue;
      const own = slip.kind === undefined ? slip.hint : undefined;
      if (own !== hint) isHinted = !own || own.test(text);
      hint = own;
      if (!isHinted) continue;
      const found = slip.kind === undefined ? matchesOf(slip, text, year) : repetitionsIn(slip, prose, at, year);
      for (const it of found) if (isSlip(slip, it, texts.printed)) hits.push(hitOf(slip, it, one));
    }
    if (isAmong(echoes, at)) for (const { slip, found } of doubledIn(doubled, text, year, spaced)) hits.push(hitOf(slip, found, one));
    if (hits.length > 1) all.push(...withoutOverlaps(hits));
    else if (hits[0]) all.push(hits[0]);
  }
  return all;
}

/** Rows run through the paragraphs of a part. */
function inRows(rows: readonly (GapSlip | CountSlip)[], { prose, year }: SlipText): SlipHit[] {
  const { letters } = textsOf(prose);
  const spots = rows.map((slip) => spotsOfRow(slip, letters));
  if (spots.every((where) => where === 0)) return [];
  const hits: SlipHit[] = [];
  for (const part of partsOf(prose))
    for (let nth = 0; nth < rows.length; nth++) {
      const slip = rows[nth] as GapSlip | CountSlip;
      const where = spots[nth] ?? 0;
      if ((where & part.any) === 0) continue;
      const flaws = slip.kind === 'gap' ? gapsIn(slip, part, where, year) : miscountsIn(slip, part, where, year);
      for (const { found, prose: one } of flaws) if (isSlip(slip, found, [])) hits.push(hitOf(slip, found, one));
    }
  return hits;
}

/** Paragraphs by the part that they stand in. */
function partsOf(prose: SlipText['prose']): Iterable<Part> {
  const parts = new Map<number | null, Part>();
  for (let at = 0; at < prose.length; at++) {
    const one = prose[at] as Prose;
    let part = parts.get(one.section);
    if (!part) {
      part = { all: [], body: [], bits: [], any: 0 };
      parts.set(one.section, part);
    }
    part.all.push(one);
    if (one.isHeading) continue;
    part.body.push(one);
    part.bits.push(bitOf(at));
    part.any |= bitOf(at);
  }
  return parts.values();
}

function isInRegion(slip: PhraseSlip, { prose, source }: SlipText, at: number): boolean {
  const one = prose[at];
  if (!one || (slip.source === 'html' && !isOriginal(source))) return false;
  if (slip.parts && (one.isHeading || !slip.parts.includes(one.section ?? 0))) return false;
  return slip.last === undefined || at >= prose.length - slip.last;
}

function matchesOf({ find }: PhraseSlip, text: string, year: number | null): Found[] {
  const found: Found[] = [];
  // Shared and reset: `matchAll` would make a new pattern for every paragraph.
  find.lastIndex = 0;
  for (let match = find.exec(text); match !== null; match = find.exec(text)) {
    const end = match.index + match[0].length;
    found.push({ match: match[0], value: match[1] ?? match[0], text, start: match.index, end, year });
    if (match[0] === '') find.lastIndex++;
  }
  return found;
}

function hitOf(slip: Slip, found: Found, { paragraph }: Prose): SlipHit {
  const { start, end } = found;
  const isWhole = slip.kind === 'repeated' && slip.unit !== 'clause';
  return { slip, found, quote: paragraph.text.slice(start, end), place: isWhole ? paragraph.place : narrow(paragraph.place, start, end) };
}

function withoutOverlaps(hits: SlipHit[]): SlipHit[] {
  const sorted = hits.sort((a, b) => a.found.start - b.found.start || b.found.end - a.found.end);
  const ends = new Map<string, number>();
  return sorted.filter(({ slip, found }) => {
    if (found.start < (ends.get(slip.at) ?? 0)) return false;
    ends.set(slip.at, found.end);
    return true;
  });
}
