import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CasebookStrings } from '../../strings/casebook';

/** Asks before something is deleted. The browser's own dialog: it holds the focus, and Esc leaves it. */
export function Confirm(props: {
  /** What is asked about: another is another question. */
  readonly asked: readonly string[];
  readonly question: string;
  readonly say: CasebookStrings;
  readonly onYes: () => void;
  readonly onNo: () => void;
}) {
  const { asked, question, say } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, [asked]);
  // A dialog tells of its closing only after the next key may have asked again: that question stays.
  const closed = (): void => {
    if (!dialog.current?.open) props.onNo();
  };
  return (
    <dialog ref={dialog} class="book-confirm" aria-labelledby="question" onClose={closed}>
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
