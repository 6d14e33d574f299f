import type { Audit } from '../../report/audit';
import { useStrings } from '../language';
import type { Numbered } from './groups';

/** What was set aside, why, and the way back. */
export function DismissedList(props: {
  readonly audit: Audit;
  readonly findings: readonly Numbered[];
  readonly onUndo: (fingerprint: string) => void;
}) {
  const { say, pick, language } = useStrings();
  if (props.findings.length === 0) return null;
  const reasonOf = new Map(props.audit.dismissals.map((one) => [one.fingerprint, one]));
  return (
    <details class="dismissed">
      <summary>{say.dismissedList(props.findings.length)}</summary>
      <ol class="findings">
        {props.findings.map(({ finding, number }) => {
          const dismissal = reasonOf.get(finding.fingerprint);
          return (
            <li key={finding.fingerprint} class="finding">
              <div class="finding-row">
                <div class="finding-text">
                  <span class="finding-message">
                    {number}. {pick(finding.message)}
                  </span>
                  {dismissal && (
                    <span class="finding-where">
                      {dismissal.reason} · {day(dismissal.when, language)}
                    </span>
                  )}
                </div>
                <button
                  type="button"
                  class="quiet small"
                  aria-label={say.undoOne(number)}
                  onClick={() => props.onUndo(finding.fingerprint)}
                >
                  {say.undo}
                </button>
              </div>
            </li>
          );
        })}
      </ol>
    </details>
  );
}

function day(instant: string, language: 'zh' | 'en'): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? instant : date.toLocaleDateString(language === 'zh' ? 'zh-CN' : 'en-GB');
}
