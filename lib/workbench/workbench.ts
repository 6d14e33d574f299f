import type { Document } from '../document/document';
import type { Edition } from '../report/edition';
import type { Language } from '../strings/terms';
import { workbenchStrings } from '../strings/workbench';
import { blankForm, type FormHead, formTitle } from './desk/blank-form';
import type { DeskContent } from './desk/desk';
import { openHistory } from './desk/history';
import type { AskedFile, DeskDraft, TakenFile, WorkbenchPort } from './desk/port';
import { withOwnPlaces } from './sheet/own-places';
import { type Doing, openDoings } from './taking-in/doings';

/** What the workbench shows. */
export interface WorkbenchState {
  /** What lies on the desk; null: the desk is empty. */
  readonly open: DeskDraft | null;
  readonly listed: readonly DeskDraft[];
  /** What could not be done, each once. */
  readonly messages: readonly string[];
  /** Of those listed, what has just been deleted: it can be brought back. */
  readonly removed: readonly DeskDraft[];
  /** What is being read or fetched. */
  readonly doing: readonly Doing[];
  /** A site that has to be allowed first. */
  readonly asks: { readonly host: string; readonly allow: () => void } | null;
}

/** What comes in becomes a draft; what cannot be read is said in a sentence, and nothing else is lost. Nothing here rejects. */
export interface Workbench {
  readonly state: WorkbenchState;
  /** `file`: the attachment that it was opened for; `id`: the draft that was open. */
  begin(asked: { readonly file: AskedFile | null; readonly id: string }): void;
  /** One is opened, several are put beside each other. What comes while somebody works on something else is put aside. */
  takeFiles(files: readonly File[]): Promise<void>;
  takePaste(data: DataTransfer): Promise<void>;
  takeForm(edition: Edition, head: FormHead): void;
  open(id: string): void;
  close(): void;
  remove(draft: Pick<DeskDraft, 'id' | 'name'>): void;
  restore(draft: Pick<DeskDraft, 'id' | 'name'>): void;
  /** Somebody has pressed or typed something. */
  touched(): void;
  /** Puts away what was said. */
  heard(): void;
}

/** Files that are shown as they look, and those that hold pictures of tables, to be compared with what was read of them. */
function isKept({ kind, blocks }: Document): boolean {
  return kind === 'pdf' || kind === 'image' || (kind === 'docx' && blocks.some(({ place }) => place.kind === 'page'));
}

