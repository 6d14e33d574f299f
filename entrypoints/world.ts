import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/**
 * Runs on a portal's page before it has any element, and does nothing: our scripts' own world is made for it. Chromium hangs the extension
 * API on whatever `chrome` is when that world is made; made later, that could be a frame or an element that the page has named so.
 */
export default defineUnlistedScript(() => {});
