import type { Document } from '../document/document';
import type { Audit, Dismissal } from '../report/audit';
import { badgeFacts } from './badge-facts';
import type { AuditorReply, AuditorRequest, BadgeFacts } from './messages';
import type { Settings } from './settings';

/** What reading the page gives: `Located` is the page's own business, handed on to the marks. */
export interface Reading<Located> {
  readonly document: Document;
  readonly locate: Located;
}

/** The marks on the page, as the auditor drives them. */
export interface Marks<Located> {
  readonly visible: boolean;
  readonly current: number | null;
  goTo(index: number, options: { readonly open: boolean }): void;
  next(): void;
  previous(): void;
  setVisible(visible: boolean): void;
  setChecked(on: boolean): void;
  setUnlinked(on: boolean): void;
  /** Adds the notes for paper, or takes them off. */
  printNotes(on: boolean): void;
  update(change: MarksChange<Located>): void;
}

export interface MarksChange<Located> {
  readonly audit?: Audit;
  readonly locate?: Located;
  readonly language?: 'zh' | 'en';
  readonly dismissed?: ReadonlyMap<string, Dismissal>;
  readonly returned?: ReadonlyMap<string, Dismissal>;
  readonly showNotices?: boolean;
}

/** Everything that the auditor needs from outside. */
export interface AuditorParts<Located> {
  readonly host: string;
  read(): Promise<Reading<Located>>;
  audit(document: Document, options: { readonly force: boolean; readonly rulesOff: readonly string[] }): Promise<Audit>;
  paint(what: {
    readonly audit: Audit;
    /** Findings that were dismissed with other figures, by fingerprint. */
    readonly returned: ReadonlyMap<string, Dismissal>;
    readonly locate: Located;
    readonly settings: Settings;
    readonly signal: AbortSignal;
  }): Marks<Located>;
  readonly dismissals: {
    /** The audit with the user's dismissals bound to it. */
    apply(audit: Audit): Promise<{ readonly audit: Audit; readonly returned: readonly Dismissal[] }>;
    add(audit: Audit, fingerprint: string, reason: string): Promise<void>;
    remove(audit: Audit, fingerprint: string): Promise<void>;
  };
  loadSettings(): Promise<Settings>;
  changeSettings(change: Partial<Settings>): Promise<Settings>;
  watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void;
  /** Addresses of large frames that cannot be read. */
  foreignFrames(): readonly string[];
  report(badge: BadgeFacts): void;
  /** Opens the browser's print dialog; resolves when it is closed. */
  print(): Promise<void>;
}

export interface Auditor {
  /** Reads and audits the page again; `force` takes it for a report whatever detection says. */
  reaudit(force: boolean): Promise<void>;
  answer(request: AuditorRequest): Promise<AuditorReply>;
  dismiss(fingerprint: string, reason: string): Promise<void>;
  undoDismiss(fingerprint: string): Promise<void>;
}

interface State<Located> {
  readonly audit: Audit;
  readonly returned: readonly Dismissal[];
  readonly locate: Located;
}

