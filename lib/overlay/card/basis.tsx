import { cardStrings } from '../../strings/card';
import type { CardActions } from './actions';
import type { CardModel } from './model';

/** How to correct; then why and on what basis, folded with the article's text. */
export function Basis({ model, actions }: { model: CardModel; actions: CardActions }) {
  const words = cardStrings[model.language];
  const { rule, language } = model;
  return (
    <section class="ground">
      {rule ? (
        <p>
          <b>{words.fix}</b> {rule.fix[language]}
        </p>
      ) : null}
      <details onToggle={actions.resized}>
        <summary>
          <b>{words.basis}</b> {model.finding.basis || rule?.basis}
        </summary>
        {rule ? (
          <p>
            <b>{words.why}</b> {rule.why[language]}
          </p>
        ) : null}
        <button type="button" class="link" onClick={() => actions.readRule(model.finding.rule)}>
          {words.readRule}
        </button>
        {model.articles.map((article) => (
          <p key={article.name} class="article" lang="zh-CN">
            <b>{article.name}</b> {article.text}
          </p>
        ))}
      </details>
    </section>
  );
}
