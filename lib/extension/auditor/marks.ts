import type { Dismissal } from '../../report/audit';
import type { BookNews } from '../../report/book-state';
import type { Grade } from '../../report/told/grade';
import type { Unseen } from '../messages/messages';
import type { Settings } from '../settings/settings';
import type { Audited, AuditorParts, Marks, ToPaint } from './parts';

/** The marks of one page: painted when they are wanted, kept true to the audit, taken away in time. */
export interface AuditorMarks<Located> {
  /** Null: nothing is painted, or no more than sketched. */
  readonly layer: Marks<Located> | null;
  readonly isSketched: boolean;
  /** Why marks that are wanted cannot be seen; null: they can, or are not wanted. */
  readonly unseen: Unseen | null;
  readonly extras: { readonly checked: boolean; readonly unlinked: boolean; readonly only: Grade | null };
  /** Draws what can be drawn at once, where nothing is painted yet. Like {@link AuditorMarks.paint} it never throws. */
  sketch(audited: Audited<Located>, settings: Settings): void;
  /** Paints what was audited, or brings what is painted up to date. Never throws: a page may break our painting, not the audit. */
  paint(audited: Audited<Located>, settings: Settings): void;
  unpaint(): void;
  /** The user's own wish for this page: it outranks what runs by itself. */
  wish(visible: boolean): void;
  /** As the settings say, whatever was wished before. */
  follow(settings: Settings): void;
  setVisible(visible: boolean): void;
  show(what: 'checked' | 'unlinked', on: boolean): void;
  /** Marks of this grade only; null: all. */
  filter(only: Grade | null): void;
  /** What else the page's own small line says. */
  tell(news: BookNews | null): void;
  /** Opens the print dialog once the notes stand; rejects, and prints nothing, when their script does not come. */
  printNotes(): Promise<void>;
}

/** `now` gives what could be painted: the audit of a report, and the settings. */
export function keepMarks<Located, Sketch>(
  parts: AuditorParts<Located, Sketch>,
  now: () => { readonly audited: Audited<Located>; readonly settings: Settings } | null,
  lost: () => void,
  signal: AbortSignal,
): AuditorMarks<Located> {
  let painted: { readonly layer: Marks<Located> | null; readonly sketch: Sketch | null; readonly off: AbortController } | null = null;
  /** Null: no wish was uttered. */
  let wanted: boolean | null = null;
  const extras: { checked: boolean; unlinked: boolean; only: Grade | null } = { checked: false, unlinked: false, only: null };
  let broke = false;
  let news: BookNews | null = null;

  const isWanted = (settings: Settings): boolean => wanted ?? (settings.marks && !settings.pausedHosts.includes(parts.host));

  const toPaint = ({ audit, locate, ...audited }: Audited<Located>, settings: Settings, { signal: off }: AbortController) =>
    ({
      audit,
      returned: byFingerprint(audited.returned),
      unconfirmed: byFingerprint(audited.unconfirmed),
      locate,
      settings,
      lost,
      signal: off,
    }) satisfies ToPaint<Located>;

  /** What it paints is taken off with the auditor. */
  const newOff = (): AbortController => {
    const off = new AbortController();
    signal.addEventListener('abort', () => off.abort(), { signal: off.signal });
    return off;
  };

  const sketch = (audited: Audited<Located>, settings: Settings): void => {
    if (painted || !isWanted(settings)) return;
    const off = newOff();
    painted = { layer: null, sketch: null, off };
    const drawn = parts.sketch(toPaint(audited, settings, off));
    if (drawn) painted = { layer: null, sketch: drawn, off };
    else marks.unpaint();
  };

  const draw = (audited: Audited<Located>, settings: Settings): void => {
    const { audit, locate, since } = audited;
    if (painted?.layer) {
      const returned = byFingerprint(audited.returned);
      const unconfirmed = byFingerprint(audited.unconfirmed);
      painted.layer.update({ audit, locate, dismissed: byFingerprint(audit.dismissals), returned, unconfirmed, since });
      return;
    }
    if (!isWanted(settings)) return;
    const off = painted?.off ?? newOff();
    const drawn = painted?.sketch ?? null;
    painted = { layer: null, sketch: drawn, off };
    const layer = parts.paint({ ...toPaint(audited, settings, off), sketch: drawn });
    layer.setChecked(extras.checked);
    layer.setUnlinked(extras.unlinked);
    if (extras.only !== null || since || news) layer.update({ only: extras.only, since, news });
    painted = { layer, sketch: null, off };
  };

  /** False: the page has broken it. Nothing of ours is left then. */
  const isDone = (work: () => void): boolean => {
    try {
      work();
      return true;
    } catch (problem) {
      console.debug('gouji:', problem);
      marks.unpaint();
      return false;
    }
  };

  const marks: AuditorMarks<Located> = {
    get layer() {
      return painted?.layer ?? null;
    },
    get isSketched() {
      return painted !== null && painted.layer === null;
    },
    get unseen() {
      return broke ? 'failed' : (painted?.layer?.unseen ?? null);
    },
    extras,
    sketch(audited, settings) {
      broke = !isDone(() => sketch(audited, settings));
    },
    paint(audited, settings) {
      broke = !isDone(() => draw(audited, settings));
    },
    unpaint() {
      painted?.off.abort();
      painted = null;
      broke = false;
    },
    wish(visible) {
      wanted = visible;
    },
    follow(settings) {
      wanted = null;
      marks.setVisible(isWanted(settings));
    },
    setVisible(visible) {
      const known = visible && !painted ? now() : null;
      if (known) marks.paint(known.audited, known.settings);
      painted?.layer?.setVisible(visible);
    },
    show(what, on) {
      extras[what] = on;
      if (on) marks.setVisible(true);
      if (what === 'checked') painted?.layer?.setChecked(on);
      else painted?.layer?.setUnlinked(on);
    },
    filter(only) {
      extras.only = only;
      painted?.layer?.update({ only });
    },
    tell(told) {
      if (news === told) return;
      news = told;
      painted?.layer?.update({ news });
    },
    async printNotes() {
      marks.setVisible(true);
      const layer = painted?.layer;
      if (!layer) return;
      await layer.printNotes(true);
      // After the answer: the dialog holds everything still.
      setTimeout(() => {
        if (!signal.aborted) void parts.print().then(() => layer.printNotes(false));
      });
    },
  };
  return marks;
}

function byFingerprint(dismissals: readonly Dismissal[]): ReadonlyMap<string, Dismissal> {
  return new Map(dismissals.map((dismissal) => [dismissal.fingerprint, dismissal]));
}
