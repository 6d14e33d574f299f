import { printNumber } from '../../report/told/print-number';
import { cardStrings } from '../../strings/card';
import type { CardActions } from './actions';
import type { CardModel } from './model';
import type { Operand, Side, Worked } from './worked';

/** The sum as one would do it on paper: operands under one another, a line, the result, and the printed total beside it. */
export function Equation({ model, actions }: { model: CardModel; actions: CardActions }) {
  const words = cardStrings[model.language];
  const { worked } = model;
  if (!worked)
    return model.cells.length > 0 ? (
      <section class="sum" aria-label={words.goToCells(words.cells)}>
        <ul>
          {model.cells.map((cell) => (
            <li key={cell.path}>
              <button type="button" onClick={() => actions.visit(cell.path)}>
                <span class="label">{cell.label}</span>
                <span class="value">{cell.printed}</span>
              </button>
            </li>
          ))}
        </ul>
        {model.more > 0 ? <p class="more">{words.moreCells(model.more)}</p> : null}
      </section>
    ) : null;
  return (
    <section class="sum" aria-label={words.goToCells(worked.shared || words.equation)}>
      {worked.shared ? <h3>{worked.shared}</h3> : null}
      <SideOf side={worked.left} model={model} actions={actions} kind="operand" />
      <Relation worked={worked} model={model} />
      <SideOf side={worked.right} model={model} actions={actions} kind="total" />
    </section>
  );
}

function SideOf({ side, model, actions, kind }: { side: Side; model: CardModel; actions: CardActions; kind: 'operand' | 'total' }) {
  const words = cardStrings[model.language];
  const folds = side.operands.length > MOST_SHOWN;
  const shown = folds ? side.operands.filter((one) => one.value !== 0 || one.counted) : side.operands;
  const zeros = folds ? side.operands.filter((one) => !shown.includes(one)) : [];
  const row = (operand: Operand, sign: string) => (
    <li key={operand.path}>
      <span class="operator" aria-hidden="true">
        {sign}
      </span>
      <button type="button" class={kind} onClick={() => actions.visit(operand.path)}>
        <span class="label">{operand.label}</span>
        <span class="value">{valueText(operand, model)}</span>
      </button>
    </li>
  );
  return (
    <>
      <ul>{shown.map((operand, i) => row(operand, i > 0 ? '+' : ''))}</ul>
      {zeros.length > 0 ? (
        <details onToggle={actions.resized}>
          <summary>{words.zeros(zeros.length)}</summary>
          <ul>{zeros.map((operand) => row(operand, '+'))}</ul>
        </details>
      ) : null}
      {side.operands.length > 1 ? (
        <p class="summed">
          <span class="label">{words.sum}</span>
          <span class="value">{side.sum === null ? '?' : printNumber(side.sum)}</span>
        </p>
      ) : null}
    </>
  );
}

// Longer sums leave their zeros out: table three has nineteen leaves, mostly 0.
const MOST_SHOWN = 6;

function Relation({ worked, model }: { worked: Worked; model: CardModel }) {
  const words = cardStrings[model.language];
  if (worked.holds === null)
    return (
      <p class="relation">
        <span aria-hidden="true">?</span>
        <span class="quiet">{words.undecided}</span>
      </p>
    );
  return (
    <p class={worked.holds ? 'relation' : `relation ${model.tone}`}>
      <span aria-hidden="true">{worked.holds ? '=' : '≠'}</span>
      <span class="quiet">{worked.holds ? words.isEqual : words.isUnequal}</span>
    </p>
  );
}

function valueText(operand: Operand, model: CardModel): string {
  const words = cardStrings[model.language];
  if (operand.state === 'unread' || operand.value === null) return words.missing;
  if (operand.counted !== null) return words.countedAs(printNumber(operand.counted));
  return operand.state === 'blank' ? words.blank : printNumber(operand.value);
}
