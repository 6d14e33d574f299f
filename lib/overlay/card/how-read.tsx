import { cardStrings } from '../../strings/card';
import type { CardActions } from './actions';
import type { CardModel } from './model';

/** From the printed characters to the outcome, step by step; folded, for whoever asks. */
export function HowRead({ model, actions }: { model: CardModel; actions: CardActions }) {
  const { steps, language, finding } = model;
  if (steps.length === 0) return null;
  return (
    // Another finding's section begins folded.
    <details class="chain" key={finding.fingerprint} onToggle={actions.resized}>
      <summary>{cardStrings[language].howRead}</summary>
      <dl>
        {steps.map(({ name, items, flows }) => (
          <div key={name.en}>
            <dt>{name[language]}</dt>
            <dd class={flows ? 'flowing' : undefined}>
              {items.map(({ text }, index) => (
                <span key={`${index} ${text.en}`}>{text[language]}</span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
