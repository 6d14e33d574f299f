import { render } from 'preact';
import { bodyRecords } from '../../lib/casebook/body-records';
import { captureStore } from '../../lib/casebook/capture-store';
import type { Beside } from '../../lib/extension/messages';
import { pageApi } from '../../lib/extension/page-api';
import { BesidePanel, type BesideProps, type BesideReport } from '../../lib/panel/beside-panel';
import type { Audit } from '../../lib/report/audit';
import { toExport } from '../../lib/report/export';
import { besideRules } from '../../lib/rules/engine/beside-rules';
import { inSeason } from '../../lib/season/in-season';
import { type BodyMark, bodyKey } from '../../lib/season/match-bodies';
import { besideOnShelf } from '../../lib/season/on-shelf';
import { type Candidate, markOf } from '../../lib/season/other-report';
import type { Language } from '../../lib/strings/terms';

const RULES: ReadonlySet<string> = new Set(besideRules.map(({ id }) => id));
const store = captureStore();
const records = bodyRecords(pageApi.storage.local);

interface Known extends BesideReport {
  readonly mark: BodyMark;
}

/** What is known of the audit that the panel shows: it is told again as long as that stands. */
let shown: { readonly sha256: string; readonly lastYear: Known | null; readonly unsure: readonly Known[] } | null = null;

/** The audit beside last year's report of the same body in the casebook; null where there is none. */
export async function besideLastYear(audit: Audit, rulesOff: readonly string[]): Promise<Beside | null> {
  const own = toExport(audit);
  const { others, unsure, marks } = await besideOnShelf(own, store, await records.read());
  const { lastYear } = others;
  shown = {
    sha256: audit.source.sha256,
    lastYear: lastYear && marks.lastYear ? { ...told(lastYear.body, lastYear.year, lastYear.from), mark: marks.lastYear } : null,
    unsure: unsure.map(({ other, mark }: Candidate) => ({ ...told(other.body, other.year, other.from), mark })),
  };
  if (!lastYear && unsure.length === 0) return null;
  const { verdict, checks, findings, corrections, others: used = [] } = inSeason(audit, others, { rulesOff });
  return { verdict, checks, findings, corrections, others: used };
}

const told = (body: string, year: number, from: string | null): BesideReport => ({
  body,
  year,
  url: from !== null && /^https?:/.test(from) ? from : null,
});

/** Draws which report that is; `again` when the user says otherwise. */
export function drawBeside(root: HTMLElement, audit: Audit, language: Language, again: () => void): void {
  const own = markOf(toExport(audit));
  const known = shown?.sha256 === audit.source.sha256 ? shown : null;
  const onSay: BesideProps['onSay'] = (report, same) => {
    const { mark } = report as Known;
    if (own) void records.say({ bodies: [bodyKey(own), bodyKey(mark)], same }).then(again);
  };
  const { lastYear = null, unsure = [] } = known ?? {};
  render(<BesidePanel audit={audit} language={language} lastYear={lastYear} unsure={unsure} rules={RULES} onSay={onSay} />, root);
}
