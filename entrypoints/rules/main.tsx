import rules from 'virtual:rule-pages';
import { render } from 'preact';
import { loadSettings } from '../../lib/extension/settings/settings-storage';
import { RulesPage } from '../../lib/panel/pages/rules-page';
import '../../lib/panel/panel.css';
import '../../lib/panel/pages/pages.css';

const root = document.getElementById('page');
const { language } = await loadSettings();
const draw = () =>
  root && render(<RulesPage rules={rules} language={language} wanted={decodeURIComponent(location.hash.slice(1))} />, root);
window.addEventListener('hashchange', draw);
draw();
