import { cardStrings } from '../../strings/card';
import { signs } from '../draw/icons';
import type { Tone } from '../marks/tone';
import type { CardActions } from './actions';
import { Basis } from './basis';
import { CauseLine } from './cause';
import { Closing } from './closing';
import { Equation } from './equation';
import { HowRead } from './how-read';
import type { CardModel } from './model';

/** The card of one finding: facts and the likely cause first, then the sum, the basis, how it was read; what to do stays in sight. */
export function CardView({ model, visiting, actions }: { model: CardModel; visiting: string | null; actions: CardActions }) {
  const words = cardStrings[model.language];
  return (
    <>
      <div class="head">
        <Sign tone={model.tone} />
        <h2 id="gouji-card-title">
          <span class={`grade ${model.tone}`}>{words.tone[model.tone]}</span>
          {model.place ? <span class="place">{model.place}</span> : null}
        </h2>
        <nav aria-label={words.position(model.index + 1, model.total)}>
          <button type="button" class="icon" aria-label={words.previous} onClick={() => actions.step(-1)}>
            <Stroke d="M12 5l-5 5 5 5" />
          </button>
          <span class="count">{words.position(model.index + 1, model.total)}</span>
          <button type="button" class="icon" aria-label={words.next} onClick={() => actions.step(1)}>
            <Stroke d="M8 5l5 5-5 5" />
          </button>
        </nav>
        <button type="button" class="icon" aria-label={words.close} onClick={actions.close}>
          <Stroke d="M5.5 5.5l9 9M14.5 5.5l-9 9" />
        </button>
      </div>
      <div class="body">
        {visiting ? (
          <p class="visiting">
            <span>{words.visiting(visiting)}</span>
            <button type="button" class="plain" onClick={() => actions.visit(null)}>
              {words.back}
            </button>
          </p>
        ) : null}
        <Standing model={model} />
        {model.returned ? <p class="aside">{words.returned(model.returned.reason)}</p> : null}
        <p class="message" id="gouji-card-message">
          {model.message}
        </p>
        {model.quote && model.standing !== 'gone' ? <blockquote>{model.quote}</blockquote> : null}
        <Figures model={model} />
        {model.dismissal ? null : <CauseLine model={model} actions={actions} />}
        <Equation model={model} actions={actions} />
        <Basis model={model} actions={actions} />
        <HowRead model={model} actions={actions} />
      </div>
      <Closing key={`${model.finding.fingerprint} ${model.language}`} model={model} actions={actions} />
    </>
  );
}

function Figures({ model }: { model: CardModel }) {
  const words = cardStrings[model.language];
  if (!model.figures) return null;
  return (
    <dl class="figures">
      <div>
        <dt>{model.finding.cell || model.finding.quote === null ? words.printed : words.printedInText}</dt>
        <dd>{model.figures.printed}</dd>
      </div>
      <div>
        <dt>{expectedWord(model)}</dt>
        <dd>{model.figures.expected}</dd>
      </div>
      <div>
        <dt>{words.difference}</dt>
        <dd>{model.figures.difference}</dd>
      </div>
    </dl>
  );
}

/** Where the cause stands in another cell, or nobody can tell in which, the printed number may well be right: then only the sum is said to want another. */
function expectedWord({ figures, cause, finding, language }: CardModel): string {
  const words = cardStrings[language];
  if (!figures?.certain) return words.compared;
  const isHere = cause.kind === 'none' || (cause.kind === 'likely' && cause.correction.cells.some(({ path }) => path === finding.cells[0]));
  return isHere ? words.expected : words.bySum;
}

function Standing({ model }: { model: CardModel }) {
  const words = cardStrings[model.language];
  if (model.standing === 'hidden') return <p class="aside">{words.hiddenNote}</p>;
  if (model.standing === 'nowhere') return <p class="aside">{words.noPlace}</p>;
  if (model.standing !== 'gone') return null;
  return (
    <p class="aside">
      {words.goneNote} {model.quote ?? model.figures?.printed ?? model.place}
    </p>
  );
}

function Sign({ tone }: { tone: Tone }) {
  const { outline, strokes, dots } = signs[tone];
  return (
    <svg class={`sign ${tone}`} viewBox="0 0 20 20" aria-hidden="true">
      <path class="outline" d={outline} />
      <path class="strokes" d={strokes} />
      {dots ? <path class="dots" d={dots} /> : null}
    </svg>
  );
}

export function Stroke({ d }: { d: string }) {
  return (
    <svg class="stroke" viewBox="0 0 20 20" aria-hidden="true">
      <path d={d} />
    </svg>
  );
}