/** The tab's auditor: holds the document's audit and its marks, and keeps both true to the page and to the settings. */
export function startAuditor<Located>(parts: AuditorParts<Located>, signal: AbortSignal): Auditor {
  let settings: Settings | null = null;
  let state: State<Located> | null = null;
  let marks: { readonly layer: Marks<Located>; readonly off: AbortController } | null = null;
  let failure = 'not audited yet';
  let forced = false;
  /** The user's own wish for this document; it outranks what runs by itself. Null: none uttered. */
  let wanted: boolean | null = null;
  const extras = { checked: false, unlinked: false };
  /** One run at a time: the page may change again while it is being read. */
  let running: Promise<void> = Promise.resolve();

  parts.watchSettings((changed) => void enqueue(() => applySettings(changed)), signal);

  function enqueue(work: () => Promise<void>): Promise<void> {
    const next = running.then(() => (signal.aborted ? undefined : work()));
    running = next.catch(() => {});
    return next;
  }

  async function run(): Promise<void> {
    try {
      const [known, { document, locate }] = await Promise.all([settings ?? parts.loadSettings(), parts.read()]);
      settings ??= known;
      await show(await parts.audit(document, { force: forced, rulesOff: settings.rulesOff }), locate);
    } catch (problem) {
      // What was found before may be true no longer: nothing is known now.
      state = null;
      failure = problem instanceof Error ? problem.message : String(problem);
      unpaint();
    }
  }

  async function show(judged: Audit, locate: Located): Promise<void> {
    const { audit, returned } = await parts.dismissals.apply(judged);
    if (signal.aborted || !settings) return;
    state = { audit, returned, locate };
    if (audit.report) paint(state, settings);
    else unpaint();
    parts.report(badgeFacts(audit));
  }

  function paint({ audit, locate, ...state }: State<Located>, chosen: Settings): void {
    const returned = byFingerprint(state.returned);
    if (marks) {
      marks.layer.update({ audit, locate, dismissed: byFingerprint(audit.dismissals), returned });
      return;
    }
    if (!isWanted(chosen)) return;
    const off = new AbortController();
    signal.addEventListener('abort', () => off.abort(), { signal: off.signal });
    const layer = parts.paint({ audit, returned, locate, settings: chosen, signal: off.signal });
    layer.setChecked(extras.checked);
    layer.setUnlinked(extras.unlinked);
    marks = { layer, off };
  }

  function unpaint(): void {
    marks?.off.abort();
    marks = null;
  }

  function isWanted(chosen: Settings): boolean {
    return wanted ?? (chosen.marks && !chosen.pausedHosts.includes(parts.host));
  }

  function setVisible(visible: boolean): void {
    if (visible && !marks && state?.audit.report && settings) paint(state, settings);
    marks?.layer.setVisible(visible);
  }

  async function applySettings(changed: Settings): Promise<void> {
    const before = settings;
    settings = changed;
    if (!before || !state) return;
    if (before.marks !== changed.marks || before.pausedHosts.includes(parts.host) !== changed.pausedHosts.includes(parts.host)) {
      wanted = null;
      setVisible(isWanted(changed));
    }
    if (before.language !== changed.language) marks?.layer.update({ language: changed.language });
    if (before.notices !== changed.notices) marks?.layer.update({ showNotices: changed.notices });
    if (before.rulesOff.join() !== changed.rulesOff.join()) await run();
  }

  async function rebind(change: (audit: Audit) => Promise<void>): Promise<void> {
    if (!state) return;
    await change(state.audit);
    await show(state.audit, state.locate);
  }

  const auditor: Auditor = {
    reaudit(force) {
      forced ||= force;
      return enqueue(run);
    },
    dismiss: (fingerprint, reason) => enqueue(() => rebind((audit) => parts.dismissals.add(audit, fingerprint, reason))),
    undoDismiss: (fingerprint) => enqueue(() => rebind((audit) => parts.dismissals.remove(audit, fingerprint))),
    async answer(request) {
      await running;
      await obey(request);
      if (!state) throw new Error(failure);
      return {
        audit: state.audit,
        visible: marks?.layer.visible ?? false,
        current: marks?.layer.current ?? null,
        ...extras,
        returned: state.returned,
        foreignFrames: parts.foreignFrames(),
      };
    },
  };
  return auditor;

  async function obey(request: AuditorRequest): Promise<void> {
    switch (request.type) {
      case 'get-state':
        return;
      case 'reaudit':
        wanted = true;
        await auditor.reaudit(request.force);
        setVisible(true);
        return;
      case 'go-to':
        wanted = true;
        setVisible(true);
        marks?.layer.goTo(request.index, { open: request.open });
        return;
      case 'next':
      case 'previous':
        wanted = true;
        setVisible(true);
        marks?.layer[request.type]();
        return;
      case 'toggle':
        await toggle();
        return;
      case 'show':
        extras[request.what] = request.on;
        if (request.on) setVisible(true);
        if (request.what === 'checked') marks?.layer.setChecked(request.on);
        else marks?.layer.setUnlinked(request.on);
        return;
      case 'print-notes':
        setVisible(true);
        printNotes();
        return;
      case 'dismiss':
        await auditor.dismiss(request.fingerprint, request.reason);
        return;
      case 'undo-dismiss':
        await auditor.undoDismiss(request.fingerprint);
    }
  }

  /** After the answer: the dialog holds everything still. */
  function printNotes(): void {
    const layer = marks?.layer;
    if (!layer) return;
    layer.printNotes(true);
    setTimeout(() => {
      if (!signal.aborted) void parts.print().then(() => layer.printNotes(false));
    });
  }

  /** Here at once, everywhere through the settings. */
  async function toggle(): Promise<void> {
    const visible = !(marks?.layer.visible ?? false);
    if (settings) settings = { ...settings, marks: visible };
    wanted = visible;
    setVisible(visible);
    await parts.changeSettings({ marks: visible });
  }
}

function byFingerprint(dismissals: readonly Dismissal[]): ReadonlyMap<string, Dismissal> {
  return new Map(dismissals.map((dismissal) => [dismissal.fingerprint, dismissal]));
}
