import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MarkIcon } from '../../panel/icons';
import { type Grade, grades } from '../../report/grade';
import { momentInWords } from '../../strings/capture';
import { bytesInWords, type CasebookStrings } from '../../strings/casebook';
import { type Language, verdictTerms } from '../../strings/terms';
import type { CaptureSummary } from '../capture';
import type { Sorting, SortKey } from '../find';
import { rowsInSight, scrollFor } from './virtual-rows';

/** The captures as a grid of rows, of which only those in sight are drawn. One tab stop; the keys are {@link CasebookStrings.tableHint}. */
export function CaptureTable(props: {
  readonly captures: readonly CaptureSummary[];
  readonly selected: ReadonlySet<string>;
  readonly sorting: Sorting;
  readonly say: CasebookStrings;
  readonly language: Language;
  readonly onSort: (by: SortKey) => void;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
  readonly onOpen: (id: string) => void;
  readonly onRemove: () => void;
}) {
  const { captures, selected, say, language } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 600 });
  const [at, setAt] = useState(0);
  const anchor = useRef(0);
  useEffect(() => {
    const box = frame.current;
    if (!box) return;
    const measure = () => setView({ top: box.scrollTop, height: box.clientHeight - HEAD });
    const sized = new ResizeObserver(measure);
    sized.observe(box);
    box.addEventListener('scroll', measure, { passive: true });
    return () => {
      sized.disconnect();
      box.removeEventListener('scroll', measure);
    };
  }, []);
  // A narrower list begins at its top.
  useLayoutEffect(() => {
    setAt(0);
    anchor.current = 0;
    if (frame.current) frame.current.scrollTop = 0;
  }, [captures]);

  const goTo = (row: number): void => {
    const next = Math.max(0, Math.min(captures.length - 1, row));
    setAt(next);
    const box = frame.current;
    const top = box && scrollFor(next, box.scrollTop, box.clientHeight - HEAD, ROW);
    if (box && top !== null) box.scrollTop = top;
  };
  const between = (from: number, to: number) => captures.slice(Math.min(from, to), Math.max(from, to) + 1).map(({ id }) => id);
  const toggle = (row: number): void => {
    const id = captures[row]?.id;
    if (id === undefined) return;
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    anchor.current = row;
    props.onSelect(next);
  };
  const move = (row: number, isExtending: boolean): void => {
    const to = Math.max(0, Math.min(captures.length - 1, row));
    if (isExtending) props.onSelect(new Set([...selected, ...between(anchor.current, to)]));
    else anchor.current = to;
    goTo(to);
  };
  const page = Math.max(1, Math.floor(view.height / ROW) - 1);
  const key = (event: KeyboardEvent): void => {
    if (event.altKey || event.target !== frame.current) return;
    const isControl = event.ctrlKey || event.metaKey;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: captures.length - 1,
    };
    const to = moves[event.key];
    if (to !== undefined) move(to, event.shiftKey);
    else if (event.key === ' ') toggle(at);
    else if (event.key === 'Enter' && captures[at]) props.onOpen(captures[at].id);
    else if (event.key === 'Delete' && selected.size > 0) props.onRemove();
    else if (event.key === 'Escape' && selected.size > 0) props.onSelect(new Set());
    else if (isControl && event.key.toLowerCase() === 'a') props.onSelect(new Set(captures.map(({ id }) => id)));
    else return;
    event.preventDefault();
  };

  const press = (event: MouseEvent): void => {
    const to = rowOf(event);
    if (to === null) return;
    setAt(to);
    if (event.shiftKey) props.onSelect(new Set([...selected, ...between(anchor.current, to)]));
    else if (event.target instanceof Element && event.target.closest('.tick')) toggle(to);
    else anchor.current = to;
  };

  const { from, to } = rowsInSight(view.top, view.height, ROW, captures.length);
  const isAtDrawn = at >= from && at < to;
  return (
    // biome-ignore lint/a11y/useSemanticElements: of ten thousand rows only some are there, each laid out as a grid of its own; no table does that
    <div
      ref={frame}
      class="rows"
      role="grid"
      aria-label={say.table}
      aria-describedby="rows-hint"
      aria-multiselectable="true"
      aria-rowcount={captures.length + 1}
      aria-activedescendant={isAtDrawn && captures.length > 0 ? `row-${at}` : undefined}
      tabIndex={0}
      onKeyDown={key}
      onClick={press}
      onDblClick={(event) => {
        const capture = captures[rowOf(event) ?? -1];
        if (capture) props.onOpen(capture.id);
      }}
    >
      <Head {...props} />
      <div {...rowGroup} class="body" style={{ height: `${captures.length * ROW}px` }}>
        {captures.slice(from, to).map((capture, on) => (
          <Row
            key={capture.id}
            capture={capture}
            index={from + on}
            isAt={from + on === at}
            isSelected={selected.has(capture.id)}
            say={say}
            language={language}
          />
        ))}
      </div>
    </div>
  );
}

