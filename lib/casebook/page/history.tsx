import { useEffect, useState } from 'preact/hooks';
import { ChangeList } from '../../panel/change-list';
import type { AuditExport } from '../../report/contract/schema';
import type { Changes } from '../../report/told/changes';
import { captureWords } from '../../strings/capture';
import { momentInWords } from '../../strings/capture-news';
import type { CasebookStrings } from '../../strings/casebook';
import type { Language } from '../../strings/terms';
import type { Capture, CaptureSummary } from '../captures/capture';
import type { CaptureStore } from '../captures/capture-store';
import { changesBetween } from '../captures/changes';
import { verdictOf } from './capture-row';

interface Told {
  readonly capture: Capture;
  /** Of the same body, oldest first, this one among them. */
  readonly history: readonly CaptureSummary[];
  readonly store: CaptureStore;
  readonly say: CasebookStrings;
  readonly language: Language;
}

/** All captures of the body, each a link to its page. */
export function History({ capture, history, say, language }: Told) {
  if (history.length < 2) return <p class="sub">{say.historyNone}</p>;
  return (
    <ol class="history">
      {history.map((one) => (
        <li key={one.id} aria-current={one.id === capture.summary.id ? 'true' : undefined}>
          <a href={`#${one.id}`} class="figures">
            {one.year ?? '—'} · {momentInWords(one.at)}
          </a>
          <span>{verdictOf(one, language)}</span>
          {one.id === capture.summary.id && <span class="tag">{say.thisOne}</span>}
        </li>
      ))}
    </ol>
  );
}

/** What differs from the capture before, of the same report. */
export function SinceBefore({ capture, history, store, say, language }: Told) {
  const before = history.filter(({ page, at }) => page === capture.summary.page && at < capture.summary.at).at(-1);
  const [changes, setChanges] = useState<Changes | null>(null);
  useEffect(() => {
    let isOpen = true;
    if (before)
      void store.get(before.id).then((old) => {
        if (!old || !isOpen) return;
        const state = (one: Capture) => ({ export: one.export, document: one.source.document });
        setChanges(changesBetween(state(old), state(capture)));
      });
    return () => {
      isOpen = false;
    };
  }, [before?.id, capture]);
  if (!before) return <p class="sub">{say.sinceNone}</p>;
  if (!changes) return null;
  const counts = { cells: changes.cells.length, sentences: changes.sentences.length, attachments: changes.attachments.length };
  const when = momentInWords(before.at);
  if (counts.cells + counts.sentences + counts.attachments === 0) return <p class="sub">{say.sinceSame(when)}</p>;
  return (
    <>
      <p>{say.sinceChanged(when, captureWords[language].counts(counts))}</p>
      <ChangeList changes={changes} language={language} most={200} />
    </>
  );
}

/** Main figures of the body over its years: of each year the newest capture, of this year this one. */
export function Figures({ capture, history, store, say }: Told) {
  const years = new Map(history.map((one) => [one.year, one]));
  years.set(capture.summary.year, capture.summary);
  const columns = [...years.values()].sort((a, b) => (a.year ?? 0) - (b.year ?? 0)).slice(-MOST_YEARS);
  const [audits, setAudits] = useState<ReadonlyMap<string, AuditExport>>(new Map([[capture.summary.id, capture.export]]));
  const others = columns.map(({ id }) => id).join();
  useEffect(() => {
    let isOpen = true;
    void Promise.all(
      columns.map(async ({ id }) => [id, id === capture.summary.id ? capture.export : await store.exportOf(id).catch(() => null)] as const),
    ).then((read) => {
      if (isOpen) setAudits(new Map(read.flatMap(([id, audit]) => (audit ? [[id, audit] as const] : []))));
    });
    return () => {
      isOpen = false;
    };
  }, [others, capture]);
  return (
    <div class="plain-rows">
      <table class="year-figures">
        <thead>
          <tr>
            <td />
            {columns.map(({ id, year }) => (
              <th key={id} class="number" aria-current={id === capture.summary.id ? 'true' : undefined}>
                {year ?? '—'}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(say.figureNames).map(([path, name]) => (
            <tr key={path}>
              <th scope="row">{name}</th>
              {columns.map(({ id }) => (
                <td key={id} class="number">
                  {audits.get(id)?.report?.cells[path]?.raw || '—'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const MOST_YEARS = 8;
