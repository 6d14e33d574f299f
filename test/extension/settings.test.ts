import { expect, it } from 'vitest';
import { defaultSettings, settingsFrom } from '../../lib/extension/settings/settings';
import { pageAccess } from '../../lib/extension/tabs/page-access';

it.each([undefined, null, 7, 'zh', []])('settings out of %o are the defaults', (stored) => {
  expect(settingsFrom(stored)).toEqual(defaultSettings);
});

it('keeps what it understands of damaged settings', () => {
  expect(
    settingsFrom({ language: 'en', marks: 'no', notices: false, pausedHosts: ['a.gov.cn', 3], rulesOff: 'all', legendSeen: true, more: 1 }),
  ).toEqual({
    language: 'en',
    marks: true,
    notices: false,
    pausedHosts: ['a.gov.cn'],
    rulesOff: [],
    deadlines: {},
    legendSeen: true,
    order: 'page',
    resultLine: true,
    opensPanel: false,
    autoCapture: false,
  });
});

it.each([
  ['http://www.example.gov.cn/a.html', 'open'],
  ['https://preview.example.com/a', 'open'],
  ['file:///C:/reports/a.html', 'open'],
  ['chrome://extensions', 'restricted'],
  ['edge://settings', 'restricted'],
  ['about:blank', 'restricted'],
  ['moz-extension://x/popup.html', 'restricted'],
  ['view-source:http://www.example.gov.cn/', 'restricted'],
  ['https://chromewebstore.google.com/detail/x', 'restricted'],
  ['https://chrome.google.com/webstore/detail/x', 'restricted'],
  ['https://chrome.google.com/other', 'open'],
  ['https://addons.mozilla.org/zh-CN/firefox/', 'restricted'],
  ['https://microsoftedge.microsoft.com/addons/x', 'restricted'],
  ['not an address', 'restricted'],
  ['', 'hidden'],
  [undefined, 'hidden'],
])('access to %s is %s', (url, access) => {
  expect(pageAccess(url)).toBe(access);
});
