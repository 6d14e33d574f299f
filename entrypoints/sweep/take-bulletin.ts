import { captureStore } from '../../lib/casebook/captures/capture-store';
import type { Language } from '../../lib/strings/terms';
import { rowsOf } from '../../lib/sweep/rows';
import type { SweepItem } from '../../lib/sweep/sweep';

/**
 * The 核查情况通报 on what was audited, as a Word file, in the table's order; what was set aside since is set aside in it. False: nothing was
 * audited.
 */
export async function takeBulletin(items: readonly SweepItem[], name: string, language: Language): Promise<boolean> {
  const store = captureStore();
  const [{ bulletin }, { paperDocx }, { revive }, { saveBlob }, { default: texts }] = await Promise.all([
    import('../../lib/papers'),
    import('../../lib/word/paper-docx'),
    import('../../lib/takeaway/revive'),
    import('../popup/take-away'),
    import('virtual:rule-texts'),
  ]);
  const audits = await Promise.all(
    rowsOf(items).map(async ({ outcome }) => {
      if (outcome.kind !== 'audited') return [];
      const { result } = outcome;
      const kept = await store.exportOf(result.capture);
      if (!kept) return [];
      return [revive({ ...kept, dismissals: [...result.dismissed] })];
    }),
  );
  const all = audits.flat();
  if (all.length === 0) return false;
  const bytes = await paperDocx(bulletin(all, (id) => texts[id] ?? null, language));
  saveBlob(`${name}.docx`, new Blob([bytes as Uint8Array<ArrayBuffer>], { type: DOCX }));
  return true;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
