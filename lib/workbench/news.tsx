import type { Language } from '../strings/terms';
import { workbenchStrings } from '../strings/workbench';
import type { Doing } from './taking-in/doings';

/** What is being read, what could not be, and what was put aside: on the empty desk, and over what lies on it. */
export function News(props: {
  readonly language: Language;
  readonly messages: readonly string[];
  readonly doing: readonly Doing[];
  /** Puts the messages away; where it is missing they stay. */
  readonly onHeard?: () => void;
}) {
  const { doing, messages, onHeard } = props;
  const say = workbenchStrings[props.language];
  return (
    <>
      <div class="messages" role="status">
        {messages.map((message) => (
          <p key={message}>{message}</p>
        ))}
        {doing.map(({ what }) => (
          <p key={what}>{what}</p>
        ))}
      </div>
      {doing.map(
        ({ what, pages, stop }) =>
          pages && (
            <section key={what} class="doing">
              <progress max={pages.of} value={pages.done} aria-label={what} />
              {stop && (
                <button type="button" onClick={stop} {...(doing.length > 1 ? { 'aria-label': `${say.stop}：${what}` } : {})}>
                  {say.stop}
                </button>
              )}
            </section>
          ),
      )}
      {onHeard && messages.length > 0 && (
        <button type="button" class="quiet" onClick={onHeard}>
          {say.heard}
        </button>
      )}
    </>
  );
}
