import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { panelStrings } from '../strings';
import { captureWords } from '../strings/capture';
import { captureButton } from '../strings/capture-button';
import { momentInWords } from '../strings/capture-news';
import { focusNear } from './findings/focus-near';
import { isDone, settingAside } from './findings/setting-aside';
import { Footer } from './frame/footer';
import { Header } from './frame/header';
import { PageNotice } from './frame/page-notice';
import { Shortcuts } from './frame/shortcuts';
import { LanguageContext } from './language';
import { isLeading, type PageRequest, type PageState, type PanelPort, type PanelSettings } from './port';
import { ReportView } from './report-view';

/** The whole panel, at the side or under the toolbar button. It keeps nothing that outlives it: what it shows is asked of the page, what it changes is told to the page. */
export function Panel(props: { readonly port: PanelPort; readonly initial: PanelSettings }) {
  const { port } = props;
  const [settings, setSettings] = useState(props.initial);
  const [state, setState] = useState<PageState>({ kind: 'looking' });
  const [message, setMessage] = useState('');
  const [takenBack, setTakenBack] = useState<string | null>(null);
  const main = useRef<HTMLElement>(null);
  const beside = useRef<number | null>(null);
  const say = panelStrings[settings.language];

  const look = (): void => void port.look().then(setState);
  const audit = (force: boolean): void => {
    setState({ kind: 'auditing' });
    port.audit(force).then(setState);
  };
  const tell = (text: string, fingerprint: string | null = null): void => {
    setMessage(text);
    setTakenBack(fingerprint);
  };
  const ask = (request: PageRequest): void => {
    const set = settingAside(request, state);
    if (set) beside.current = set.number;
    void port.ask(request).then((next) => {
      setState(next);
      if (next.kind === 'audited' && next.reply.notStored) tell(say.notStored);
      else if (isLeading(request)) port.leave();
      else if (set && isDone(set, next))
        tell(set.isBack ? say.listedAgain(set.number) : say.dismissedNow(set.number), set.isBack ? null : set.fingerprint);
    });
  };
  const change = (wanted: Partial<PanelSettings>): void => {
    setSettings({ ...settings, ...wanted });
    port.changeSettings(wanted).then(setSettings, () => {
      setSettings(settings);
      tell(say.notStored);
    });
  };

  /** Said only when it is on disk. */
  const capture = (): void => {
    const words = captureWords[settings.language];
    tell(captureButton[settings.language].capturing);
    void port.ask({ type: 'capture' }).then((next) => {
      setState(next);
      const attempt = next.kind === 'audited' ? next.reply.book.attempt : null;
      tell(attempt?.kept ? words.kept(momentInWords(attempt.at)) : words.notKept[attempt?.why ?? 'refused']);
    });
  };

  useEffect(() => {
    const closed = new AbortController();
    look();
    port.watch(look, closed.signal);
    port.watchSettings(setSettings, closed.signal);
    return () => closed.abort();
  }, [port]);
  useEffect(() => {
    document.documentElement.lang = settings.language === 'zh' ? 'zh-CN' : 'en';
    document.title = say.documentTitle;
  }, [settings.language]);

  // What had the focus has gone with its row: it goes on at the next one.
  useLayoutEffect(() => {
    if (beside.current === null || document.activeElement !== document.body) return;
    if (focusNear(main.current, beside.current)) beside.current = null;
  }, [state]);

  const pause = (host: string | null): void => {
    if (host !== null) change({ pausedHosts: [...settings.pausedHosts, host].sort() });
    tell(say.pausedNow);
  };
  const reply = state.kind === 'audited' ? state.reply : null;
  const report = reply?.audit.report ?? null;
  return (
    <LanguageContext.Provider value={settings.language}>
      <Header
        report={report}
        host={port.host}
        onSide={port.openSide}
        onLanguage={() => {
          // What was said was said in the other one.
          tell('');
          change({ language: settings.language === 'zh' ? 'en' : 'zh' });
        }}
        onDesk={port.isDesk ? null : () => port.openPage('workbench')}
        onBook={port.isCapture ? null : () => port.openPage('casebook')}
        onHelp={() => port.openPage('welcome')}
        onSettings={() => port.openPage('options')}
      />
      <main ref={main}>
        {reply && report ? (
          <>
            <ReportView
              reply={reply}
              report={report}
              settings={settings}
              onAsk={ask}
              onChange={change}
              onRule={(rule) => port.openPage('rules', rule)}
              onBeside={(root) => port.drawBeside?.(root, reply.audit, settings.language, () => audit(false))}
              onBook={(id) => port.openPage('casebook', id)}
              onPause={isPausable(port.host, settings) ? () => pause(port.host) : null}
            />
            <Shortcuts port={port} />
          </>
        ) : (
          <PageNotice
            state={state}
            port={port}
            onAudit={audit}
            onResume={() => {
              change({ pausedHosts: settings.pausedHosts.filter((host) => host !== port.host) });
              audit(false);
            }}
          />
        )}
      </main>
      <Footer
        port={port}
        audit={report ? (reply?.audit ?? null) : null}
        message={message}
        onCapture={() => capture()}
        onMessage={tell}
        onTakeBack={takenBack === null ? null : () => ask({ type: 'undo-dismiss', fingerprint: takenBack })}
        onReaudit={() => (state.kind === 'audited' || state.kind === 'idle' ? audit(false) : look())}
      />
    </LanguageContext.Provider>
  );
}

function isPausable(host: string | null, settings: PanelSettings): boolean {
  return host !== null && !settings.pausedHosts.includes(host);
}
