import { useStrings } from './language';
import type { Audited, PageRequest } from './port';

/** What the page shows: all marks, ticks on what holds, figures that nothing was linked to, notes on paper; and a pause for the site. */
export function PageSwitches({
  reply,
  onAsk,
  onPause,
}: {
  readonly reply: Audited;
  readonly onAsk: (request: PageRequest) => void;
  /** Null: the page has no host to pause. */
  readonly onPause: (() => void) | null;
}) {
  const { say } = useStrings();
  const hasUnlinked = reply.audit.report?.claims.some((claim) => claim.outcome === 'unlinked') ?? false;
  return (
    <section class="switches" aria-labelledby="on-page">
      <h2 id="on-page">{say.onPage}</h2>
      <div class="chips">
        <button type="button" class="chip" aria-pressed={reply.visible} onClick={() => onAsk({ type: 'toggle' })}>
          {say.marks}
        </button>
        <button
          type="button"
          class="chip"
          aria-pressed={reply.checked}
          onClick={() => onAsk({ type: 'show', what: 'checked', on: !reply.checked })}
        >
          {say.checked}
        </button>
        {hasUnlinked && (
          <button
            type="button"
            class="chip"
            aria-pressed={reply.unlinked}
            onClick={() => onAsk({ type: 'show', what: 'unlinked', on: !reply.unlinked })}
          >
            {say.unlinked}
          </button>
        )}
        <button type="button" class="chip" onClick={() => onAsk({ type: 'print-notes' })}>
          {say.printNotes}
        </button>
        {onPause && (
          <button type="button" class="chip" title={say.settingPauseHint} onClick={onPause}>
            {say.settingPauseUnknown}
          </button>
        )}
      </div>
    </section>
  );
}
