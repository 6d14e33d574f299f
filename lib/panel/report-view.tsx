import type { Report } from '../report/report';
import { sinceInWords } from '../strings/tallies';
import { BookPanel } from './book-panel';
import { DismissedList } from './findings/dismissed-list';
import { Filters, FindingList } from './findings/finding-list';
import { listed } from './findings/listed';
import { stories } from './findings/stories';
import { StoryPanel } from './findings/story-panel';
import { useStrings } from './language';
import { PageSwitches } from './page-switches';
import type { Audited, PageRequest, PanelSettings } from './port';
import { VerdictPanel } from './verdict-panel';

/** A report that was audited: verdict and causes in a few lines, then the findings, then what the page shows. */
export function ReportView(props: {
  readonly reply: Audited;
  readonly report: Report;
  readonly settings: PanelSettings;
  readonly onAsk: (request: PageRequest) => void;
  readonly onChange: (change: Partial<PanelSettings>) => void;
  readonly onRule: (rule: string) => void;
  readonly onPause: (() => void) | null;
  readonly onBeside: (root: HTMLElement) => void;
  /** Opens the casebook at a capture. */
  readonly onBook: (id: string) => void;
}) {
  const { say, words } = useStrings();
  const { reply, settings, onAsk } = props;
  const { audit, current, only } = reply;
  const list = listed(audit, { only, order: settings.order, showNotices: settings.notices });
  const told = stories(audit);
  const goTo = (index: number): void => onAsk({ type: 'go-to', index, open: true });
  const shared = {
    report: props.report,
    current,
    settled: told.settled,
    returned: reply.returned,
    unconfirmed: reply.unconfirmed,
    onGo: goTo,
    onRule: props.onRule,
    onDismiss: (fingerprint: string, reason: string) => onAsk({ type: 'dismiss', fingerprint, reason }),
  };
  return (
    <>
      <VerdictPanel audit={audit} report={props.report} asOf={reply.asOf ?? null} />
      <BookPanel book={reply.book} onOpen={props.onBook} />
      {reply.since && <p class={reply.since.added > 0 ? 'sub aside' : 'since'}>{sinceInWords(reply.since, settings.language)}</p>}
      {reply.unseen && (
        <p class="sub aside" role="status">
          {words.unseen[reply.unseen]}
        </p>
      )}
      {audit.others && (
        <div
          ref={(root) => {
            if (root) props.onBeside(root);
          }}
        />
      )}
      <StoryPanel audit={audit} stories={told} onGo={goTo} />
      {list.open.length > 0 && (
        <div class="toolbar">
          {list.open.length > 1 && (
            <Filters findings={list.open} chosen={only} onChoose={(grade) => onAsk({ type: 'filter', only: grade })} />
          )}
          <div class="steps">
            <button type="button" class="chip" onClick={() => onAsk({ type: 'previous' })}>
              ↑ {say.previous}
            </button>
            <span class="figures" aria-live="polite">
              {say.position(current === null ? null : current + 1, audit.findings.length)}
            </span>
            <button type="button" class="chip" onClick={() => onAsk({ type: 'next' })}>
              ↓ {say.next}
            </button>
            {list.open.length > 1 && (
              <button
                type="button"
                class="chip order"
                aria-pressed={settings.order === 'errors'}
                onClick={() => props.onChange({ order: settings.order === 'errors' ? 'page' : 'errors' })}
              >
                {say.orders.errors}
              </button>
            )}
          </div>
        </div>
      )}
      <FindingList findings={list.shown} grouped={settings.order === 'page'} {...shared} />
      {list.style.length > 0 && (
        <details class="style" open={list.shown.length === 0 && only !== null}>
          <summary>{say.style(list.style.length)}</summary>
          <FindingList findings={list.style} grouped={false} {...shared} />
        </details>
      )}
      {list.hidden > 0 && <p class="sub aside">{say.hiddenNotices(list.hidden)}</p>}
      <DismissedList audit={audit} findings={list.dismissed} onUndo={(fingerprint) => onAsk({ type: 'undo-dismiss', fingerprint })} />
      <PageSwitches reply={reply} onAsk={onAsk} onPause={props.onPause} />
    </>
  );
}
