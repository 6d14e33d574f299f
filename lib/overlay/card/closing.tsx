import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { cardStrings } from '../../strings/card';
import type { CardActions } from './actions';
import { copyText } from './copy';
import type { CardModel } from './model';

/** What one can do with a finding: take a ready sentence away, or dismiss it with a reason. */
export function Closing({ model, actions }: { model: CardModel; actions: CardActions }) {
  const words = cardStrings[model.language];
  const [ready, setReady] = useState<string | null>(null);
  const [status, setStatus] = useState('');
  const [asking, setAsking] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => actions.resized(), [ready, asking, actions]);
  useEffect(() => {
    if (ready === null || !field.current) return;
    let isOpen = true;
    void copyText(ready, field.current).then((done) => {
      if (!isOpen) return;
      setStatus(done ? words.copied : words.pressCopy);
      actions.say(done ? words.copied : words.pressCopy);
    });
    return () => {
      isOpen = false;
    };
  }, [ready, words, actions]);

  const offer = (text: string) => {
    setStatus('');
    setReady(text);
  };
  if (model.dismissal)
    return (
      <div class="foot">
        <p class="dismissed">
          <span>{words.dismissed(model.dismissal.reason)}</span>
          <button type="button" class="plain" onClick={() => actions.undoDismiss(model.finding.fingerprint)}>
            {words.undo}
          </button>
        </p>
      </div>
    );
  if (asking)
    return (
      <div class="foot">
        <DismissForm
          model={model}
          actions={actions}
          done={() => setAsking(false)}
          cancel={() => {
            setAsking(false);
            queueMicrotask(() => opener.current?.focus());
          }}
        />
      </div>
    );
  return (
    <div class="foot">
      <div class="row">
        <button type="button" class="plain" onClick={() => offer(model.opinion)}>
          {words.copyOpinion}
        </button>
        <button type="button" class="plain" onClick={() => offer(model.correction)}>
          {words.copyCorrection}
        </button>
        <button type="button" class="link" ref={opener} onClick={() => setAsking(true)}>
          {words.dismiss}
        </button>
      </div>
      {ready === null ? null : (
        <div class="ready">
          <textarea ref={field} readOnly rows={4} aria-label={words.ready} value={ready} />
          <span class="status">{status}</span>
        </div>
      )}
    </div>
  );
}

function DismissForm({ model, actions, done, cancel }: { model: CardModel; actions: CardActions; done: () => void; cancel: () => void }) {
  const words = cardStrings[model.language];
  const [chosen, choose] = useState(0);
  const [other, setOther] = useState('');
  const first = useRef<HTMLInputElement>(null);
  // Before the next key arrives.
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        done();
        actions.dismiss(model.finding.fingerprint, other.trim() || words.dismissReasons[chosen] || words.dismissReasons[0]);
      }}
    >
      <fieldset>
        <legend>{words.dismissReason}</legend>
        {words.dismissReasons.map((reason, i) => (
          <label key={reason}>
            <input ref={i === 0 ? first : null} type="radio" name="reason" checked={chosen === i} onChange={() => choose(i)} />
            {reason}
          </label>
        ))}
        <input
          class="other"
          type="text"
          aria-label={words.otherReason}
          placeholder={words.otherReason}
          value={other}
          onInput={(event) => setOther(event.currentTarget.value)}
        />
      </fieldset>
      <p class="scope">{words.dismissScope}</p>
      <div class="row">
        <button type="submit" class="plain">
          {words.dismissDo}
        </button>
        <button type="button" class="link" onClick={cancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
