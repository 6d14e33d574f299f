/** The door to the extension API for the background and the panel (through webextension-polyfill); scripts in pages have page-api. */
export { browser } from 'wxt/browser';
