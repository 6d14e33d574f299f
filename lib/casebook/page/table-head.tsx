import type { CasebookStrings } from '../../strings/casebook';
import type { CaptureSummary } from '../captures/capture';
import type { Sorting, SortKey } from '../find';
import { columnHead, rowAt, rowGroup } from './grid-roles';

/** Height of the table's head, CSS pixels. */
export const HEAD = 36;

/** The columns' names, each a button that sorts, and the box that selects all. */
export function TableHead(props: {
  readonly captures: readonly CaptureSummary[];
  readonly selected: ReadonlySet<string>;
  readonly sorting: Sorting;
  readonly say: CasebookStrings;
  readonly onSort: (by: SortKey) => void;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
}) {
  const { captures, selected, sorting, say } = props;
  const isAll = captures.length > 0 && captures.every(({ id }) => selected.has(id));
  return (
    <div {...rowGroup} class="head">
      <div {...rowAt(1)} class="row">
        <span {...columnHead()} class="tick">
          <input
            type="checkbox"
            aria-label={isAll ? say.selectNone : say.selectAll}
            checked={isAll}
            onChange={() => props.onSelect(isAll ? new Set() : new Set(captures.map(({ id }) => id)))}
          />
        </span>
        {COLUMNS.map((by) => (
          <span key={by} {...columnHead(sorting.by === by ? (sorting.isDown ? 'descending' : 'ascending') : undefined)} class={`c-${by}`}>
            <button type="button" onClick={() => props.onSort(by)}>
              {say.columns[by]}
              <span class="arrow" aria-hidden="true">
                {sorting.by === by ? (sorting.isDown ? '▾' : '▴') : ''}
              </span>
            </button>
          </span>
        ))}
      </div>
    </div>
  );
}

const COLUMNS: readonly SortKey[] = [
  'issuer',
  'region',
  'year',
  'edition',
  'verdict',
  'error',
  'warning',
  'review',
  'notice',
  'read',
  'at',
  'bytes',
];
