import { useMemo, useRef, useState } from 'preact/hooks';
import type { CasebookStrings } from '../../strings/casebook';
import { bytesInWords } from '../../strings/casebook/bytes-in-words';
import type { Language } from '../../strings/terms';
import type { CaptureSummary } from '../captures/capture';
import { everything, find, listedOf, type Sorting, type SortKey, sortListed, type Wanted } from '../find';
import { CaptureTable } from './capture-table';
import { Confirm } from './confirm';
import { Filters } from './filters';
import type { CasebookPort, SelectionAction } from './port';

/** How the list was left, so that coming back finds it so. */
export interface ListState {
  readonly wanted: Wanted;
  readonly sorting: Sorting;
}

export const firstList: ListState = { wanted: everything, sorting: { by: 'at', isDown: true } };

/** The captures: narrowed, sorted, selected, deleted, taken along. */
export function ListView(props: {
  readonly captures: readonly CaptureSummary[];
  /** How many there are: where that is more, the others are still being read, and nothing is done with all of them yet. */
  readonly of: number;
  readonly state: ListState;
  readonly port: CasebookPort;
  readonly say: CasebookStrings;
  readonly language: Language;
  /** How many findings were set aside in all. */
  readonly dismissed: number;
  readonly onState: (state: ListState) => void;
  readonly onOpen: (id: string) => void;
  readonly onRemove: (ids: readonly string[]) => void;
  readonly onAction: (action: SelectionAction, captures: readonly CaptureSummary[]) => void;
  readonly onExport: (ids: ReadonlySet<string> | null) => void;
  readonly onImport: (file: File) => void;
  readonly onDismissals: () => void;
}) {
  const { captures, state, port, say, language } = props;
  const { wanted, sorting } = state;
  const isWhole = captures.length >= props.of;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<readonly string[] | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const all = useMemo(() => listedOf(captures), [captures]);
  const sorted = useMemo(() => sortListed(all, sorting), [all, sorting]);
  const shown = useMemo(() => find(sorted, wanted).map(({ capture }) => capture), [sorted, wanted]);
  // What is not in sight is not acted on.
  const chosen = useMemo(() => shown.filter(({ id }) => selected.has(id)), [shown, selected]);
  const bytes = useMemo(() => captures.reduce((sum, one) => sum + one.bytes, 0), [captures]);
  const sort = (by: SortKey): void => {
    const isNumber = by !== 'issuer' && by !== 'region' && by !== 'edition';
    props.onState({ ...state, sorting: sorting.by === by ? { by, isDown: !sorting.isDown } : { by, isDown: isNumber } });
  };
  return (
    <>
      <header class="book-head">
        <div class="who">
          <h1>{say.title}</h1>
          <p class="sub">
            <span class="figures">{isWhole ? say.counted(shown.length, captures.length) : say.counted(props.of, props.of)}</span>
            {isWhole && <span class="figures">{say.room(bytesInWords(bytes))}</span>}
            <span class="lead">{say.lead}</span>
          </p>
        </div>
        <div class="buttons">
          <button type="button" class="quiet" onClick={props.onDismissals}>
            {say.dismissals(props.dismissed)}
          </button>
          <button type="button" onClick={() => file.current?.click()}>
            {say.import}
          </button>
          <input
            ref={file}
            type="file"
            accept=".zip"
            class="hidden-field"
            tabIndex={-1}
            aria-label={say.import}
            onChange={({ currentTarget }) => {
              const [one] = currentTarget.files ?? [];
              if (one) props.onImport(one);
              currentTarget.value = '';
            }}
          />
          <button type="button" title={say.exportHint} disabled={captures.length === 0} onClick={() => props.onExport(null)}>
            {say.exportAll}
          </button>
          <button
            type="button"
            class="quiet"
            disabled={captures.length === 0 || !isWhole}
            onClick={() => setAsked(captures.map(({ id }) => id))}
          >
            {say.removeAll}
          </button>
        </div>
      </header>
      {captures.length === 0 ? (
        <div class="book-nothing">
          <p class="big">{say.empty}</p>
          <p>{say.emptyHint}</p>
        </div>
      ) : (
        <>
          <Filters
            all={all}
            wanted={wanted}
            say={say}
            language={language}
            ruleTitles={port.ruleTitles}
            onWant={(next) => props.onState({ ...state, wanted: next })}
          />
          <div class="book-selection" role="toolbar" aria-label={say.actions}>
            {chosen.length === 0 ? (
              <p class="sub" id="rows-hint">
                {say.tableHint}
              </p>
            ) : (
              <>
                <p class="figures" id="rows-hint" aria-live="polite">
                  {say.selected(chosen.length)}
                </p>
                {port.actions.map((action) => (
                  <button key={action.id} type="button" onClick={() => props.onAction(action, chosen)}>
                    {action.label[language]}
                  </button>
                ))}
                <button type="button" title={say.exportHint} onClick={() => props.onExport(new Set(chosen.map(({ id }) => id)))}>
                  {say.exportSome}
                </button>
                <button type="button" class="danger" onClick={() => setAsked(chosen.map(({ id }) => id))}>
                  {say.remove}
                </button>
                <button type="button" class="quiet" onClick={() => setSelected(new Set())}>
                  {say.selectNone}
                </button>
              </>
            )}
          </div>
          <CaptureTable
            captures={shown}
            selected={selected}
            sorting={sorting}
            say={say}
            language={language}
            onSort={sort}
            onSelect={(ids) => isWhole && setSelected(ids)}
            onOpen={props.onOpen}
            onRemove={() => setAsked(chosen.map(({ id }) => id))}
          />
          {shown.length === 0 && <p class="book-nothing">{isWhole ? say.nothing : say.loading}</p>}
        </>
      )}
      {asked && asked.length > 0 && (
        <Confirm
          asked={asked}
          question={asked.length === captures.length && captures.length > 1 ? say.askAll(asked.length) : say.ask(asked.length)}
          say={say}
          onNo={() => setAsked(null)}
          onYes={() => {
            setAsked(null);
            setSelected(new Set());
            props.onRemove(asked);
          }}
        />
      )}
    </>
  );
}
