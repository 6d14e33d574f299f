import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Examination } from '../lib/audit/examine';
import type { ReadProse } from '../lib/audit/examine-in-steps';
import { type OpenAudit, openTables } from '../lib/audit/open-audit';
import { isDismissalKey } from '../lib/casebook/dismissals/dismissal-store';
import type { Document } from '../lib/document/document';
import { withPauses } from '../lib/document/steps';
import { spareTurn } from '../lib/dom/spare-turn';
import { turn } from '../lib/dom/turn';
import { type Auditor, startAuditor } from '../lib/extension/auditor/auditor';
import { companion } from '../lib/extension/auditor/companion';
import { pageCasebook, type Recorder } from '../lib/extension/auditor/page-casebook';
import {
  after,
  beforeRetry,
  compareWithLast,
  listenForRequests,
  oneAuditor,
  readRule,
  reportBadge,
  reportFailure,
  storageArea,
} from '../lib/extension/auditor/runtime';
import { onComeBack } from '../lib/extension/page/come-back';
import { foreignFrames } from '../lib/extension/page/foreign-frames';
import { nextFrame } from '../lib/extension/page/next-frame';
import { printPage } from '../lib/extension/page/print-page';
import { changeSettings, loadSettings, watchSettings } from '../lib/extension/settings/settings-storage';
import { watchStorage } from '../lib/extension/settings/watch-storage';
import type { createManners } from '../lib/overlay/manners';
import type { PassageWide } from '../lib/prose/passage-wide';
import type { WordBook } from '../lib/prose/word-book';
import type { Audit } from '../lib/report/audit';
import type { Rule } from '../lib/rules/engine/rule';
import { readDomInSlices } from '../lib/sources/dom';
import { isTraditional } from '../lib/sources/traditional';
import { watch } from '../lib/sources/watch';
import type { CardDoor } from './card';
import type { Composer } from './composer';
import type { Examiner } from './examiner';
import type { Looker } from './looker';
import type { Painter } from './painter';
import type { Simplifier } from './simplifier';

