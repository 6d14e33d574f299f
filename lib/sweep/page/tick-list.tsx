import { useState } from 'preact/hooks';
import { sweepStrings } from '../../strings/sweep';
import type { Language } from '../../strings/terms';
import { yearsOf } from '../first-ticks';
import type { FurtherPage, ListedReport } from '../listing';
import { FurtherPages } from './further-view';

/** What the list page holds, before anything is opened: the user ticks, and says go. */
export function TickList(props: {
  readonly language: Language;
  readonly reports: readonly ListedReport[];
  readonly others: number;
  readonly further: readonly FurtherPage[];
  readonly hasHiddenPages: boolean;
  /** Reports that only a script opens. */
  readonly scripted: number;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
  readonly onFurther: (pages: readonly FurtherPage[]) => void;
  /** Milliseconds between two pages. */
  readonly pause: number;
  readonly onPause: (milliseconds: number) => void;
  /** A site that has to be asked for first; null: none. */
  readonly asks: string | null;
  readonly onStart: () => void;
}) {
  const { language, reports, ticked, onTick } = props;
  const say = sweepStrings[language];
  const years = yearsOf(reports);
  const ofYear = (year: number | null) => reports.filter((one) => one.year === year).map(({ href }) => href);
  const tick = (href: string, on: boolean) => onTick(new Set(on ? [...ticked, href] : [...ticked].filter((one) => one !== href)));
  const elsewhere = (
    <>
      {props.scripted > 0 && <p class="sub">{say.scripted(props.scripted)}</p>}
      {props.hasHiddenPages && <p class="sub">{say.hiddenPages}</p>}
      {props.further.length > 0 && <FurtherPages language={language} further={props.further} onRead={props.onFurther} />}
    </>
  );
  if (reports.length === 0)
    return (
      <section class="tick">
        <p class="lead">{say.noReports}</p>
        {elsewhere}
      </section>
    );
  return (
    <section class="tick" aria-labelledby="found">
      <p id="found" class="lead">
        {say.found(reports.length, props.others)}
      </p>
      <fieldset class="filters">
        <legend>{say.years}</legend>
        {years.map(({ year, count }) => (
          <button
            key={year}
            type="button"
            class="chip"
            aria-pressed={isExactly(ticked, ofYear(year))}
            onClick={() => onTick(new Set(ofYear(year)))}
          >
            {say.yearChip(year, count)}
          </button>
        ))}
        <button type="button" class="chip" onClick={() => onTick(new Set(reports.map(({ href }) => href)))}>
          {say.all}
        </button>
        <button type="button" class="chip" onClick={() => onTick(new Set())}>
          {say.none}
        </button>
      </fieldset>
      <div class="scroller">
        <table class="reports">
          <thead>
            <tr>
              <th scope="col">{say.tick}</th>
              <th scope="col">{say.body}</th>
              <th scope="col">{say.year}</th>
              <th scope="col">{say.day}</th>
              <th scope="col">{say.link}</th>
            </tr>
          </thead>
          <tbody>
            {reports.map((report) => (
              <TickRow
                key={report.href}
                language={language}
                report={report}
                on={ticked.has(report.href)}
                onTick={(on) => tick(report.href, on)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {elsewhere}
      <StartBar {...props} count={ticked.size} />
    </section>
  );
}

function TickRow(props: {
  readonly language: Language;
  readonly report: ListedReport;
  readonly on: boolean;
  readonly onTick: (on: boolean) => void;
}) {
  const { report } = props;
  const say = sweepStrings[props.language];
  const by = report.yearBy === 'heading' ? say.byHeading : report.yearBy === 'date' ? say.byDate : null;
  return (
    <tr>
      <td class="box">
        <input
          type="checkbox"
          aria-label={`${say.tick}：${report.text}`}
          checked={props.on}
          onChange={({ currentTarget }) => props.onTick(currentTarget.checked)}
        />
      </td>
      <td class="body" lang="zh-CN">
        {report.body ?? <span class="sub">{say.ownBody}</span>}
      </td>
      <td class="figures">{report.year ?? say.unknown}</td>
      <td class="figures">
        {report.date ? (report.date.day === report.date.until ? report.date.day : report.date.day.slice(0, 7)) : say.unknown}
        {report.date?.by === 'address' && <span class="sub"> {say.byAddress}</span>}
      </td>
      <td class="link" lang="zh-CN">
        <a href={report.href} target="_blank" rel="noreferrer">
          {report.text}
        </a>
        {report.file && <span class="tag">{say.fileKind(report.file)}</span>}
        {by && <span class="tag">{by}</span>}
        {!report.sure && <span class="tag">{say.unsure}</span>}
      </td>
    </tr>
  );
}

function StartBar(props: {
  readonly language: Language;
  readonly count: number;
  readonly pause: number;
  readonly onPause: (milliseconds: number) => void;
  readonly asks: string | null;
  readonly onStart: () => void;
}) {
  const say = sweepStrings[props.language];
  const [pauses] = useState(() => [...new Set([...PAUSES, props.pause / 1000])].sort((a, b) => a - b));
  return (
    <div class="start-bar">
      <p class="sub">{say.manners(props.pause / 1000)}</p>
      {props.asks && <p class="sub">{say.mayRead(props.asks)}</p>}
      <div class="buttons">
        <button type="button" class="primary" disabled={props.count === 0} onClick={props.onStart}>
          {say.start(props.count)}
        </button>
        <label>
          {say.pause}
          <select value={props.pause / 1000} onChange={({ currentTarget }) => props.onPause(Number(currentTarget.value) * 1000)}>
            {pauses.map((seconds) => (
              <option key={seconds} value={seconds}>
                {say.seconds(seconds)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </div>
  );
}

function isExactly(set: ReadonlySet<string>, list: readonly string[]): boolean {
  return set.size === list.length && list.every((one) => set.has(one));
}

/** Seconds. A page's own pictures and scripts are many requests already: less than one would be rude. */
const PAUSES = [1, 2, 5, 10, 30];
