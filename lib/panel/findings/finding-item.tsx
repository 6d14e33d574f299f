import { useRef, useState } from 'preact/hooks';
import type { Dismissal } from '../../report/audit';
import type { Report } from '../../report/report';
import { gradeOf } from '../../report/told/grade';
import { BookIcon, MarkIcon } from '../icons';
import { useStrings } from '../language';
import { DismissForm } from './dismiss-form';
import type { Numbered } from './groups';

/** One finding: number, shape, word, statement, where; a press goes there on the page. */
export function FindingItem(props: {
  readonly numbered: Numbered;
  readonly report: Report;
  readonly current: boolean;
  /** Follows from the likely cause told above. */
  readonly settled: boolean;
  readonly returned: Dismissal | null;
  /** Dismissed by a version that noted no site. */
  readonly unconfirmed: Dismissal | null;
  readonly onGo: () => void;
  readonly onDismiss: (reason: string) => void;
  readonly onRule: () => void;
}) {
  const { say, words, pick } = useStrings();
  const [asking, setAsking] = useState(false);
  const dismiss = useRef<HTMLButtonElement>(null);
  const { finding, number } = props.numbered;
  const mark = gradeOf(finding);
  const { unconfirmed } = props;
  const earlier = props.returned ?? unconfirmed;
  return (
    <li class={`finding tone-${mark}${props.settled ? ' settled' : ''}`}>
      <div class="finding-row">
        <button
          type="button"
          class="finding-go"
          data-number={number}
          aria-current={props.current ? 'true' : undefined}
          onClick={props.onGo}
        >
          <span class="finding-mark">
            <MarkIcon mark={mark} />
            <span class="number">{number}</span>
          </span>
          <span class="finding-text">
            <span class="finding-word">
              {words.severities[mark]}
              {props.settled && <span class="tag">{say.sameCause}</span>}
              {props.returned && <span class="tag strong">{say.returned}</span>}
              {props.unconfirmed && <span class="tag strong">{say.unconfirmed}</span>}
            </span>
            <span class="finding-message">{pick(finding.message)}</span>
            <Where numbered={props.numbered} report={props.report} />
            {earlier?.reason && <span class="finding-where">{say.returnedReason(earlier.reason)}</span>}
          </span>
        </button>
        <button
          type="button"
          class="quiet small icon-only"
          aria-label={`${say.rulePage} ${number}`}
          title={say.rulePage}
          onClick={props.onRule}
        >
          <BookIcon />
        </button>
        {unconfirmed && (
          <button type="button" class="small" aria-label={say.confirmOne(number)} onClick={() => props.onDismiss(unconfirmed.reason)}>
            {say.confirmEarlier}
          </button>
        )}
        <button
          ref={dismiss}
          type="button"
          class="quiet small"
          aria-label={say.dismissOne(number)}
          aria-expanded={asking}
          onClick={() => setAsking(!asking)}
        >
          {say.dismiss}
        </button>
      </div>
      {asking && (
        <DismissForm
          number={number}
          onCancel={() => {
            setAsking(false);
            dismiss.current?.focus();
          }}
          onDismiss={(reason) => {
            setAsking(false);
            props.onDismiss(reason);
          }}
        />
      )}
    </li>
  );
}

function Where({ numbered: { finding }, report }: { readonly numbered: Numbered; readonly report: Report }) {
  const { say, pick } = useStrings();
  // What it says has named the place.
  const isTold = (name: string) => pick(finding.message).includes(name);
  if (finding.quote !== null)
    return isTold(finding.quote) ? null : (
      <q class="finding-where" lang="zh-CN">
        {finding.quote}
      </q>
    );
  const [first] = finding.cells;
  const label = first ? report.facts[first]?.label : undefined;
  if (label) {
    return finding.equation !== null && isTold(label) ? null : (
      <span class="finding-where">
        <span lang="zh-CN">{label}</span>
        {finding.equation === null && finding.cells.length > 1 && ` ${say.moreCells(finding.cells.length)}`}
      </span>
    );
  }
  return finding.place === null && finding.places.length === 0 ? <span class="finding-where">{say.noPlace}</span> : null;
}