/** Injected where a report is likely or the user asks: reads the page, audits it, marks it, answers the popup. */
export default defineUnlistedScript(() => {
  const signal = oneAuditor(() => void auditor.reaudit(false));
  if (!signal) return;
  let composer: Composer | null = null;
  let painter: Painter | null = null;
  let called: ReturnType<typeof callFirst> | null = null;
  const auditor: Auditor = startAuditor(
    {
      host: location.host,
      read() {
        called = callFirst();
        return readDomInSlices(document, { name: null, url: location.href, signal });
      },
      async audit(page, { force, rulesOff, localDays }, early) {
        const [examiner, first] = await (called ?? callFirst());
        composer = first;
        await turn();
        const options = { capturedAt: new Date().toISOString(), url: location.href, rendered: true, force };
        const begun = await withPauses(openTables(await simplified(page), options, composer.readRest), turn);
        let open: OpenAudit = begun;
        const rest = async () => {
          if (begun.whole) open = await withPauses(begun.whole(), turn);
          return open.reading;
        };
        if (!open.reading) return examiner.close(open, null, () => first.hash(page));
        const others: { called?: ReturnType<typeof callOthers> } = {};
        const prose = () => (others.called ??= callOthers());
        const steps = { pause: turn, early: (one: Examination) => early(examiner.early(begun, one)), rest, prose };
        const looked = { rulesOff, localDays, source: location.href, asPrinted: open.asPrinted };
        const examination = await examiner.examine(open.reading, looked, steps);
        await turn();
        // Without it nothing is painted, and that is said; the audit stands.
        painter = (await others.called?.painter.catch(() => null)) ?? null;
        return examiner.close(open, examination, () => first.hash(page));
      },
      async look(reading, audited) {
        const { report } = audited;
        if (!report) return { key: '', tries: [] };
        await spareTurn();
        const looker = await companion<Looker>('looker');
        return looker({ root: document, ...reading, report, pause: spareTurn });
      },
      sketch({ audit: audited, locate, settings, lost, signal: off }) {
        if (!composer) return null;
        const { sketchMarks, takeSurvey } = composer;
        return sketchMarks({
          surface: { root: document, locate, survey: (layer) => takeSurvey(document, layer) },
          audit: audited,
          dismissed: byFingerprint(audited),
          showNotices: settings.notices,
          onLost: lost,
          signal: off,
        });
      },
      paint({ audit: audited, returned, unconfirmed, locate, settings, lost, signal: off, sketch }) {
        if (!painter) throw new Error('the script “painter” did not come');
        const options = {
          surface: painter.livePage(document, locate),
          audit: audited,
          language: settings.language,
          signal: off,
          dismissed: byFingerprint(audited),
          returned,
          unconfirmed,
          showNotices: settings.notices,
          order: settings.order,
          saysResult: settings.resultLine,
          firstRun: !settings.legendSeen,
          loadManners: () => companion<typeof createManners>('manners'),
          loadFace: async () => (await companion<CardDoor>('card')).face,
          onCurrent: () => {},
          onDismiss: (fingerprint: string, reason: string) => auditor.dismiss(fingerprint, reason),
          onUndoDismiss: (fingerprint: string) => auditor.undoDismiss(fingerprint),
          onCapture: () => auditor.capture(),
          onReadRule: readRule,
          // Not stored, it is shown once more.
          onLegendSeen: () => void changeSettings({ legendSeen: true }).catch(() => {}),
          onLost: lost,
        };
        return painter.paint(options, sketch);
      },
      shown: () => nextFrame(window),
      print: () => printPage(window),
      dismissals: {
        apply: async (audited) => (await companion<Examiner>('examiner')).bind(storageArea, audited),
        add: async (...what) => (await keeper()).add(...what),
        remove: async (...what) => (await keeper()).remove(...what),
      },
      watchDismissals: (changed, until) => watchStorage(isDismissalKey, changed, until),
      loadSettings,
      changeSettings,
      watchSettings,
      foreignFrames: () => foreignFrames(document),
      report: reportBadge,
      compare: compareWithLast,
      casebook: pageCasebook(() => companion<Recorder>('recorder')),
      reportFailure,
      beforeRetry,
      settled: () => after(1_000),
    },
    signal,
  );
  listenForRequests(auditor, signal);
  onComeBack(() => void auditor.cameBack(), signal);
  void auditor.reaudit(false);
  watch(
    document,
    {
      changed: () => auditor.reaudit(false),
      touched: () => auditor.touched(),
      restyled: () => auditor.recheck(),
      ended: () => void auditor.stopWatching(),
    },
    signal,
  );
});

/** Marks go by the page as it was read: its places stay. */
const simplified = async (page: Document) => (isTraditional(page) ? (await companion<Simplifier>('simplifier'))(page) : page);

/** Who sets findings aside comes with the card. */
const keeper = async () => (await companion<CardDoor>('card')).keep(storageArea);

const byFingerprint = ({ dismissals }: Audit) => new Map(dismissals.map((one) => [one.fingerprint, one]));

/** Asked for at once, so that they come while the page is still being read. Whoever waits for them hears why one did not come. */
function callFirst() {
  const both = Promise.all([companion<Examiner>('examiner'), companion<Composer>('composer')]);
  both.catch(() => {});
  return both;
}

/**
 * Five scripts, each asked for when the one before has come: compiled in a row they would hold the page up. Whoever waits for one hears why
 * it did not come.
 */
function callOthers() {
  const words = companion<WordBook>('words');
  const reader = following(words, () => companion<ReadProse>('reader'));
  const sums = following(reader, () => companion<PassageWide>('sums'));
  const wording = following(sums, () => companion<readonly Rule[]>('wording'));
  const painter = following(wording, () => companion<Painter>('painter'));
  for (const one of [words, reader, sums, wording, painter]) one.catch(() => {});
  return { words, reader, sums, wording, painter };
}

const following = <Door>(before: Promise<unknown>, next: () => Promise<Door>) => before.then(next, next);
