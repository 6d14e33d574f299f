import { useState } from 'preact/hooks';
import type { Report } from '../report/report';
import type { Mark } from '../strings';
import { DismissedList } from './dismissed-list';
import { Filters, FindingList } from './finding-list';
import type { Numbered } from './groups';
import { useStrings } from './language';
import { markOf } from './mark';
import { PageSwitches } from './page-switches';
import type { Audited, PageRequest } from './port';
import { stories } from './stories';
import { StoryPanel } from './story-panel';
import { VerdictPanel } from './verdict-panel';

/** A report that was audited: verdict, likely cause, findings, what the page shows. */
export function ReportView(props: {
  readonly reply: Audited;
  readonly report: Report;
  readonly showNotices: boolean;
  readonly onAsk: (request: PageRequest) => void;
}) {
  const { say } = useStrings();
  const [chosen, setChosen] = useState<Mark | null>(null);
  const { audit, current, returned, unconfirmed } = props.reply;
  const dismissed = new Set(audit.dismissals.map((one) => one.fingerprint));
  const all: Numbered[] = audit.findings.map((finding, index) => ({ finding, number: index + 1 }));
  const open = all.filter(({ finding }) => !dismissed.has(finding.fingerprint));
  const listed = props.showNotices ? open : open.filter(({ finding }) => markOf(finding) !== 'notice');
  const filtered = listed.filter(({ finding }) => chosen === null || markOf(finding) === chosen);
  const told = stories(audit);
  const goTo = (index: number): void => props.onAsk({ type: 'go-to', index, open: true });
  return (
    <>
      <VerdictPanel audit={audit} report={props.report} />
      <StoryPanel audit={audit} stories={told} onGo={goTo} />
      {listed.length > 0 && (
        <div class="toolbar">
          {listed.length > 1 && <Filters findings={listed} chosen={chosen} onChoose={setChosen} />}
          <div class="steps">
            <button type="button" class="chip" onClick={() => props.onAsk({ type: 'previous' })}>
              ↑ {say.previous}
            </button>
            <span class="figures" aria-live="polite">
              {say.position(current === null ? null : current + 1, all.length)}
            </span>
            <button type="button" class="chip" onClick={() => props.onAsk({ type: 'next' })}>
              ↓ {say.next}
            </button>
          </div>
        </div>
      )}
      <FindingList
        findings={filtered}
        report={props.report}
        current={current}
        settled={told.settled}
        returned={returned}
        unconfirmed={unconfirmed}
        onGo={goTo}
        onDismiss={(fingerprint, reason) => props.onAsk({ type: 'dismiss', fingerprint, reason })}
      />
      {open.length > listed.length && <p class="sub aside">{say.hiddenNotices(open.length - listed.length)}</p>}
      <DismissedList
        audit={audit}
        findings={all.filter(({ finding }) => dismissed.has(finding.fingerprint))}
        onUndo={(fingerprint) => props.onAsk({ type: 'undo-dismiss', fingerprint })}
      />
      <PageSwitches reply={props.reply} onAsk={props.onAsk} />
    </>
  );
}