/** `renewed` is told after every change of the state. */
export function openWorkbench(port: WorkbenchPort, language: () => Language, renewed: () => void): Workbench {
  let state: WorkbenchState = { open: null, listed: [], messages: [], removed: [], doing: [], asks: null };
  const say = () => workbenchStrings[language()];
  const turn = (change: Partial<WorkbenchState>): void => {
    state = { ...state, ...change };
    renewed();
  };
  const tell = (message: string): void => turn({ messages: [...state.messages.filter((one) => one !== message), message] });
  const begin = openDoings((doing) => turn({ doing }));
  let touches = 0;
  /** Whether nobody has begun with something else since: what is finished then may be shown. */
  const whileCalm = (): (() => boolean) => {
    const then = { open: state.open, touches };
    return () => state.open === then.open && (state.open === null || touches === then.touches);
  };

  const list = (): Promise<void> =>
    port.drafts.list().then(
      (found) => {
        const gone = state.removed.filter(({ id }) => !found.some((one) => one.id === id));
        turn({ listed: [...found, ...gone].sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1)) });
      },
      () => tell(say().notKept),
    );
  const show = (draft: DeskDraft | null): void => {
    port.nameOpen(draft?.id ?? null);
    turn({ open: draft, ...(draft ? { removed: [] } : {}) });
    if (!draft) void list();
  };
  const put = async (name: string, content: DeskContent, isShown = true): Promise<void> => {
    const draft = { id: crypto.randomUUID(), name, savedAt: new Date().toISOString(), content };
    const kept = port.drafts.keep(draft).catch(() => tell(say().notKept));
    // What is in sight need not wait for the disk.
    if (isShown) show(draft);
    await kept;
    if (isShown) return;
    await list();
    // The list of drafts is not in sight.
    if (state.open) tell(say().putAside(name));
  };
  const putDocument = (document: Document, name: string, origin: 'file' | 'paste', isShown: boolean, bytes?: Uint8Array) =>
    put(name, { origin, history: openHistory(withOwnPlaces(document)), ...(bytes ? { bytes } : {}) }, isShown);

  const takeFile = async (bytes: Uint8Array, name: string, isShown: () => boolean): Promise<void> => {
    const stop = new AbortController();
    const reading = begin(say().reading(name), () => stop.abort());
    const progress = (page: number, of: number) => reading.at({ what: say().readingPage(name, page, of), pages: { done: page, of } });
    const read = await port.readFile(bytes, { name, progress, signal: stop.signal }).finally(reading.end);
    if ('problem' in read) return tell(say().unread(name, read.problem[language()]));
    await putDocument(read.document, name, 'file', isShown(), isKept(read.document) ? bytes : undefined);
  };
  /** Pictures that are dropped together are the pages of one report. */
  const takeTogether = async (files: readonly File[]): Promise<boolean> => {
    if (files.length < 2 || !files.every(({ type }) => type.startsWith('image/'))) return false;
    const taken = await Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
    return takePictures(taken.sort((a, b) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true })));
  };
  const takePictures = async (taken: readonly TakenFile[]): Promise<boolean> => {
    const isShown = whileCalm();
    const album = await port.bundle(taken);
    if (album) await takeFile(album, say().together(taken[0]?.name ?? '', taken.length), isShown);
    return album !== null;
  };
  const takeFiles = async (files: readonly File[]): Promise<void> => {
    if (await takeTogether(files).catch(() => false)) return;
    const isShown = files.length === 1 ? whileCalm() : () => false;
    for (const file of files) {
      const reading = file.arrayBuffer().then((bytes) => takeFile(new Uint8Array(bytes), file.name, isShown));
      await reading.catch(() => tell(say().unread(file.name, say().broken)));
    }
  };
  const takePaste = async (data: DataTransfer): Promise<void> => {
    const isShown = whileCalm();
    const reading = begin(say().reading(say().pasted));
    const taken = await port.readClipboard(data, say().pasted).finally(reading.end);
    if (taken === null) return tell(say().nothingPasted);
    if ('length' in taken) return takeFiles(taken);
    if ('problem' in taken) return tell(say().unread(say().pasted, taken.problem[language()]));
    await putDocument(taken.document, say().pasted, 'paste', isShown());
  };
  const takeAttachment = async ({ urls, isOwn }: AskedFile): Promise<void> => {
    const [url = ''] = urls;
    const { host } = new URL(url);
    // Another site is not asked for anything before it is allowed.
    if (isOwn || (await port.isGranted(url))) {
      const isShown = whileCalm();
      const fetching = begin(say().fetching(host));
      const fetched = (await Promise.all(urls.map(port.fetchFile)).finally(fetching.end)).flatMap((file) => file ?? []);
      const [only] = fetched;
      if (only && urls.length === 1) return takeFile(only.bytes, only.name, isShown);
      // A picture that the site does not give leaves no report.
      if (only && fetched.length === urls.length && (await takePictures(fetched))) return;
      if (await port.isGranted(url)) return tell(say().notFetched(host));
    }
    const allow = async (): Promise<void> => {
      const isAllowed = await port.askFor(url);
      turn({ asks: null });
      return isAllowed ? takeAttachment({ urls, isOwn }) : tell(say().notFetched(host));
    };
    turn({ asks: { host, allow: () => void orSay(allow(), host) } });
  };
  const orSay = (taking: Promise<void>, name: string): Promise<void> => taking.catch(() => tell(say().unread(name, say().broken)));

  return {
    get state() {
      return state;
    },
    begin({ file, id }) {
      if (file) void orSay(takeAttachment(file), new URL(file.urls[0] ?? '').host);
      else if (id) void port.drafts.read(id).then(show, () => show(null));
      void list();
    },
    takeFiles,
    takePaste: (data) => orSay(takePaste(data), say().pasted),
    takeForm: (edition, head) => void put(formTitle(edition, head), { origin: 'form', history: openHistory(blankForm(edition, head)) }),
    open(id) {
      turn({ messages: [] });
      void port.drafts.read(id).then(show, () => tell(say().notKept));
    },
    close: () => show(null),
    heard: () => turn({ messages: [] }),
    remove({ id, name }) {
      const draft = state.listed.find((one) => one.id === id);
      const gone = (): void => {
        if (draft) turn({ removed: [...state.removed.filter((one) => one.id !== id), draft] });
        tell(say().removed(name));
      };
      void port.drafts.remove(id).then(gone, () => tell(say().notKept));
    },
    restore({ id, name }) {
      const draft = state.removed.find((one) => one.id === id);
      const back = (): void => {
        turn({ removed: state.removed.filter((one) => one.id !== id) });
        tell(say().restored(name));
      };
      if (draft) void port.drafts.keep(draft).then(back, () => tell(say().notKept));
    },
    touched: () => {
      touches++;
    },
  };
}
