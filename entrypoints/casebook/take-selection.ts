import type { CaptureSummary } from '../../lib/casebook/captures/capture';
import { loadSettings } from '../../lib/extension/settings/settings-storage';
import type { Text } from '../../lib/report/text';
import { takeStrings } from '../../lib/strings/take';
import type { Shown, Taking } from '../../lib/takeaway/gather';
import type { Taken } from '../../lib/takeaway/gatherer';
import { exampleWeights } from '../../lib/takeaway/weights';
import { saveBlob } from '../popup/take-away';
import { newestOf } from './as-it-stands';
import { drawn } from './drawn';
import { keptTerms } from './kept-terms';
import { type Chosen, takeMany } from './take';
import { askWhat, element } from './take-dialog';

type Captures = readonly CaptureSummary[];

/** The batch's bulletin, signed as last time. */
export async function takeBulletin(selected: Captures): Promise<Text> {
  return save('bulletin', selected, { ...(await language()), terms: keptTerms(), weights: exampleWeights });
}

/** What somebody chooses. */
export async function takeChosen(selected: Captures): Promise<Text> {
  const own = await language();
  const choice = await askWhat(selected.length, own.language);
  return choice ? save(choice.what, selected, { ...own, terms: choice.terms, weights: choice.weights }) : takeStrings.zh.notTaken;
}

async function save(what: Taking, selected: Captures, chosen: Chosen): Promise<Text> {
  // Data are taken as they are, every capture of them.
  const captures = ['xlsx', 'csv', 'ndjson', 'sarif'].includes(what) ? selected : newestOf(selected);
  const taken = await gathered(what, captures, chosen);
  if (!taken) return takeStrings.zh.notTaken;
  const { name, type, bytes, skipped } = taken;
  saveBlob(name, new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  return takeStrings.zh.taken(name, captures.length - skipped, skipped);
}

/** The selection as a map of rules and bodies, over the page. */
export async function showHeat(selected: Captures): Promise<Text> {
  const own = await language();
  const say = takeStrings[own.language];
  const picture = await gathered('heat', newestOf(selected), { ...own, terms: {}, weights: exampleWeights });
  if (!picture || picture.bytes.length === 0) return say.noHeat;
  const close = element('button', { type: 'submit', class: 'primary' }, [say.close]);
  const figure = element('div', { class: 'scrolled', tabindex: '0' }, drawn(new TextDecoder().decode(picture.bytes)));
  const form = element('form', { method: 'dialog' }, [figure, close]);
  const dialog = element('dialog', { class: 'take wide', 'aria-label': picture.name }, [form]);
  document.body.append(dialog);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.showModal();
  return { zh: picture.name, en: picture.name };
}

/** While it works the page says how far it is. */
async function gathered(what: Taking | Shown, captures: readonly CaptureSummary[], chosen: Chosen): Promise<Taken | null> {
  const line = element('p');
  document.querySelector('.book-told')?.append(line);
  try {
    return await takeMany(what, captures, chosen, (done) => {
      line.textContent = takeStrings[chosen.language].working(done, captures.length);
    });
  } finally {
    line.remove();
  }
}

async function language(): Promise<Pick<Chosen, 'language'>> {
  return { language: (await loadSettings()).language };
}
