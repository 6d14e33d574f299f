import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../strings';
import { useStrings } from './language';
import type { PanelSettings, RuleTitle } from './port';

/** Settings apply at once, in every open tab. */
export function SettingsView(props: {
  readonly settings: PanelSettings;
  readonly rules: readonly RuleTitle[];
  readonly host: string | null;
  readonly onChange: (change: Partial<PanelSettings>) => void;
  readonly onBack: () => void;
}) {
  const { say, words } = useStrings();
  const { settings, host } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="settings" aria-labelledby="settings">
      <div class="settings-head">
        <h2 id="settings" ref={heading} tabIndex={-1}>
          {say.settings}
        </h2>
        <button type="button" class="quiet" onClick={props.onBack}>
          {say.back}
        </button>
      </div>
      <fieldset>
        <legend>{say.settingLanguage}</legend>
        <div class="choices">
          {LANGUAGES.map(([id, name]) => (
            <label key={id} lang={id === 'zh' ? 'zh-CN' : 'en'}>
              <input type="radio" name="language" checked={settings.language === id} onChange={() => props.onChange({ language: id })} />{' '}
              {name}
            </label>
          ))}
        </div>
      </fieldset>
      <Switch on={settings.marks} hint={say.settingMarksHint} onChange={(marks) => props.onChange({ marks })}>
        {say.settingMarks}
      </Switch>
      {host !== null && (
        <Switch
          on={settings.pausedHosts.includes(host)}
          hint={say.settingPauseHint}
          onChange={(paused) => props.onChange({ pausedHosts: toggled(settings.pausedHosts, host, paused) })}
        >
          {say.settingPause(host)}
        </Switch>
      )}
      <Switch on={settings.notices} hint={say.settingNoticesHint} onChange={(notices) => props.onChange({ notices })}>
        {say.settingNotices}
      </Switch>
      <h3>{say.settingRules}</h3>
      <p class="sub">{props.rules.length > 0 ? say.settingRulesHint : say.noRules}</p>
      {SEVERITIES.map((severity) => {
        const rules = props.rules.filter((rule) => rule.severity === severity);
        return (
          rules.length > 0 && (
            <fieldset key={severity}>
              <legend class={`tone-${severity}`}>{words.severities[severity]}</legend>
              {rules.map((rule) => (
                <RuleSwitch
                  key={rule.id}
                  rule={rule}
                  on={!settings.rulesOff.includes(rule.id)}
                  onChange={(on) => props.onChange({ rulesOff: toggled(settings.rulesOff, rule.id, !on) })}
                />
              ))}
            </fieldset>
          )
        );
      })}
    </section>
  );
}

function RuleSwitch(props: { readonly rule: RuleTitle; readonly on: boolean; readonly onChange: (on: boolean) => void }) {
  const { pick } = useStrings();
  return (
    <label class="rule">
      <input type="checkbox" checked={props.on} onChange={(event) => props.onChange(event.currentTarget.checked)} />
      <span>{pick(props.rule.title)}</span>
    </label>
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

function toggled(list: readonly string[], item: string, present: boolean): readonly string[] {
  const rest = list.filter((one) => one !== item);
  return present ? [...rest, item].sort() : rest;
}

const LANGUAGES: readonly (readonly [Language, string])[] = [
  ['zh', '中文'],
  ['en', 'English'],
];
const SEVERITIES = ['error', 'warning', 'notice'] as const;
