import { audit } from '../../lib/audit';
import { blankForm } from '../../lib/workbench/desk/blank-form';
import { type History, openHistory, took } from '../../lib/workbench/desk/history';
import { asRead } from '../../lib/workbench/desk/pieces';
import type { MadeReport } from '../generator/made-report';

/** The blank form of a generated report's edition, filled in with its figures where `isFilled` says so; as it prints them, or as they are. */
export function filledForm(report: MadeReport, isFilled: (path: string) => boolean, figures: 'truth' | 'printed' = 'truth'): History {
  const { edition, identity } = report;
  const form = blankForm(edition, { issuer: identity.body.name, year: identity.year });
  const facts = audit(asRead(form), { capturedAt: '2026-02-01T00:00:00Z', editions: [edition], force: true }).report?.facts;
  const typed = Object.entries(report[figures]).flatMap(([path, value]) => {
    const cell = facts?.[path]?.cell;
    return cell && isFilled(path) ? [{ piece: { kind: 'cell' as const, ...cell }, to: String(value) }] : [];
  });
  return took(openHistory(form), typed);
}
