import { useEffect, useState } from 'preact/hooks';
import { useStrings } from '../language';
import type { PanelPort, Shortcut } from '../port';

/** The keys that work on the page itself, as the browser has them now. */
export function Shortcuts({ port }: { readonly port: PanelPort }) {
  const { say } = useStrings();
  const [known, setKnown] = useState<readonly Shortcut[]>([]);
  useEffect(() => void port.shortcuts().then(setKnown), []);
  const bound = known.filter(({ keys }) => keys !== '');
  if (bound.length === 0) return null;
  return (
    <section class="shortcuts" aria-labelledby="shortcuts">
      <h2 id="shortcuts">{say.shortcuts}</h2>
      <dl>
        {bound.map(({ command, keys }) => (
          <div key={command}>
            <dt>{say.commands[command]}</dt>
            <dd>
              <kbd>{withArrows(keys)}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <p class="sub">{say.shortcutsHint}</p>
    </section>
  );
}

/** Browsers spell the arrows out, each in its language: `Alt+Shift+向下箭头`, `Alt+Shift+Down Arrow`, `Alt+Shift+Down`. */
function withArrows(keys: string): string {
  return keys.replace(/向下(?:箭头|鍵)|\bDown(?: Arrow)?\b/, '↓').replace(/向上(?:箭头|鍵)|\bUp(?: Arrow)?\b/, '↑');
}
