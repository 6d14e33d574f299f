import type { Audit } from '../../report/audit';
import { conclusionFacts } from '../../report/told/conclusion';
import type { BadgeFacts, Unseen } from '../messages/messages';

/**
 * The figures behind the toolbar badge: findings that the user set aside do not count, but are told. `asOf`: nobody watches the page since;
 * `unseen`: why its marks cannot be seen.
 */
export function badgeFacts(audit: Audit, asOf: string | null = null, unseen: Unseen | null = null): BadgeFacts {
  return {
    ...conclusionFacts(audit),
    kind: audit.detection.kind,
    listed: audit.detection.listed,
    asOf,
    unseen,
  };
}
