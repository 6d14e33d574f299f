import type { Language } from '../strings/terms';
import { workbenchStrings } from '../strings/workbench';

/** What is being read, and how far; it can be given up where that takes long. */
export interface Doing {
  readonly what: string;
  readonly pages: { readonly done: number; readonly of: number } | null;
  readonly stop: (() => void) | null;
}

/** What is being read, what could not be, and what was put aside: on the empty desk, and over what lies on it. */
export function News(props: {
  readonly language: Language;
  readonly messages: readonly string[];
  readonly doing: Doing | null;
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
        {doing && <p>{doing.what}</p>}
      </div>
      {doing?.pages && (
        <section class="doing">
          <progress max={doing.pages.of} value={doing.pages.done} aria-label={doing.what} />
          {doing.stop && (
            <button type="button" onClick={doing.stop}>
              {say.stop}
            </button>
          )}
        </section>
      )}
      {onHeard && messages.length > 0 && (
        <button type="button" class="quiet" onClick={onHeard}>
          {say.heard}
        </button>
      )}
    </>
  );
}
