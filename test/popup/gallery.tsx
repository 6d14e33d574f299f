import { render } from 'preact';
import { Popup } from '../../lib/popup/popup';
import '../../lib/popup/popup.css';
import type { PageRequest, PopupPort, PopupSettings } from '../../lib/popup/port';
import { galleryRules, galleryStates } from './gallery-states';

/** The popup over a hand-made state instead of a tab; what it asks for is kept for the test to read. */
export interface GalleryWindow extends Window {
  galleryState?: string;
  galleryLanguage?: 'zh' | 'en';
  asked?: unknown[];
}

const view = window as GalleryWindow;
const asked: unknown[] = [];
view.asked = asked;
const state = galleryStates[view.galleryState ?? 'findings'];
if (!state) throw new Error(`no state ${view.galleryState}`);

let settings: PopupSettings = { language: view.galleryLanguage ?? 'zh', marks: true, notices: true, pausedHosts: [], rulesOff: [] };
const port: PopupPort = {
  host: 'www.example.gov.cn',
  look: async () => state,
  audit: async (force) => {
    asked.push({ type: 'audit', force });
    return state;
  },
  ask: async (request: PageRequest) => {
    asked.push(request);
    return state;
  },
  watch: () => {},
  changeSettings: async (change) => {
    asked.push(change);
    settings = { ...settings, ...change };
    return settings;
  },
  reload: async () => {
    asked.push('reload');
  },
  serialise: (audit) => JSON.stringify(audit),
  save: (name, text) => asked.push({ save: name, length: text.length }),
  copy: async (text) => {
    asked.push({ copy: text.length });
  },
};
const root = document.getElementById('popup');
if (root) render(<Popup port={port} initial={settings} rules={galleryRules} />, root);
