import type { Correction } from '../../report/correction';
import { cardStrings } from '../../strings/card';
import type { CardActions } from './actions';
import type { CardModel } from './model';

/** `最可能：自然人·予以公开 应为 12，误填为 21（数字颠倒），可同时消除 3 处不符`; or the candidates, when the figures cannot tell. */
export function CauseLine({ model, actions }: { model: CardModel; actions: CardActions }) {
  const words = cardStrings[model.language];
  const { cause } = model;
  if (cause.kind === 'none') return null;
  if (cause.kind === 're-entry') return <p class="cause">{words.reentry(cause.rows.join('、'))}</p>;
  if (cause.kind === 'likely')
    return (
      <section class="cause likely">
        <strong>{words.likely}</strong>
        <p>
          <Changes correction={cause.correction} model={model} actions={actions} />
          {words.settles(cause.correction.resolves.length)}
          {model.language === 'zh' ? '。' : '.'}
        </p>
      </section>
    );
  const shown = cause.candidates.slice(0, MOST_CANDIDATES);
  return (
    <section class="cause">
      <p>{words.ambiguous(cause.candidates.length)}</p>
      <ul>
        {shown.map((correction) => (
          <li key={correction.cells.map((cell) => `${cell.path}=${cell.to}`).join()}>
            <Changes correction={correction} model={model} actions={actions} />
          </li>
        ))}
        {cause.candidates.length > shown.length ? <li>{words.more(cause.candidates.length - shown.length)}</li> : null}
      </ul>
    </section>
  );
}

const MOST_CANDIDATES = 4;

function Changes({ correction, model, actions }: { correction: Correction; model: CardModel; actions: CardActions }) {
  const words = cardStrings[model.language];
  const pattern = correction.pattern ? words.pattern[correction.pattern] : null;
  return (
    <>
      {correction.cells.map((cell, i) => {
        const { name, from, to } = model.describeChange(cell);
        return (
          <span key={cell.path}>
            {i > 0 ? (model.language === 'zh' ? '；' : '; ') : ''}
            <button type="button" class="link" onClick={() => actions.visit(cell.path)}>
              {name}
            </button>
            {(model.cause.kind === 'likely' ? words.change : words.proposal)(to, from)}
          </span>
        );
      })}
      {pattern ? (model.language === 'zh' ? `（${pattern}）` : ` (${pattern})`) : ''}
    </>
  );
}
