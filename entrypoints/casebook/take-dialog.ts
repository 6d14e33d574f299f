import type { LetterTerms } from '../../lib/papers';
import { takeStrings } from '../../lib/strings/take';
import type { Language } from '../../lib/strings/terms';
import { type Taking, takings } from '../../lib/takeaway/gather';
import { exampleWeights, readWeights, type Weights } from '../../lib/takeaway/weights';
import { keepTerms, keptTerms, TERMS } from './kept-terms';

/** What somebody chose to take. */
export interface Choice {
  readonly what: Taking;
  readonly terms: LetterTerms;
  readonly weights: Weights;
}

/** Asks what is to be made of the selection, who signs, and by which weights is scored; null when nothing. What was typed is kept. */
export function askWhat(count: number, language: Language): Promise<Choice | null> {
  const say = takeStrings[language];
  const dialog = element('dialog', { class: 'take', 'aria-labelledby': 'take-title' });
  const form = element('form', { method: 'dialog' });
  const kinds = takings.map((kind, at) => {
    const [name = kind, hint = ''] = say.kinds[kind];
    const radio = element('input', { type: 'radio', name: 'what', value: kind, ...(at === 0 ? { checked: '' } : {}) });
    return element('label', { class: 'kind' }, [radio, element('span', {}, [element('b', {}, [name]), element('small', {}, [hint])])]);
  });
  const terms = keptTerms();
  const fields = TERMS.map((name) => {
    const input = element('input', { name, value: terms[name] ?? '', ...(name === 'deadline' ? { placeholder: say.deadlineHint } : {}) });
    return element('label', { class: 'field' }, [element('span', {}, [say[name]]), input]);
  });
  const problem = element('p', { class: 'problem', role: 'alert' });
  const weights = element('textarea', { name: 'weights', rows: '12', spellcheck: 'false', 'aria-label': say.weights });
  weights.value = keptWeights();
  const restore = element('button', { type: 'button', class: 'small' }, [say.restore]);
  restore.addEventListener('click', () => {
    weights.value = asText(exampleWeights);
  });
  const fold = (title: string, children: readonly (Node | string)[]) =>
    element('details', {}, [element('summary', {}, [title]), ...children]);
  const folds = [
    fold(say.terms, [element('div', { class: 'fields' }, fields), element('p', { class: 'sub' }, [say.gaps])]),
    fold(say.weights, [element('p', { class: 'sub' }, [say.weightsHint]), weights, restore]),
  ];
  const go = element('button', { type: 'submit', class: 'primary', value: 'go' }, [say.go]);
  const cancel = element('button', { type: 'submit', value: '', formnovalidate: '' }, [say.cancel]);
  form.append(
    element('h2', { id: 'take-title' }, [say.title(count)]),
    element('fieldset', {}, [element('legend', {}, [say.what]), ...kinds]),
    ...folds,
    problem,
    element('div', { class: 'buttons' }, [go, cancel]),
  );
  dialog.append(form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    let choice: Choice | null = null;
    form.addEventListener('submit', (event) => {
      if (event.submitter !== go) return;
      const read = readWeights(weights.value);
      if ('problem' in read) {
        event.preventDefault();
        problem.textContent = read.problem[language];
        weights.closest('details')?.setAttribute('open', '');
        weights.focus();
        return;
      }
      const data = new FormData(form);
      const typed = Object.fromEntries(
        TERMS.flatMap((name) => (data.get(name) ? [[name, String(data.get(name)).trim()]] : [])),
      ) as LetterTerms;
      keepTerms(typed);
      localStorage.setItem(WEIGHTS_KEY, weights.value);
      choice = { what: takings.find((kind) => kind === data.get('what')) ?? 'bulletin', terms: typed, weights: read };
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(choice);
    });
  });
}

function keptWeights(): string {
  const kept = localStorage.getItem(WEIGHTS_KEY);
  return kept !== null && !('problem' in readWeights(kept)) ? kept : asText(exampleWeights);
}

/** An element with attributes and children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

const asText = (weights: Weights) => JSON.stringify(weights, null, 2);
const WEIGHTS_KEY = 'take-weights';
