import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PanelSettings } from '../../lib/panel/port';
import { statute } from '../../lib/statute';
import { workbenchStrings } from '../../lib/strings/workbench';
import { News } from '../../lib/workbench/news';
import { StartView } from '../../lib/workbench/start-view';
import { hearArrivals } from '../../lib/workbench/taking-in/arrivals';
import { openWorkbench } from '../../lib/workbench/workbench';
import { attachmentAsked } from './attachment';
import { DeskView } from './desk-view';
import { workbenchPort } from './port';

/** The workbench in its page: an empty desk, or what lies on it. */
export function App({ settings }: { readonly settings: PanelSettings }) {
  const { language } = settings;
  const say = workbenchStrings[language];
  const [, renew] = useState(0);
  const [isOver, setOver] = useState(false);
  const spoken = useRef(language);
  spoken.current = language;
  const workbench = useMemo(
    () =>
      openWorkbench(
        workbenchPort,
        () => spoken.current,
        () => renew((count) => count + 1),
      ),
    [],
  );
  const { open, listed, removed, messages, doing, asks } = workbench.state;

  useEffect(() => {
    workbench.begin({ file: attachmentAsked(location.search), id: location.hash.slice(1) });
    const off = new AbortController();
    const isDesk = () => workbench.state.open !== null;
    const files = (dropped: readonly File[]) => void workbench.takeFiles(dropped);
    const paste = (data: DataTransfer) => void workbench.takePaste(data);
    hearArrivals(document, { isDesk, over: setOver, files, paste, touched: workbench.touched }, off.signal);
    return () => off.abort();
  }, []);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = open ? `${open.name} · ${say.documentTitle}` : say.documentTitle;
  }, [language, open]);

  if (open)
    return (
      <>
        <DeskView key={open.id} draft={open} settings={settings} onBack={workbench.close} />
        {/* A file that is let go over an open document is read behind it. */}
        <div class={isOver ? 'desk-news is-over' : 'desk-news'}>
          <News language={language} messages={messages} doing={doing} onHeard={workbench.heard} />
          {isOver && <p class="big">{say.letGo}</p>}
        </div>
      </>
    );
  return (
    <div class={isOver ? 'is-over' : undefined}>
      <StartView
        language={language}
        editions={editions}
        drafts={listed}
        removed={removed}
        messages={messages}
        doing={doing}
        asks={asks}
        onFiles={(files) => void workbench.takeFiles(files)}
        onForm={workbench.takeForm}
        onOpen={workbench.open}
        onRemove={workbench.remove}
        onRestore={workbench.restore}
      />
    </div>
  );
}

/** The one in force first. */
const editions = [...(statute.forms[0]?.editions ?? [])].reverse();
