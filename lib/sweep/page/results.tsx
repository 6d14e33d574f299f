import { MarkIcon } from '../../panel/icons';
import { type SweepStrings, sweepStrings } from '../../strings/sweep';
import { verdictInWords } from '../../strings/tallies';
import type { Language } from '../../strings/terms';
import { type Rank, type Row, ranks, rowsOf } from '../rows';
import type { SweepItem } from '../sweep';
import { outcomeInWords } from './outcome-words';

/** Everything that was visited, the worst first; each row leads to its page. */
export function Results(props: { readonly language: Language; readonly items: readonly SweepItem[]; readonly onOpen: (row: Row) => void }) {
  const say = sweepStrings[props.language];
  const rows = rowsOf(props.items);
  if (rows.length === 0) return null;
  const counts = Object.fromEntries(ranks.map((rank) => [rank, rows.filter((row) => row.rank === rank).length])) as Record<Rank, number>;
  return (
    <section class="results" aria-labelledby="results">
      <h2 id="results">{say.table}</h2>
      <p>{say.summary(counts)}</p>
      <div class="scroller">
        <table>
          <thead>
            <tr>
              {(['result', 'body', 'year', 'counts', 'cells', 'first', 'open'] as const).map((column) => (
                <th key={column} scope="col">
                  {say.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <ResultRow key={row.item.index} row={row} say={say} language={props.language} onOpen={() => props.onOpen(row)} />
            ))}
          </tbody>
        </table>
      </div>
      <p class="sub">
        {say.keptHere}{' '}
        <a href="/casebook.html" target="_blank" rel="noreferrer">
          {say.toCasebook}
        </a>
      </p>
    </section>
  );
}

function ResultRow(props: { readonly row: Row; readonly say: SweepStrings; readonly language: Language; readonly onOpen: () => void }) {
  const { row, say, language } = props;
  const { report } = row.item;
  const result = row.outcome.kind === 'audited' ? row.outcome.result : null;
  const name = result?.issuer ?? report.body ?? report.text;
  const first = row.first === null ? null : (result?.findings[row.first] ?? null);
  const label = row.first === null ? say.openPage : say.openFirst;
  const { mismatch } = row;
  const differs = mismatch && say.mismatch(mismatch.body, mismatch.year);
  const told = first ? first.message[language] : outcomeInWords(row.outcome, say, language);
  const notes = [
    ...(differs && told !== null ? [differs] : []),
    ...(result?.file ? [say.bySource] : []),
    ...(result && !result.file && result.look === 'none' ? [say.notLooked] : []),
    ...(result?.look === 'differs' ? [say.differs] : []),
    ...(result?.movedTo ? [say.movedTo] : []),
  ];
  const { counts } = row;
  return (
    <tr class={`tone-${TONES[row.rank]}`}>
      <td class="rank">
        <MarkIcon mark={MARKS[row.rank]} /> {wordOf(row, say, language)}
      </td>
      <th scope="row" lang="zh-CN">
        {name}
      </th>
      <td class="figures" data-column={say.columns.year}>
        {result?.year ?? report.year ?? ''}
      </td>
      <td class="figures" data-column={say.columns.counts}>
        {counts && `${counts.error} / ${counts.warning} / ${counts.review} / ${counts.notice}`}
      </td>
      <td class="figures" data-column={say.columns.cells}>
        {result && result.of > 0 && `${result.read}/${result.of}`}
      </td>
      <td>
        {told ?? differs ?? say.nothingFound}
        {notes.length > 0 && <span class="sub"> {notes.join(' · ')}</span>}
      </td>
      <td>
        <button type="button" class="small" aria-label={say.openOne(label, name)} onClick={props.onOpen}>
          {label}
        </button>
      </td>
    </tr>
  );
}

/** The same word as in the panel and on the page; where only the list differs from the report, that is doubtful. */
function wordOf({ outcome, counts, rank }: Row, say: SweepStrings, language: Language): string {
  if (outcome.kind !== 'audited' || !counts) return say.unaudited;
  const { verdict, dismissed, look, read, of, unfilled = false } = outcome.result;
  if (rank === 'review' && counts.review === 0) return say.doubtful;
  const { error: errors, warning: warnings, review: reviews } = counts;
  return verdictInWords({ verdict, errors, warnings, reviews, dismissed: dismissed.length, look, read, of, unfilled }, language);
}

const TONES: Readonly<Record<Rank, string>> = {
  error: 'error',
  unread: 'notice',
  warning: 'warning',
  review: 'review',
  unknown: 'broken',
  aside: 'notice',
  unseen: 'notice',
  clean: 'holds',
};
const MARKS = {
  error: 'error',
  unread: 'unread',
  warning: 'warning',
  review: 'review',
  unknown: 'broken',
  aside: 'notice',
  unseen: 'unread',
  clean: 'holds',
} as const;
