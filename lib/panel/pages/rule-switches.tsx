import { useState } from 'preact/hooks';
import type { Text } from '../../report/text';
import { useStrings } from '../language';
import { useSettingsStrings } from './settings-language';

/** A rule as the settings list it. */
export interface SettingRule {
  readonly id: string;
  readonly title: Text;
  readonly severity: 'error' | 'warning' | 'notice';
  /** The part of the report that it speaks of: a table's name, or null for the text and the report as a whole. */
  readonly part: string | null;
}

/** Every rule by the part of the report it speaks of, with a search over their titles. */
export function RuleSwitches(props: {
  readonly rules: readonly SettingRule[];
  readonly off: readonly string[];
  readonly onChange: (off: readonly string[]) => void;
}) {
  const { say, words, pick } = useStrings();
  const page = useSettingsStrings();
  const [sought, setSought] = useState('');
  const wanted = sought.trim().toLowerCase();
  const found = props.rules.filter(({ id, title }) => `${id} ${title.zh} ${title.en}`.toLowerCase().includes(wanted));
  const parts = [...new Set(found.map(({ part }) => part))].sort((a, b) => rank(a) - rank(b));
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{page.settingRules}</h2>
      <p class="sub">{page.settingRulesHint}</p>
      <label class="search">
        {page.searchRules}
        <input type="search" value={sought} onInput={(event) => setSought(event.currentTarget.value)} />
      </label>
      {found.length === 0 && <p role="status">{page.noRuleFound}</p>}
      {parts.map((part) => (
        <fieldset key={part}>
          <legend>{part === null ? say.wholeReport : words.table({ name: part })}</legend>
          {found
            .filter((rule) => rule.part === part)
            .map((rule) => (
              <label key={rule.id} class="rule">
                <input
                  type="checkbox"
                  checked={!props.off.includes(rule.id)}
                  onChange={(event) => props.onChange(toggled(props.off, rule.id, !event.currentTarget.checked))}
                />
                <span>
                  {pick(rule.title)} <span class={`tag tone-${rule.severity}`}>{words.severities[rule.severity]}</span>
                </span>
              </label>
            ))}
        </fieldset>
      ))}
    </section>
  );
}

/** Tables as they are numbered, what is no table last. */
function rank(part: string | null): number {
  const at = part === null ? -1 : '一二三四五六七八九'.indexOf(part.slice(-1));
  return at < 0 ? 99 : at;
}

function toggled(list: readonly string[], item: string, present: boolean): readonly string[] {
  const rest = list.filter((one) => one !== item);
  return present ? [...rest, item].sort() : rest;
}
