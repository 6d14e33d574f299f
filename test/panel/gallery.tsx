import { render } from 'preact';
import { Panel } from '../../lib/panel/panel';
import '../../lib/panel/panel.css';
import { SettingsPage, type SettingsPort } from '../../lib/panel/pages/settings-page';
import type { PageState, PanelPort, PanelSettings } from '../../lib/panel/port';
import { describeRule } from '../papers/describe';
import { galleryRules, galleryStates } from './gallery-states';

/** The popup over hand-made states instead of a tab; what it asks for is kept for the test to read. */
export interface GalleryWindow extends Window {
  /** Shows a state afresh. */
  show(state: string, language: 'zh' | 'en'): void;
  /** The settings page instead. */
  showSettings(language: 'zh' | 'en'): void;
  asked: unknown[];
}

const view = window as unknown as GalleryWindow;
view.asked = [];
view.show = (name, language) => {
  const state = galleryStates[name];
  const root = document.getElementById('panel');
  if (!state || !root) throw new Error(`no state ${name}`);
  view.asked.length = 0;
  render(null, root);
  render(<Panel port={portOf(state, language)} initial={settingsIn(language)} />, root);
};

view.showSettings = (language) => {
  const root = document.getElementById('panel');
  if (!root) throw new Error('no place for the settings');
  view.asked.length = 0;
  render(null, root);
  render(<SettingsPage port={settingsPort(language)} initial={settingsIn(language)} rules={galleryRules} />, root);
};

function settingsPort(language: 'zh' | 'en'): SettingsPort {
  let settings: PanelSettings = { ...settingsIn(language), pausedHosts: ['www.example.gov.cn'] };
  return {
    hasSidePanel: true,
    watch: () => {},
    always: async () => ['preview.example.com'],
    forget: async (host) => void view.asked.push({ forget: host }),
    change: async (change) => {
      view.asked.push(change);
      settings = { ...settings, ...change };
      return settings;
    },
  };
}

function portOf(state: PageState, language: 'zh' | 'en'): PanelPort {
  let settings = settingsIn(language);
  const answer = async (asked: unknown): Promise<PageState> => {
    view.asked.push(asked);
    return state;
  };
  return {
    host: 'www.example.gov.cn',
    isSide: false,
    always: async () => {
      view.asked.push('always');
      return true;
    },
    openFileSwitch: () => view.asked.push('file switch'),
    sweep: () => view.asked.push('sweep'),
    openSide: () => view.asked.push('side'),
    leave: () => view.asked.push('leave'),
    openPage: (page, part) => view.asked.push(part === undefined ? { page } : { page, part }),
    describe: async () => describeRule,
    copyPaper: async (paper) => void view.asked.push({ paper: (await paper).title }),
    watchSettings: () => {},
    look: async () => state,
    audit: (force) => answer({ type: 'audit', force }),
    ask: answer,
    watch: () => {},
    changeSettings: async (change) => {
      view.asked.push(change);
      settings = { ...settings, ...change };
      return settings;
    },
    shortcuts: async () => [
      { command: 'next', keys: 'Alt+Shift+Down' },
      { command: 'previous', keys: 'Alt+Shift+Up' },
      { command: 'toggle', keys: '' },
    ],
    reload: async () => void view.asked.push('reload'),
    serialise: async (audit) => JSON.stringify(audit),
    save: (name, text, type) => view.asked.push({ save: name, type, length: text.length }),
    copy: async (text) => void view.asked.push({ copy: text.length }),
  };
}

function settingsIn(language: 'zh' | 'en'): PanelSettings {
  return {
    language,
    marks: true,
    notices: true,
    pausedHosts: [],
    rulesOff: [],
    deadlines: {},
    order: 'page',
    resultLine: true,
    opensPanel: false,
    autoCapture: false,
  };
}
