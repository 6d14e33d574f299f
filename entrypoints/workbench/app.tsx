import { useEffect, useRef, useState } from 'preact/hooks';
import { type Draft, draftStore } from '../../lib/casebook/draft-store';
import type { Document } from '../../lib/document/document';
import type { PanelSettings } from '../../lib/panel/port';
import { statute } from '../../lib/statute';
import { workbenchStrings } from '../../lib/strings/workbench';
import { blankForm, formTitle } from '../../lib/workbench/blank-form';
import { isDeskContent } from '../../lib/workbench/content-guard';
import type { DeskContent } from '../../lib/workbench/desk';
import { openHistory } from '../../lib/workbench/history';
import { withOwnPlaces } from '../../lib/workbench/own-places';
import { StartView } from '../../lib/workbench/start-view';
import { askFor, attachmentAsked, hostOf, isGranted } from './attachment';
import { DeskView } from './desk-view';
import { fetchAttachment, takeBytes, takeClipboard } from './take-in';

/** Drafts of this machine; the key of the one that is open is the page's hash, so that a reload comes back to it. */
const drafts = draftStore(isDeskContent);

export function App({ settings }: { readonly settings: PanelSettings }) {
  const { language } = settings;
  const say = workbenchStrings[language];
  const [open, setOpen] = useState<Draft<DeskContent> | null>(null);
  const [listed, setListed] = useState<readonly Draft<DeskContent>[]>([]);
  const [messages, setMessages] = useState<readonly string[]>([]);
  const [doing, setDoing] = useState<string | null>(null);
  const [asks, setAsks] = useState<{ readonly host: string; readonly allow: () => void } | null>(null);
  const [isOver, setOver] = useState(false);
  const latest = useRef({ isDesk: false });
  latest.current.isDesk = open !== null;

  const tell = (message: string): void => setMessages((before) => [...before.filter((one) => one !== message), message]);
  const list = (): Promise<void> => drafts.list().then(setListed, () => tell(say.notKept));
  const show = (draft: Draft<DeskContent> | null): void => {
    history.replaceState(null, '', draft ? `#${draft.id}` : location.pathname);
    setOpen(draft);
    if (!draft) void list();
  };
  const put = async (name: string, content: DeskContent, isShown = true): Promise<void> => {
    const draft = { id: crypto.randomUUID(), name, savedAt: new Date().toISOString(), content };
    await drafts.keep(draft).catch(() => tell(say.notKept));
    if (isShown) show(draft);
    else await list();
  };
  const putDocument = (document: Document, name: string, origin: 'file' | 'paste', isShown: boolean, bytes?: Uint8Array) =>
    put(name, { origin, history: openHistory(withOwnPlaces(document)), typed: [], ...(bytes ? { bytes } : {}) }, isShown);

  const takeFile = async (bytes: Uint8Array, name: string, isShown: boolean): Promise<void> => {
    setDoing(say.reading(name));
    const progress = (done: number, of: number) => setDoing(say.readingPage(name, done, of));
    const read = await takeBytes(bytes, { name, progress }).finally(() => setDoing(null));
    if ('problem' in read) return tell(say.unread(name, read.problem[language]));
    await putDocument(read.document, name, 'file', isShown, read.document.kind === 'pdf' ? bytes : undefined);
  };
  /** One is opened, several are put beside each other. */
  const takeFiles = async (files: readonly File[]): Promise<void> => {
    for (const file of files) {
      const reading = file.arrayBuffer().then((bytes) => takeFile(new Uint8Array(bytes), file.name, files.length === 1));
      await reading.catch(() => tell(say.unread(file.name, say.broken)));
    }
  };
  const takePaste = async (data: DataTransfer): Promise<void> => {
    setDoing(say.reading(say.pasted));
    const taken = await takeClipboard(data, say.pasted).finally(() => setDoing(null));
    if (taken === null) return tell(say.nothingPasted);
    if ('length' in taken) return takeFiles(taken);
    await putDocument(taken, say.pasted, 'paste', true);
  };
  const takeAttachment = async (url: string): Promise<void> => {
    const host = hostOf(url);
    setDoing(say.fetching(host));
    const fetched = await fetchAttachment(url);
    setDoing(null);
    if (fetched) return takeFile(fetched.bytes, fetched.name, true);
    if (await isGranted(url)) return tell(say.notFetched(host));
    setAsks({
      host,
      allow: () =>
        void askFor(url).then((granted) => {
          setAsks(null);
          return granted ? takeAttachment(url) : tell(say.notFetched(host));
        }),
    });
  };

  useEffect(() => {
    const asked = attachmentAsked(location.search);
    const id = location.hash.slice(1);
    if (asked) takeAttachment(asked).catch(() => tell(say.unread(hostOf(asked), say.broken)));
    else if (id)
      void drafts.read(id).then(
        (draft) => show(draft),
        () => show(null),
      );
    void list();
    const paste = (event: ClipboardEvent): void => {
      const isField = event.target instanceof HTMLElement && event.target.closest('input, textarea, [contenteditable]') !== null;
      if (isField || latest.current.isDesk || !event.clipboardData) return;
      event.preventDefault();
      takePaste(event.clipboardData).catch(() => tell(say.unread(say.pasted, say.broken)));
    };
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(event.type === 'dragover');
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      if (!event.dataTransfer?.files.length) return;
      event.preventDefault();
      void takeFiles([...event.dataTransfer.files]);
    };
    document.addEventListener('paste', paste);
    for (const type of ['dragover', 'dragleave'] as const) document.addEventListener(type, over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('paste', paste);
      for (const type of ['dragover', 'dragleave'] as const) document.removeEventListener(type, over);
      document.removeEventListener('drop', drop);
    };
  }, []);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = open ? `${open.name} · ${say.documentTitle}` : say.documentTitle;
  }, [language, open]);

  if (open) return <DeskView key={open.id} draft={open} settings={settings} keep={drafts.keep} onBack={() => show(null)} />;
  return (
    <div class={isOver ? 'is-over' : undefined}>
      <StartView
        language={language}
        editions={editions}
        drafts={listed}
        messages={doing === null ? messages : [...messages, doing]}
        asks={asks}
        onFiles={(files) => void takeFiles(files)}
        onForm={(edition, head) =>
          void put(formTitle(edition, head), { origin: 'form', history: openHistory(blankForm(edition, head)), typed: [] })
        }
        onOpen={(id) => void drafts.read(id).then(show, () => tell(say.notKept))}
        onRemove={(draft) =>
          void drafts.remove(draft.id).then(
            () => list().then(() => tell(say.removed(draft.name))),
            () => tell(say.notKept),
          )
        }
      />
    </div>
  );
}

/** The one in force first. */
const editions = [...(statute.forms[0]?.editions ?? [])].reverse();
