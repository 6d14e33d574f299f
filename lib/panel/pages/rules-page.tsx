import { useEffect, useState } from 'preact/hooks';
import type { RulePage } from '../../report/told/rule-text';
import { type Language, panelStrings } from '../../strings';
import { articlesFor } from '../../strings/articles';
import { checkOutcomes } from '../../strings/how-read/outcome-names';
import { settingsStrings } from '../../strings/settings';
import { MarkIcon } from '../icons';
import { LanguageContext, useStrings } from '../language';
import { useSettingsStrings } from './settings-language';

/** Every rule to read: what it asks, its formula, its basis with the article's text, what passes and what fails, how to correct. */
export function RulesPage(props: { readonly rules: readonly RulePage[]; readonly language: Language; readonly wanted: string }) {
  const say = panelStrings[props.language];
  const page = settingsStrings[props.language];
  const [sought, setSought] = useState('');
  useEffect(() => {
    document.documentElement.lang = props.language === 'zh' ? 'zh-CN' : 'en';
    document.title = `${say.name} · ${page.rulePages}`;
    const target = document.getElementById(props.wanted);
    target?.scrollIntoView();
    target?.querySelector('h2')?.focus();
  }, [props.wanted]);
  const wanted = sought.trim().toLowerCase();
  const shown = props.rules.filter((rule) => `${rule.id} ${rule.title.zh} ${rule.title.en}`.toLowerCase().includes(wanted));
  return (
    <LanguageContext.Provider value={props.language}>
      <main class="reading">
        <h1>{`${say.name} · ${page.rulePages}`}</h1>
        <label class="search">
          {page.searchRules}
          <input type="search" value={sought} onInput={(event) => setSought(event.currentTarget.value)} />
        </label>
        {shown.length === 0 && <p role="status">{page.noRuleFound}</p>}
        {shown.map((rule) => (
          <RuleArticle key={rule.id} rule={rule} />
        ))}
      </main>
    </LanguageContext.Provider>
  );
}

function RuleArticle({ rule }: { readonly rule: RulePage }) {
  const { say, words, pick, language } = useStrings();
  const page = useSettingsStrings();
  return (
    <article id={rule.id} class={`rule-page tone-${rule.severity}`}>
      <h2 tabIndex={-1}>{pick(rule.title)}</h2>
      <p class="finding-word">
        <MarkIcon mark={rule.severity} /> {words.severities[rule.severity]}
        <span class="tag">{rule.id}</span>
        {rule.editions.map((id) => (
          <span key={id} class="tag">
            {say.edition(id)}
          </span>
        ))}
      </p>
      <p>{pick(rule.why)}</p>
      {rule.formulas.length > 0 && (
        <section>
          <h3>{page.ruleFormula}</h3>
          {rule.formulas.map((formula) => (
            <p key={formula} class="formula" lang="zh-CN">
              {formula}
            </p>
          ))}
        </section>
      )}
      <section>
        <h3>{page.ruleBasis}</h3>
        <p lang="zh-CN">{rule.basis}</p>
        {articlesFor(rule.basis).map(({ name, text }) => (
          <blockquote key={name} lang="zh-CN">
            <b>{name}</b> {text}
          </blockquote>
        ))}
      </section>
      <section>
        <h3>{page.ruleFix}</h3>
        <p>{pick(rule.fix)}</p>
      </section>
      <details>
        <summary>{page.ruleExamples(rule.examples.length)}</summary>
        <ul class="plain examples">
          {rule.examples.map(({ name, outcome }) => (
            <li key={name}>
              <span class="tag">{checkOutcomes[outcome][language]}</span> <span lang="en">{name}</span>
            </li>
          ))}
        </ul>
      </details>
    </article>
  );
}
