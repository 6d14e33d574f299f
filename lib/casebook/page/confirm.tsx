import { useEffect, useRef } from 'preact/hooks';
import type { CasebookStrings } from '../../strings/casebook';

/** Asks before something is deleted. The browser's own dialog: it holds the focus, and Esc leaves it. */
export function Confirm(props: {
  readonly question: string;
  readonly say: CasebookStrings;
  readonly onYes: () => void;
  readonly onNo: () => void;
}) {
  const { question, say } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="book-confirm" aria-labelledby="question" onClose={props.onNo}>
      <h2 id="question">{question}</h2>
      <p>{say.askHint}</p>
      <div class="buttons">
        <button type="button" class="danger" onClick={props.onYes}>
          {say.confirm}
        </button>
        <button type="button" onClick={props.onNo}>
          {say.cancel}
        </button>
      </div>
    </dialog>
  );
}
