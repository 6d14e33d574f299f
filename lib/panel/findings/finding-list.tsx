import type { Dismissal } from '../../report/audit';
import type { Report } from '../../report/report';
import { type Grade, gradeOf, grades } from '../../report/told/grade';
import { useStrings } from '../language';
import { FindingItem } from './finding-item';
import { groups, type Numbered, type Spot } from './groups';

/** The findings; in page order they stand under the table or section of each. */
export function FindingList(props: {
  readonly findings: readonly Numbered[];
  readonly grouped: boolean;
  readonly report: Report;
  readonly current: number | null;
  readonly settled: ReadonlySet<string>;
  readonly returned: readonly Dismissal[];
  readonly unconfirmed: readonly Dismissal[];
  readonly onGo: (index: number) => void;
  readonly onDismiss: (fingerprint: string, reason: string) => void;
  readonly onRule: (rule: string) => void;
}) {
  const parts = props.grouped ? groups(props.findings, props.report) : [{ spot: null, findings: props.findings }];
  if (props.findings.length === 0) return null;
  return (
    <div class="groups">
      {parts.map((group) => (
        <section key={group.findings[0]?.number} class="group">
          {group.spot && <GroupHeading spot={group.spot} report={props.report} />}
          <ol class="findings">
            {group.findings.map((numbered) => (
              <FindingItem
                key={numbered.finding.fingerprint}
                numbered={numbered}
                report={props.report}
                current={props.current === numbered.number - 1}
                settled={props.settled.has(numbered.finding.fingerprint)}
                returned={props.returned.find((one) => one.fingerprint === numbered.finding.fingerprint) ?? null}
                unconfirmed={props.unconfirmed.find((one) => one.fingerprint === numbered.finding.fingerprint) ?? null}
                onGo={() => props.onGo(numbered.number - 1)}
                onRule={() => props.onRule(numbered.finding.rule)}
                onDismiss={(reason) => props.onDismiss(numbered.finding.fingerprint, reason)}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function GroupHeading({ spot, report }: { readonly spot: Spot; readonly report: Report }) {
  const { say, words } = useStrings();
  if (spot.kind === 'report') return <h2>{say.wholeReport}</h2>;
  if (spot.kind === 'section') {
    return <h2 lang="zh-CN">{report.sections.find((section) => section.number === spot.section)?.heading}</h2>;
  }
  const form = report.edition.tables.find((table) => table.id === spot.table);
  return (
    <h2>
      {form && words.table(form)} <span lang="zh-CN">{form?.title}</span>
    </h2>
  );
}

/** One filter for each kind that occurs, with its count; none pressed means all. */
export function Filters(props: {
  readonly findings: readonly Numbered[];
  readonly chosen: Grade | null;
  readonly onChoose: (grade: Grade | null) => void;
}) {
  const { say, words } = useStrings();
  const present = grades
    .map((mark) => ({ mark, count: props.findings.filter(({ finding }) => gradeOf(finding) === mark).length }))
    .filter(({ count }) => count > 0);
  return (
    <fieldset class="filters" aria-label={say.filters}>
      <button type="button" class="chip" aria-pressed={props.chosen === null} onClick={() => props.onChoose(null)}>
        {say.all} <span class="figures">{props.findings.length}</span>
      </button>
      {present.map(({ mark, count }) => (
        <button
          key={mark}
          type="button"
          class={`chip tone-${mark}`}
          aria-pressed={props.chosen === mark}
          onClick={() => props.onChoose(props.chosen === mark ? null : mark)}
        >
          {words.severities[mark]} <span class="figures">{count}</span>
        </button>
      ))}
    </fieldset>
  );
}
