import type { Capture, CaptureSummary } from '../../lib/casebook/captures/capture';
import { captureStore } from '../../lib/casebook/captures/capture-store';
import type { CaptureSection } from '../../lib/casebook/page';
import { loadSettings } from '../../lib/extension/settings/settings-storage';
import { takeStrings } from '../../lib/strings/take';
import type { Single, SingleInput } from '../../lib/takeaway/single';
import { exampleWeights } from '../../lib/takeaway/weights';
import { saveBlob } from '../popup/take-away';
import { drawn } from './drawn';
import { evidenceOf } from './evidence-of';
import { keptTerms } from './kept-terms';
import { takeOne } from './take';
import { element } from './take-dialog';

/** What stands on a report's own page in the casebook under its figures. */
export const sections: readonly CaptureSection[] = [
  { id: 'papers', title: takeStrings.zh.papersTitle, draw: drawPapers },
  {
    id: 'flow',
    title: takeStrings.zh.flowTitle,
    draw: (capture, _history, into) => drawPicture('flow', capture, [], into),
  },
  {
    id: 'years',
    title: takeStrings.zh.yearsTitle,
    async draw(capture, history, into) {
      // The newest capture of each year; one year alone is no history.
      const newest = new Map(history.filter(({ year, kind }) => year !== null && kind === 'report').map((one) => [one.year, one.id]));
      if (newest.size < 2) return;
      await drawPicture(
        'years',
        capture,
        [...newest.values()].filter((id) => id !== capture.summary.id),
        into,
      );
    },
  },
];

/** Papers on one report as Word files, and its evidence. */
async function drawPapers(capture: Capture, history: readonly CaptureSummary[], into: HTMLElement): Promise<void> {
  const { language } = await loadSettings();
  const say = takeStrings[language];
  const earlier = earlierOf(capture, history);
  const message = element('p', { class: 'sub', role: 'status' });
  const kinds = (['feedback', 'opinion', 'correction', 'recheck', 'evidence'] as const).filter((kind) => kind !== 'recheck' || earlier);
  const buttons = kinds.map((kind) => {
    const hint = kind === 'evidence' ? { title: say.evidenceHint } : {};
    const button = element('button', { type: 'button', ...hint }, [say.papers[kind]]);
    button.addEventListener('click', () => {
      button.disabled = true;
      void save(kind, capture, earlier)
        .then(
          (name) => say.saved(name),
          (error: unknown) => {
            console.debug('gouji:', error);
            return say.failed;
          },
        )
        .then((told) => {
          message.textContent = told;
          button.disabled = false;
        });
    });
    return button;
  });
  into.replaceChildren(element('div', { class: 'buttons' }, buttons), message);
}

async function save(kind: Single, capture: Capture, earlier: CaptureSummary | null): Promise<string> {
  const before = earlier && (kind === 'recheck' || kind === 'evidence') ? await captureStore().get(earlier.id) : null;
  const taken = await made(kind, capture, { before: before && (await evidenceOf(before)), others: [] });
  if (!taken) throw new Error('nothing was made');
  saveBlob(taken.name, new Blob([taken.bytes as Uint8Array<ArrayBuffer>], { type: taken.type }));
  return taken.name;
}

async function drawPicture(kind: 'flow' | 'years', capture: Capture, others: readonly string[], into: HTMLElement): Promise<void> {
  const store = captureStore();
  const exports = await Promise.all(others.map((id) => store.exportOf(id)));
  const picture = await made(kind, capture, { before: null, others: exports.flatMap((one) => one ?? []) });
  if (picture) into.replaceChildren(...drawn(new TextDecoder().decode(picture.bytes)));
}

async function made(kind: Single, capture: Capture, input: Pick<SingleInput, 'before' | 'others'>) {
  const { language } = await loadSettings();
  const now = await evidenceOf(capture);
  const chosen = { language, terms: keptTerms(), weights: exampleWeights };
  return takeOne(kind, { ...input, now, madeAt: new Date().toISOString() }, chosen);
}

/** The newest capture of the same page before this one that said something else. */
function earlierOf({ summary }: Capture, history: readonly CaptureSummary[]): CaptureSummary | null {
  const before = history.filter(({ page, at, sha256 }) => page === summary.page && at < summary.at && sha256 !== summary.sha256);
  return before.at(-1) ?? null;
}
