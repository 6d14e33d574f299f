import { openTab } from '../../lib/extension/tabs/open-tab';
import { mountPanel } from './mount';

await mountPanel(await openTab(location.search), 'popup');
