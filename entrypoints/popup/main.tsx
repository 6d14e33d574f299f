import { openTab } from '../../lib/extension/open-tab';
import { mountPanel } from './mount';

await mountPanel(await openTab(location.search), 'popup');
