import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../strings';
import { LanguageContext, useStrings } from '../language';
import type { PanelSettings } from '../port';
import { LocalDaysFields } from './local-days';
import { RuleSwitches, type SettingRule } from './rule-switches';
import { useSettingsStrings } from './settings-language';

/** What the settings page asks of the browser. */
export interface SettingsPort {
  change(change: Partial<PanelSettings>): Promise<PanelSettings>;
  watch(changed: (settings: PanelSettings) => void, signal: AbortSignal): void;
  /** Hosts that the user allowed for good, besides the portals. */
  always(): Promise<readonly string[]>;
  forget(host: string): Promise<void>;
  readonly hasSidePanel: boolean;
}

/** Settings, on a page of their own; they apply at once, in every open tab. */
export function SettingsPage(props: {
  readonly port: SettingsPort;
  readonly initial: PanelSettings;
  readonly rules: readonly SettingRule[];
}) {
  const [settings, setSettings] = useState(props.initial);
  const { port } = props;
  useEffect(() => {
    const closed = new AbortController();
    port.watch(setSettings, closed.signal);
    return () => closed.abort();
  }, []);
  useEffect(() => {
    document.documentElement.lang = settings.language === 'zh' ? 'zh-CN' : 'en';
  }, [settings.language]);
  const change = (wanted: Partial<PanelSettings>): void => {
    setSettings({ ...settings, ...wanted });
    port.change(wanted).then(setSettings, () => setSettings(settings));
  };
  return (
    <LanguageContext.Provider value={settings.language}>
      <Fields settings={settings} port={port} rules={props.rules} onChange={change} />
    </LanguageContext.Provider>
  );
}

function Fields(props: {
  readonly settings: PanelSettings;
  readonly port: SettingsPort;
  readonly rules: readonly SettingRule[];
  readonly onChange: (change: Partial<PanelSettings>) => void;
}) {
  const { say } = useStrings();
  const page = useSettingsStrings();
  const { settings, onChange } = props;
  useEffect(() => {
    document.title = `${say.name} · ${say.settings}`;
  }, [say]);
  return (
    <main class="settings">
      <h1>{`${say.name} · ${say.settings}`}</h1>
      <fieldset>
        <legend>{page.settingLanguage}</legend>
        <div class="choices">
          {LANGUAGES.map(([id, name]) => (
            <label key={id} lang={id === 'zh' ? 'zh-CN' : 'en'}>
              <input type="radio" name="language" checked={settings.language === id} onChange={() => onChange({ language: id })} /> {name}
            </label>
          ))}
        </div>
      </fieldset>
      <Switch on={settings.marks} hint={page.settingMarksHint} onChange={(marks) => onChange({ marks })}>
        {page.settingMarks}
      </Switch>
      <Switch on={settings.resultLine} hint={page.settingResultHint} onChange={(resultLine) => onChange({ resultLine })}>
        {page.settingResult}
      </Switch>
      <Switch on={settings.order === 'errors'} hint={page.settingOrderHint} onChange={(on) => onChange({ order: on ? 'errors' : 'page' })}>
        {page.settingOrder}
      </Switch>
      <Switch on={settings.notices} hint={page.settingNoticesHint} onChange={(notices) => onChange({ notices })}>
        {page.settingNotices}
      </Switch>
      <Switch on={settings.autoCapture} hint={page.settingCaptureHint} onChange={(autoCapture) => onChange({ autoCapture })}>
        {page.settingCapture}
      </Switch>
      {props.port.hasSidePanel && (
        <Switch on={settings.opensPanel} hint={page.settingPanelHint} onChange={(opensPanel) => onChange({ opensPanel })}>
          {page.settingPanel}
        </Switch>
      )}
      <Hosts port={props.port} settings={settings} onChange={onChange} />
      <LocalDaysFields days={settings.deadlines} onChange={(deadlines) => onChange({ deadlines })} />
      <RuleSwitches rules={props.rules} off={settings.rulesOff} onChange={(rulesOff) => onChange({ rulesOff })} />
    </main>
  );
}

/** Sites that are always audited, and sites that are paused: each with its way back. */
function Hosts(props: {
  readonly port: SettingsPort;
  readonly settings: PanelSettings;
  readonly onChange: (change: Partial<PanelSettings>) => void;
}) {
  const page = useSettingsStrings();
  const [always, setAlways] = useState<readonly string[]>([]);
  const renew = (): void => void props.port.always().then(setAlways);
  useEffect(renew, []);
  const { pausedHosts } = props.settings;
  const resume = (host: string) => props.onChange({ pausedHosts: pausedHosts.filter((one) => one !== host) });
  return (
    <>
      <section aria-labelledby="always">
        <h2 id="always">{page.settingAlways}</h2>
        <p class="sub">{always.length > 0 ? page.settingAlwaysHint : page.settingAlwaysNone}</p>
        <HostList hosts={always} onRemove={(host) => void props.port.forget(host).then(renew)} />
      </section>
      {pausedHosts.length > 0 && (
        <section aria-labelledby="paused">
          <h2 id="paused">{page.settingPaused}</h2>
          <HostList hosts={pausedHosts} onRemove={resume} />
        </section>
      )}
    </>
  );
}

function HostList({ hosts, onRemove }: { readonly hosts: readonly string[]; readonly onRemove: (host: string) => void }) {
  const page = useSettingsStrings();
  return (
    <ul class="hosts">
      {hosts.map((host) => (
        <li key={host}>
          {host}
          <button type="button" class="small" aria-label={`${page.remove} ${host}`} onClick={() => onRemove(host)}>
            {page.remove}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Switch(props: {
  readonly on: boolean;
  readonly hint: string;
  readonly onChange: (on: boolean) => void;
  readonly children: ComponentChildren;
}) {
  return (
    <label class="switch">
      <span>
        <span class="switch-name">{props.children}</span>
        <span class="sub">{props.hint}</span>
      </span>
      <input type="checkbox" checked={props.on} onChange={(event) => props.onChange(event.currentTarget.checked)} />
    </label>
  );
}

const LANGUAGES: readonly (readonly [Language, string])[] = [
  ['zh', '中文'],
  ['en', 'English'],
];
