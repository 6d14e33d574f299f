import rules from 'virtual:rule-titles';
import rulesHash from 'virtual:rules-hash';
import { captureStore } from '../../lib/casebook/captures/capture-store';
import { changeRecords } from '../../lib/casebook/dismissals/change-records';
import { allDismissals } from '../../lib/casebook/dismissals/dismissal-pages';
import type { CasebookPort } from '../../lib/casebook/page';
import { storageArea } from '../../lib/extension/auditor/runtime';
import { native } from '../../lib/extension/browser/native';
import { saveBlob } from '../popup/take-away';
import { selectionActions } from './selection-actions';

const store = captureStore();

const dismissals = async () => allDismissals(storageArea, Object.keys(await native.storage.local.get(null)));

/** The casebook page's way to disk, audit, marks and browser. */
export const casebookPort: CasebookPort = {
  store,
  actions: selectionActions,
  sections: async () => (await import('./sections')).sections,
  ruleTitles: Object.fromEntries(rules.map(({ id, title }) => [id, title])),
  rulesHash,
  show: async (...what) => (await import('./show-capture')).showCapture(...what),
  dismissals,
  takeBack: (page, fingerprint) =>
    changeRecords(storageArea, page, (records) => records.filter((record) => record.fingerprint !== fingerprint)),
  save: (name, text, type) => saveBlob(name, new Blob([text], { type })),
  async exportBook(ids, told) {
    const { exportBook } = await import('../../lib/casebook/transfer');
    const name = `勾稽案卷_${new Date().toISOString().slice(0, 10)}.zip`;
    saveBlob(name, await exportBook(store, await dismissals(), told, ids));
    return name;
  },
  async importBook(file, told) {
    const { importBook } = await import('../../lib/casebook/transfer');
    return importBook(file, store, storageArea, told);
  },
};
