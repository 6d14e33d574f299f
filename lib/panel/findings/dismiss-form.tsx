import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useStrings } from '../language';

/** Asks for a reason and says what exactly is set aside. Escape leaves without doing it. */
export function DismissForm(props: {
  readonly number: number;
  readonly onCancel: () => void;
  readonly onDismiss: (reason: string) => void;
}) {
  const { say } = useStrings();
  const [reason, setReason] = useState('');
  const input = useRef<HTMLInputElement>(null);
  // Before the next key arrives; with its buttons in sight, not behind the footer.
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.form?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <form
      class="dismiss"
      aria-label={say.dismissOne(props.number)}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') props.onDismiss(reason.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        props.onCancel();
      }}
    >
      <label>
        {say.reason}
        <input
          ref={input}
          type="text"
          required
          maxLength={200}
          placeholder={say.reasonHint}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      <p class="sub">{say.dismissScope}</p>
      <div class="buttons">
        <button type="submit">{say.confirmDismiss}</button>
        <button type="button" class="quiet" onClick={props.onCancel}>
          {say.cancel}
        </button>
      </div>
    </form>
  );
}
