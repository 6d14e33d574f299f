/** The one door to the extension API: promises everywhere, also on Chromium 109 (through webextension-polyfill). */
export { browser } from 'wxt/browser';