/** The one tab stop is the grid's, which names the row that is meant: its rows and cells have their roles, and none is focused itself. */
const rowGroup = { role: 'rowgroup' } as const;
const cell = { role: 'gridcell' } as const;

function rowAt(index: number, isSelected?: boolean) {
  return { role: 'row', 'aria-rowindex': index, ...(isSelected === undefined ? {} : { 'aria-selected': isSelected }) } as const;
}

function columnHead(sort?: 'ascending' | 'descending') {
  return { role: 'columnheader', ...(sort ? { 'aria-sort': sort } : {}) } as const;
}

/** Which row an event is about. */
function rowOf({ target }: MouseEvent): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return row ? Number(row.dataset.index) : null;
}

const ROW = 34;
const HEAD = 36;

function Head(props: {
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

function Row(props: {
  readonly capture: CaptureSummary;
  readonly index: number;
  readonly isAt: boolean;
  readonly isSelected: boolean;
  readonly say: CasebookStrings;
  readonly language: Language;
}) {
  const { capture, index, say } = props;
  const name = nameOf(capture, say);
  return (
    <div
      {...rowAt(index + 2, props.isSelected)}
      id={`row-${index}`}
      data-index={index}
      class={`row${props.isAt ? ' at' : ''}${props.isSelected ? ' selected' : ''}`}
      style={{ top: `${index * ROW}px` }}
    >
      <span {...cell} class="tick">
        <span class="box" title={say.selectOne(name)}>
          {props.isSelected ? '✓' : ''}
        </span>
      </span>
      <span {...cell} class="c-issuer" title={capture.title ?? name}>
        <a href={`#${capture.id}`} tabIndex={-1} lang="zh-CN">
          {name}
        </a>
      </span>
      <span {...cell} class="c-region" lang="zh-CN" title={capture.region}>
        {capture.region}
      </span>
      <span {...cell} class="c-year">
        {capture.year ?? '—'}
      </span>
      <span {...cell} class="c-edition">
        {capture.edition ?? '—'}
      </span>
      <span {...cell} class={`c-verdict tone-${markOf(capture)}`}>
        <MarkIcon mark={markOf(capture)} />
        <span class="word">{verdictTerms[props.language][capture.verdict]}</span>
      </span>
      {(['error', 'warning', 'review', 'notice'] as const).map((grade) => (
        <span key={grade} {...cell} class={`c-${grade} ${capture.counts[grade] > 0 ? `tone-${grade}` : 'zero'}`}>
          {capture.counts[grade]}
        </span>
      ))}
      <span {...cell} class={capture.read < capture.of ? 'c-read partly' : 'c-read'}>
        {capture.of > 0 ? `${capture.read}/${capture.of}` : '—'}
      </span>
      <span {...cell} class="c-at">
        <time dateTime={capture.at}>{momentInWords(capture.at)}</time>
      </span>
      <span {...cell} class="c-bytes">
        {bytesInWords(capture.bytes)}
      </span>
    </div>
  );
}

/** The body, else what names it. */
export function nameOf({ issuer, title, file, url }: CaptureSummary, say: CasebookStrings): string {
  return issuer ?? title ?? file ?? url ?? say.unnamed;
}

/** As the panel's verdict has it: unread outranks green, and ✓ stands on the second look. */
function markOf({ verdict, counts, look }: CaptureSummary): Grade | 'holds' | 'unread' {
  if (verdict === 'consistent') return look === 'agrees' ? 'holds' : 'unread';
  if (verdict === 'not-fully-read' || verdict === 'not-a-report') return 'unread';
  return grades.find((grade) => counts[grade] > 0) ?? 'review';
}
