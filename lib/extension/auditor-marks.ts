import type { Dismissal } from '../report/audit';
import type { Grade } from '../report/grade';
import type { Audited, AuditorParts, Marks } from './auditor-parts';
import type { Unseen } from './messages';
import type { Settings } from './settings';

/** The marks of one page: painted when they are wanted, kept true to the audit, taken away in time. */
export interface AuditorMarks<Located> {
  /** Null: nothing is painted. */
  readonly layer: Marks<Located> | null;
  /** Why marks that are wanted cannot be seen; null: they can, or are not wanted. */
  readonly unseen: Unseen | null;
  readonly extras: { readonly checked: boolean; readonly unlinked: boolean; readonly only: Grade | null };
  /** Paints what was audited, or brings what is painted up to date. Never throws: a page may break our painting, not the audit. */
  paint(audited: Audited<Located>, settings: Settings, options?: { readonly isEarly: boolean }): void;
  unpaint(): void;
  /** The user's own wish for this page: it outranks what runs by itself. */
  wish(visible: boolean): void;
  /** As the settings say, whatever was wished before. */
  follow(settings: Settings): void;
  setVisible(visible: boolean): void;
  show(what: 'checked' | 'unlinked', on: boolean): void;
  /** Marks of this grade only; null: all. */
  filter(only: Grade | null): void;
  /** Opens the print dialog once the notes stand; rejects, and prints nothing, when their script does not come. */
  printNotes(): Promise<void>;
}

/** `now` gives what could be painted: the audit of a report, and the settings. */
export function keepMarks<Located>(
  parts: AuditorParts<Located>,
  now: () => { readonly audited: Audited<Located>; readonly settings: Settings } | null,
  lost: () => void,
  signal: AbortSignal,
): AuditorMarks<Located> {
  let painted: { readonly layer: Marks<Located>; readonly off: AbortController } | null = null;
  /** Null: no wish was uttered. */
  let wanted: boolean | null = null;
  const extras: { checked: boolean; unlinked: boolean; only: Grade | null } = { checked: false, unlinked: false, only: null };
  let broke = false;

  const isWanted = (settings: Settings): boolean => wanted ?? (settings.marks && !settings.pausedHosts.includes(parts.host));

  const draw = ({ audit, locate, ...audited }: Audited<Located>, settings: Settings, isEarly: boolean): void => {
    const returned = byFingerprint(audited.returned);
    const unconfirmed = byFingerprint(audited.unconfirmed);
    if (painted) {
      painted.layer.update({ audit, locate, dismissed: byFingerprint(audit.dismissals), returned, unconfirmed, since: audited.since });
      return;
    }
    if (!isWanted(settings)) return;
    const off = new AbortController();
    signal.addEventListener('abort', () => off.abort(), { signal: off.signal });
    try {
      const layer = parts.paint({ audit, isEarly, returned, unconfirmed, locate, settings, lost, signal: off.signal });
      layer.setChecked(extras.checked);
      layer.setUnlinked(extras.unlinked);
      if (extras.only !== null || audited.since) layer.update({ only: extras.only, since: audited.since });
      painted = { layer, off };
    } catch (problem) {
      off.abort();
      throw problem;
    }
  };

  const marks: AuditorMarks<Located> = {
    get layer() {
      return painted?.layer ?? null;
    },
    get unseen() {
      return broke ? 'failed' : (painted?.layer.unseen ?? null);
    },
    extras,
    paint(audited, settings, { isEarly } = { isEarly: false }) {
      try {
        draw(audited, settings, isEarly);
        broke = false;
      } catch (problem) {
        console.debug('gouji:', problem);
        marks.unpaint();
        broke = true;
      }
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
      painted?.layer.setVisible(visible);
    },
    show(what, on) {
      extras[what] = on;
      if (on) marks.setVisible(true);
      if (what === 'checked') painted?.layer.setChecked(on);
      else painted?.layer.setUnlinked(on);
    },
    filter(only) {
      extras.only = only;
      painted?.layer.update({ only });
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
