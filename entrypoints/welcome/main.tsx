import { render } from 'preact';
import { changeSettings, loadSettings } from '../../lib/extension/settings/settings-storage';
import { WelcomePage } from '../../lib/panel/pages/welcome-page';
import '../../lib/panel/panel.css';
import '../../lib/panel/pages/pages.css';

const root = document.getElementById('page');
const { language } = await loadSettings();
if (root)
  render(
    <WelcomePage
      language={language}
      onLanguage={(wanted) => void changeSettings({ language: wanted })}
      // The words stand first; reader and rules follow.
      showSample={async (box, wanted) => (await import('./sample')).sampleIn(box, wanted)}
    />,
    root,
  );
