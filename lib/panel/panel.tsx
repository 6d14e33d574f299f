import { useEffect, useState } from 'preact/hooks';
import { panelStrings } from '../strings';
import { exportName } from './export-name';
import { Header } from './header';
import { LanguageContext } from './language';
import { PageNotice } from './page-notice';
import type { PageRequest, PageState, PanelPort, PanelSettings, RuleTitle } from './port';
import { ReportView } from './report-view';
import { SettingsView } from './settings-view';
import { Shortcuts } from './shortcuts';

/** The whole panel, at the side or under the toolbar button. It keeps nothing that outlives it: what it shows is asked of the page, what it changes is told to the page. */
export function Panel(props: { readonly port: PanelPort; readonly initial: PanelSettings; readonly rules: readonly RuleTitle[] }) {
  const { port } = props;
  const [settings, setSettings] = useState(props.initial);
  const [state, setState] = useState<PageState>({ kind: 'looking' });
  const [inSettings, setInSettings] = useState(false);
  const [message, setMessage] = useState('');
  const say = panelStrings[settings.language];

  const look = (): void => void port.look().then(setState);
  const audit = (force: boolean): void => {
    setState({ kind: 'auditing' });
    port.audit(force).then(setState);
  };
  const ask = (request: PageRequest): void =>
    void port.ask(request).then((next) => {
      setState(next);
      if (next.kind === 'audited' && next.reply.notStored) setMessage(say.notStored);
    });
  const change = (wanted: Partial<PanelSettings>): void => {
    setSettings({ ...settings, ...wanted });
    port.changeSettings(wanted).then(
      (now) => {
        setSettings(now);
        setMessage(panelStrings[now.language].saved);
      },
      () => {
        setSettings(settings);
        setMessage(say.notStored);
      },
    );
  };

  useEffect(() => {
    const closed = new AbortController();
    look();
    port.watch(look, closed.signal);
    return () => closed.abort();
  }, []);
  useEffect(() => {
    document.documentElement.lang = settings.language === 'zh' ? 'zh-CN' : 'en';
    document.title = say.documentTitle;
  }, [settings.language]);

  const reply = state.kind === 'audited' ? state.reply : null;
  const report = reply?.audit.report ?? null;
  const exported = reply?.audit ?? null;
  const copy = (): void => {
    if (!exported) return;
    port.copy(port.serialise(exported)).then(
      () => setMessage(say.copied),
      () => setMessage(say.copyFailed),
    );
  };
  const save = (): void => {
    if (!exported) return;
    const name = exportName(exported);
    port.save(name, port.serialise(exported));
    setMessage(say.exported(name));
  };

  return (
    <LanguageContext.Provider value={settings.language}>
      <Header
        report={report}
        host={port.host}
        settingsOpen={inSettings}
        onLanguage={() => change({ language: settings.language === 'zh' ? 'en' : 'zh' })}
        onSettings={() => setInSettings(!inSettings)}
      />
      <main>
        {inSettings ? (
          <SettingsView settings={settings} rules={props.rules} host={port.host} onChange={change} onBack={() => setInSettings(false)} />
        ) : reply && report ? (
          <>
            <ReportView reply={reply} report={report} showNotices={settings.notices} onAsk={ask} />
            <Shortcuts port={port} />
          </>
        ) : (
          <PageNotice
            state={state}
            onAudit={audit}
            onReload={() => void port.reload()}
            onResume={() => {
              change({ pausedHosts: settings.pausedHosts.filter((host) => host !== port.host) });
              audit(false);
            }}
          />
        )}
      </main>
      <footer class="footer">
        {report && (
          <>
            <button type="button" class="primary" onClick={save}>
              {say.exportJson}
            </button>
            <button type="button" onClick={copy}>
              {say.copyJson}
            </button>
          </>
        )}
        <button type="button" class="last" onClick={() => (state.kind === 'audited' || state.kind === 'idle' ? audit(false) : look())}>
          {say.reaudit}
        </button>
        <p class="message" role="status">
          {message}
        </p>
      </footer>
    </LanguageContext.Provider>
  );
}
