import type { Document } from '../document/document';
import type { Edition } from '../report/edition';
import type { Language } from '../strings/terms';
import { workbenchStrings } from '../strings/workbench';
import { blankForm, type FormHead, formTitle } from './blank-form';
import type { DeskContent } from './desk';
import { openHistory } from './history';
import { withOwnPlaces } from './own-places';
import type { AskedFile, DeskDraft, TakenFile, WorkbenchPort } from './port';

/** What the workbench shows. */
export interface WorkbenchState {
  /** What lies on the desk; null: the desk is empty. */
  readonly open: DeskDraft | null;
  readonly listed: readonly DeskDraft[];
  /** What could not be done, each once. */
  readonly messages: readonly string[];
  /** What is being read. */
  readonly doing: string | null;
  /** How far that is; null where it is not told. */
  readonly pages: { readonly done: number; readonly of: number } | null;
  /** Gives it up. */
  readonly stop: (() => void) | null;
  /** A site that has to be allowed first. */
  readonly asks: { readonly host: string; readonly allow: () => void } | null;
}

/** What comes in becomes a draft; what cannot be read is said in a sentence, and nothing else is lost. Nothing here rejects. */
export interface Workbench {
  readonly state: WorkbenchState;
  /** `file`: the attachment that it was opened for; `id`: the draft that was open. */
  begin(asked: { readonly file: AskedFile | null; readonly id: string }): void;
  /** One is opened, several are put beside each other. */
  takeFiles(files: readonly File[]): Promise<void>;
  takePaste(data: DataTransfer): Promise<void>;
  takeForm(edition: Edition, head: FormHead): void;
  open(id: string): void;
  close(): void;
  remove(draft: Pick<DeskDraft, 'id' | 'name'>): void;
  /** Puts away what was said. */
  heard(): void;
}

/** Files that are shown as they look, and those that hold pictures of tables, to be compared with what was read of them. */
function isKept({ kind, blocks }: Document): boolean {
  return kind === 'pdf' || kind === 'image' || (kind === 'docx' && blocks.some(({ place }) => place.kind === 'page'));
}

/** `renewed` is told after every change of the state. */
export function openWorkbench(port: WorkbenchPort, language: () => Language, renewed: () => void): Workbench {
  let state: WorkbenchState = { open: null, listed: [], messages: [], doing: null, pages: null, stop: null, asks: null };
  const say = () => workbenchStrings[language()];
  const turn = (change: Partial<WorkbenchState>): void => {
    state = { ...state, ...change };
    renewed();
  };
  const tell = (message: string): void => turn({ messages: [...state.messages.filter((one) => one !== message), message] });
  const doing = (what: string | null): void => turn({ doing: what });

  const list = (): Promise<void> =>
    port.drafts.list().then(
      (listed) => turn({ listed }),
      () => tell(say().notKept),
    );
  const show = (draft: DeskDraft | null): void => {
    port.nameOpen(draft?.id ?? null);
    turn({ open: draft });
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

  const takeFile = async (bytes: Uint8Array, name: string, isShown: boolean): Promise<void> => {
    doing(say().reading(name));
    const stop = new AbortController();
    const stopped = () => stop.abort();
    turn({ pages: null, stop: stopped });
    const progress = (page: number, of: number) => turn({ doing: say().readingPage(name, page, of), pages: { done: page, of } });
    const { signal } = stop;
    const read = await port.readFile(bytes, { name, progress, signal }).finally(() => turn({ doing: null, pages: null, stop: null }));
    if ('problem' in read) return tell(say().unread(name, read.problem[language()]));
    await putDocument(read.document, name, 'file', isShown, isKept(read.document) ? bytes : undefined);
  };
  /** Pictures that are dropped together are the pages of one report. */
  const takeTogether = async (files: readonly File[]): Promise<boolean> => {
    if (files.length < 2 || !files.every(({ type }) => type.startsWith('image/'))) return false;
    const taken = await Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
    return takePictures(taken.sort((a, b) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true })));
  };
  const takePictures = async (taken: readonly TakenFile[]): Promise<boolean> => {
    const album = await port.bundle(taken);
    if (album) await takeFile(album, say().together(taken[0]?.name ?? '', taken.length), true);
    return album !== null;
  };
  const takeFiles = async (files: readonly File[]): Promise<void> => {
    if (await takeTogether(files).catch(() => false)) return;
    for (const file of files) {
      const reading = file.arrayBuffer().then((bytes) => takeFile(new Uint8Array(bytes), file.name, files.length === 1));
      await reading.catch(() => tell(say().unread(file.name, say().broken)));
    }
  };
  const takePaste = async (data: DataTransfer): Promise<void> => {
    doing(say().reading(say().pasted));
    const taken = await port.readClipboard(data, say().pasted).finally(() => doing(null));
    if (taken === null) return tell(say().nothingPasted);
    if ('length' in taken) return takeFiles(taken);
    await putDocument(taken, say().pasted, 'paste', true);
  };
  const takeAttachment = async ({ urls, isOwn }: AskedFile): Promise<void> => {
    const [url = ''] = urls;
    const { host } = new URL(url);
    // Another site is not asked for anything before it is allowed.
    if (isOwn || (await port.isGranted(url))) {
      doing(say().fetching(host));
      const fetched = (await Promise.all(urls.map(port.fetchFile))).flatMap((file) => file ?? []);
      doing(null);
      const [only] = fetched;
      if (only && urls.length === 1) return takeFile(only.bytes, only.name, true);
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
    remove: ({ id, name }) =>
      void port.drafts.remove(id).then(
        () => list().then(() => tell(say().removed(name))),
        () => tell(say().notKept),
      ),
  };
}
