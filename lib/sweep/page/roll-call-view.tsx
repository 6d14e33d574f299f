import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type SweepStrings, sweepStrings } from '../../strings/sweep';
import type { Language } from '../../strings/terms';
import { mainYear, yearsOf } from '../first-ticks';
import type { ListedReport } from '../listing';
import { namesIn } from '../match-bodies';
import { bodiesOf, type Expectations, type RollCall, rollCall } from '../roll-call';

/** The list page judged by itself: who is missing or late, and whether the list is whole and in order. */
export function RollCallView(props: {
  readonly language: Language;
  readonly reports: readonly ListedReport[];
  /** There is more of the list that nobody read: other pages, entries that only a script opens. */
  readonly isPartial: boolean;
  readonly site: Expectations['site'];
  readonly localDays: Expectations['localDays'];
  /** Names as they were kept; null: none yet. */
  readonly expected: readonly string[] | null;
  readonly onExpected: (names: readonly string[] | null) => void;
  /** Who had a report in the last sweep of the same list. */
  readonly lastBodies: readonly string[];
}) {
  const { language, reports, expected, onExpected } = props;
  const say = sweepStrings[language];
  const years = yearsOf(reports).flatMap(({ year }) => (year === null ? [] : [year]));
  const [chosen, setChosen] = useState<number | null>(null);
  const year = chosen ?? mainYear(reports) ?? years[0] ?? null;
  if (year === null) return null;
  const before = bodiesOf(reports, year - 1);
  const told = rollCall(reports, year, { bodies: expected, localDays: props.localDays, site: props.site });
  const take = (names: readonly string[]) => onExpected(names.length > 0 ? names : null);
  return (
    <details class="roll-call" open>
      <summary>
        <h2>{say.rollCall}</h2>
      </summary>
      <p class="sub">{say.rollCallHint}</p>
      <div class="roll-head">
        <label>
          {say.rollYear}
          <select value={year} onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}>
            {years.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
        <label class="names">
          <span>
            {say.expected} <span class="sub">{say.expectedHint}</span>
          </span>
          <textarea rows={4} value={(expected ?? []).join('\n')} onChange={({ currentTarget }) => take(namesIn(currentTarget.value))} />
        </label>
        <div class="buttons">
          {before.length > 0 && (
            <button type="button" class="small" onClick={() => take(before)}>
              {say.fromLastYear(before.length)}
            </button>
          )}
          {props.lastBodies.length > 0 && (
            <button type="button" class="small" onClick={() => take(props.lastBodies)}>
              {say.fromLastSweep(props.lastBodies.length)}
            </button>
          )}
        </div>
      </div>
      {props.isPartial && <p class="lead">{say.rollPartial}</p>}
      <Told say={say} language={language} told={told} />
    </details>
  );
}

function Told({ say, language, told }: { readonly say: SweepStrings; readonly language: Language; readonly told: RollCall }) {
  const nameOf = (body: string | null) => body ?? say.ownBody;
  const judged = told.bodies - told.undated - told.unjudged;
  return (
    <div class="told-list">
      <p>{say.present(told.bodies, told.year)}</p>
      {told.missing === null && <p class="sub">{say.notSaid}</p>}
      {told.missing && (
        <Group title={told.missing.length > 0 ? say.missing(told.missing.length) : say.nobodyMissing} lines={told.missing} />
      )}
      {told.unexpected.length > 0 && <Group title={say.unexpected(told.unexpected.length)} lines={told.unexpected} />}
      <Group
        title={told.late.length > 0 ? say.late(told.late.length) : judged > 0 ? say.nobodyLate : say.lateUnknown}
        lines={told.late.map(
          ({ report, due, days, whose, isDoubtful }) =>
            `${nameOf(report.body)}：${say.lateBy(report.date?.day ?? '', due, days, whose[language])}${isDoubtful ? `；${say.lateDoubt}` : ''}`,
        )}
      />
      {told.undated > 0 && <p class="sub">{say.undated(told.undated)}</p>}
      {told.unjudged > 0 && <p class="sub">{say.unjudged(told.unjudged)}</p>}
      <Group
        title={told.gaps.length > 0 ? say.gaps(told.gaps.length) : told.overYears > 0 ? say.noGaps : say.gapsUnknown}
        lines={told.gaps.map(({ body, years }) => `${nameOf(body)}：${say.gapYears(years)}`)}
      />
      <Group
        title={told.doubles.length > 0 ? say.doubles(told.doubles.length) : say.noDoubles}
        lines={told.doubles.map(({ body, reports }) => `${nameOf(body)}：${say.timesListed(reports.length)}`)}
      />
      {told.order.kind === 'broken' ? (
        <Group
          title={say.outOfOrder(told.order.reports.length)}
          lines={told.order.reports.map(({ text, date }) => `${date?.day ?? ''} ${text}`)}
        />
      ) : (
        <p>{say.order[told.order.kind]}</p>
      )}
    </div>
  );
}

function Group({ title, lines }: { readonly title: ComponentChildren; readonly lines: readonly string[] }) {
  return (
    <div>
      <h3>{title}</h3>
      {lines.length > 0 && (
        <ul class="lines" lang="zh-CN">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
