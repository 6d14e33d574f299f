import type { SweepStrings } from '../../strings/sweep';
import type { Language } from '../../strings/terms';
import type { Outcome } from '../sweep';

/** Why nothing is known of a report, in a few words; null where it was audited. */
export function outcomeInWords(outcome: Outcome, say: SweepStrings, language: Language): string | null {
  switch (outcome.kind) {
    case 'audited':
      return null;
    case 'no-report':
      return outcome.as === 'home' || outcome.as === 'login' ? say.outcomes[outcome.as] : say.noReport(outcome.as);
    case 'forbidden':
    case 'busy':
    case 'broken':
      return say.outcomes[outcome.kind](outcome.status);
    case 'elsewhere':
      return say.outcomes.elsewhere(outcome.host);
    case 'file':
      return outcome.problem ? say.outcomes.file(outcome.problem[language]) : say.outcomes.fileNotHad;
    case 'failed':
      return `${say.outcomes.failed}${outcome.message ? ` (${outcome.message.slice(0, 120)})` : ''}`;
    default:
      return say.outcomes[outcome.kind];
  }
}
