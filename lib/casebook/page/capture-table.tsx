import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CasebookStrings } from '../../strings/casebook';
import type { Language } from '../../strings/terms';
import type { CaptureSummary } from '../captures/capture';
import type { Sorting, SortKey } from '../find';
import { ROW, Row } from './capture-row';
import { rowGroup } from './grid-roles';
import { HEAD, TableHead } from './table-head';
import { rowsInSight, scrollFor, slotOf } from './virtual-rows';

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
    // Within a row nothing is drawn anew.
    const measure = () => {
      const next = { top: Math.floor(box.scrollTop / ROW) * ROW, height: Math.ceil((box.clientHeight - HEAD) / ROW + 1) * ROW };
      setView((before) => (before.top === next.top && before.height === next.height ? before : next));
    };
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

  useEffect(() => {
    // Where nothing has the focus yet, all that can be selected are the rows.
    const all = (event: KeyboardEvent): void => {
      if (event.target !== document.body || event.altKey || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'a') return;
      event.preventDefault();
      props.onSelect(new Set(captures.map(({ id }) => id)));
      frame.current?.focus({ preventScroll: true });
    };
    document.addEventListener('keydown', all);
    return () => document.removeEventListener('keydown', all);
  }, [captures, props.onSelect]);

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
  const page = Math.max(1, Math.floor(view.height / ROW) - 3);
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
      <TableHead {...props} />
      <div {...rowGroup} class="body" style={{ height: `${captures.length * ROW}px` }}>
        {captures.slice(from, to).map((capture, on) => (
          <Row
            key={slotOf(from + on, view.height, ROW)}
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

/** Which row an event is about. */
function rowOf({ target }: MouseEvent): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return row ? Number(row.dataset.index) : null;
}
