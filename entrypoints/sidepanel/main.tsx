import { openTab, watchTab } from '../../lib/extension/tabs/open-tab';
import { mountPanel } from '../popup/mount';

/** At the side of the window: it follows the tab that the window shows, unless its address names one. */
await mountPanel(await openTab(location.search), 'side');
if (!new URLSearchParams(location.search).has('tab')) watchTab((tab) => void mountPanel(tab, 'side'), new AbortController().signal);
