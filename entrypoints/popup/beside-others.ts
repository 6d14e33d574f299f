import type { Audit } from '../../lib/report/audit';
import type { OtherReport } from '../../lib/report/other-report';
import type { OnShelf } from './beside';

/**
 * Sets an audit beside what the casebook has: last year's report of the same body, and so many of other bodies. That is looked for once
 * for each body and year, for a desk audits after every change. `again` looks anew.
 */
export function besideOthers(bodies = 0): {
  set(audit: Audit, rulesOff: readonly string[]): Promise<{ readonly audit: Audit; readonly lastYear: OtherReport | null }>;
  again(): void;
} {
  const known = new Map<string, Promise<OnShelf | null>>();
  let brought: Promise<typeof import('./beside')> | null = null;
  return {
    again: () => known.clear(),
    async set(audit, rulesOff) {
      const alone = { audit, lastYear: null };
      const { issuer = null, year = null } = audit.report ?? {};
      if (issuer === null || year === null) return alone;
      try {
        brought ??= import('./beside');
        const { lookOnShelf, besideFound } = await brought;
        const key = `${issuer} ${year}`;
        const looking = known.get(key) ?? lookOnShelf(audit, bodies);
        known.set(key, looking);
        const found = await looking;
        return found ? { audit: { ...audit, ...besideFound(audit, found, rulesOff) }, lastYear: found.others.lastYear } : alone;
      } catch {
        // No casebook can be opened: what lies here is audited by itself.
        return alone;
      }
    },
  };
}
