import type { CaptureSummary } from '../../lib/casebook/captures/capture';
import { captureStore } from '../../lib/casebook/captures/capture-store';
import { loadSettings } from '../../lib/extension/settings/settings-storage';
import type { AuditExport } from '../../lib/report/contract/schema';
import type { Text } from '../../lib/report/text';
import { whyLeftOut } from '../../lib/season/left-out';
import { type RolledUp, rollUp } from '../../lib/season/roll-up';
import { type RollUpStrings, rollUpStrings } from '../../lib/strings/roll-up';
import type { Language } from '../../lib/strings/terms';
import { saveBlob } from '../popup/take-away';
import { newestOf, standingNow } from './as-it-stands';
import { element } from './take-dialog';

/** Sets one of the selected reports against the others as those that it sums up; the user says which, and whether any is missing. */
export async function showRollUp(selected: readonly CaptureSummary[]): Promise<Text> {
  const { language } = await loadSettings();
  const say = rollUpStrings[language];
  const reports = newestOf(selected).filter(({ kind, issuer, year }) => kind === 'report' && issuer !== null && year !== null);
  if (reports.length < 2) return say.few;
  const choice = await ask(reports, say);
  if (!choice) return { zh: '', en: '' };
  const exports = await exportsOf(reports);
  const parent = exports.get(choice.parent);
  if (!parent) return say.gone;
  const children = [...exports].flatMap(([id, exported]) => (id === choice.parent ? [] : [exported]));
  const found = rollUp(parent, children, choice);
  show(found, choice.complete, say, language);
  return say.done(parent.report?.issuer ?? '', found.findings.length);
}

interface Choice {
  readonly parent: string;
  readonly complete: boolean;
  readonly vertical: boolean;
}

function ask(reports: readonly CaptureSummary[], say: RollUpStrings): Promise<Choice | null> {
  const parent = element('select', { name: 'parent' });
  for (const { id, issuer, year } of [...reports].sort((a, b) => rankOf(b) - rankOf(a)))
    parent.append(element('option', { value: id, lang: 'zh-CN' }, [`${issuer} ${year}`]));
  const tick = (name: string, words: string) => {
    const box = element('input', { type: 'checkbox', name });
    return element('label', { class: 'kind' }, [box, element('span', {}, [words])]);
  };
  const go = element('button', { type: 'submit', class: 'primary', value: 'go' }, [say.go]);
  const cancel = element('button', { type: 'submit', value: '', formnovalidate: '' }, [say.cancel]);
  const form = element('form', { method: 'dialog' }, [
    element('h2', { id: 'roll-up-title' }, [say.title]),
    element('p', { class: 'sub' }, [say.hint]),
    element('label', { class: 'field' }, [element('span', {}, [say.parent]), parent]),
    element('p', { class: 'sub' }, [say.children(reports.length - 1)]),
    tick('complete', say.complete),
    tick('no-vertical', say.noVertical),
    element('div', { class: 'buttons' }, [go, cancel]),
  ]);
  const dialog = element('dialog', { class: 'take', 'aria-labelledby': 'roll-up-title' }, [form]);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    let choice: Choice | null = null;
    form.addEventListener('submit', (event) => {
      if (event.submitter !== go) return;
      const data = new FormData(form);
      choice = { parent: parent.value, complete: data.has('complete'), vertical: !data.has('no-vertical') };
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(choice);
    });
  });
}

function show(found: RolledUp, complete: boolean, say: RollUpStrings, language: Language): void {
  const { audit, findings, used, left, rows } = found;
  const name = `${audit.report?.issuer ?? ''} ${audit.report?.year ?? ''} · ${say.title}`;
  const table = element('table', { class: 'rolled' }, [
    element('thead', {}, [
      element(
        'tr',
        {},
        say.columns.map((column) => element('th', { scope: 'col' }, [column])),
      ),
    ]),
    element(
      'tbody',
      {},
      findings.map(({ message, formula }) =>
        element('tr', {}, [element('td', {}, [message[language]]), element('td', { class: 'figures' }, [formula?.[language] ?? ''])]),
      ),
    ),
  ]);
  const children = left.map(({ child, why }) =>
    element('li', {}, [`${child.report?.issuer ?? child.source.url ?? child.source.file ?? ''}：${whyLeftOut[why][language]}`]),
  );
  const save = element('button', { type: 'button' }, [say.save]);
  save.addEventListener('click', () => saveBlob(`${name}.json`, new Blob([JSON.stringify(audit, null, 2)], { type: 'application/json' })));
  const close = element('button', { type: 'submit', class: 'primary' }, [say.close]);
  const form = element('form', { method: 'dialog' }, [
    element('h2', { id: 'rolled-title', lang: 'zh-CN' }, [name]),
    element('p', {}, [used === 0 ? say.nothing : say.summary(used, rows, complete)]),
    ...(findings.length > 0
      ? [element('div', { class: 'scrolled', tabindex: '0', role: 'group', 'aria-labelledby': 'rolled-title' }, [table])]
      : []),
    ...(used > 0 && rows > 0 && findings.length === 0 ? [element('p', {}, [say.none])] : []),
    ...(left.length > 0
      ? [element('details', { open: '' }, [element('summary', {}, [say.left(left.length)]), element('ul', {}, children)])]
      : []),
    element('div', { class: 'buttons' }, [save, close]),
  ]);
  const dialog = element('dialog', { class: 'take wide', 'aria-labelledby': 'rolled-title' }, [form]);
  document.body.append(dialog);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.showModal();
}

async function exportsOf(reports: readonly CaptureSummary[]): Promise<ReadonlyMap<string, AuditExport>> {
  const store = captureStore();
  const read = await Promise.all(
    reports.map(async ({ id }) => {
      const exported = await store.exportOf(id);
      return exported ? [[id, await standingNow(exported)] as const] : [];
    }),
  );
  return new Map(read.flat());
}

/** Who most likely sums up the others stands first. */
function rankOf({ issuer }: CaptureSummary): number {
  if (!issuer) return 0;
  if (/(?<!镇|乡)人民政府$|(?:省|市|县|区|旗|州|盟)政府$/.test(issuer)) return 3;
  return /人民政府办公[室厅]$|政府办$/.test(issuer) ? 2 : 1;
}
