import { render } from 'preact';
import { captureStore } from '../../lib/casebook/captures/capture-store';
import { bodyRecords } from '../../lib/casebook/dismissals/body-records';
import { pageApi } from '../../lib/extension/browser/page-api';
import type { Beside } from '../../lib/extension/messages/messages';
import { BesidePanel, type BesideProps, type BesideReport } from '../../lib/panel/beside-panel';
import type { Audit } from '../../lib/report/audit';
import { toExport } from '../../lib/report/contract/export';
import type { Others } from '../../lib/report/other-report';
import { besideRules } from '../../lib/rules/engine/beside-rules';
import { inSeason } from '../../lib/season/in-season';
import { type BodyMark, bodyKey } from '../../lib/season/match-bodies';
import { besideOnShelf } from '../../lib/season/on-shelf';
import { markOf } from '../../lib/season/other-report';
import type { Language } from '../../lib/strings/terms';

const RULES: ReadonlySet<string> = new Set(besideRules.map(({ id }) => id));
const store = captureStore();
const records = bodyRecords(pageApi.storage.local);

/** What the casebook has for one report: last year's of its body, and what the user has to be asked about. */
export interface OnShelf {
  readonly others: Others;
  readonly lastYear: KnownReport | null;
  readonly unsure: readonly KnownReport[];
}

interface KnownReport extends BesideReport {
  readonly mark: BodyMark;
}

/** Of the audit that is shown: the panel tells it. */
let shown: { readonly sha256: string; readonly found: OnShelf } | null = null;

/** Looks into the casebook: last year's of the same body, and so many of other bodies; null where there is none. */
export async function lookOnShelf(audit: Audit, bodies = 0): Promise<OnShelf | null> {
  const { others, unsure, marks } = await besideOnShelf(toExport(audit), store, await records.read(), bodies);
  const { lastYear } = others;
  if (!lastYear && unsure.length === 0 && others.bodies.length === 0) return null;
  return {
    others,
    lastYear: lastYear && marks.lastYear ? { ...told(lastYear.body, lastYear.year, lastYear.from), mark: marks.lastYear } : null,
    unsure: unsure.map(({ other, mark }) => ({ ...told(other.body, other.year, other.from), mark })),
  };
}

/** What that says to the audit. From now on the panel tells of it. */
export function besideFound(audit: Audit, found: OnShelf, rulesOff: readonly string[]): Beside {
  shown = { sha256: audit.source.sha256, found };
  const { verdict, checks, findings, corrections, others = [] } = inSeason(audit, found.others, { rulesOff });
  return { verdict, checks, findings, corrections, others };
}

function told(body: string, year: number, from: string | null): BesideReport {
  return { body, year, url: from !== null && /^https?:/.test(from) ? from : null };
}

/** Draws which report that is; `again` when the user says otherwise. */
export function drawBeside(root: HTMLElement, audit: Audit, language: Language, again: () => void): void {
  const own = markOf(toExport(audit));
  const { lastYear = null, unsure = [] } = shown?.sha256 === audit.source.sha256 ? shown.found : {};
  const onSay: BesideProps['onSay'] = (report, same) => {
    const { mark } = report as KnownReport;
    if (own) void records.say({ bodies: [bodyKey(own), bodyKey(mark)], same }).then(again);
  };
  render(<BesidePanel audit={audit} language={language} lastYear={lastYear} unsure={unsure} rules={RULES} onSay={onSay} />, root);
}
