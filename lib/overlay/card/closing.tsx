import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Paper, toText } from '../../papers';
import { captureButton } from '../../strings/capture-button';
import { cardStrings } from '../../strings/card';
import type { CardActions } from './actions';
import { copyPaper } from './copy';
import type { CardModel } from './model';

/** What one can do with a finding: take a ready sentence away, or dismiss it with a reason. */
export function Closing({ model, actions }: { model: CardModel; actions: CardActions }) {
  const words = cardStrings[model.language];
  const [ready, setReady] = useState<Paper | null>(null);
  const [status, setStatus] = useState('');
  const [asking, setAsking] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => actions.resized(), [ready, asking, status, actions]);
  useEffect(() => {
    if (ready === null || !field.current) return;
    let isOpen = true;
    void copyPaper(ready, field.current).then((done) => {
      if (!isOpen) return;
      setStatus(done ? words.copied : words.pressCopy);
      actions.say(done ? words.copied : words.pressCopy);
    });
    return () => {
      isOpen = false;
    };
  }, [ready, words, actions]);

  const store = async (storing: Promise<boolean>) => {
    if (await storing) {
      setAsking(false);
      setStatus('');
      return;
    }
    setStatus(words.notStored);
    actions.say(words.notStored);
  };
  const confirm = (reason: string) => void store(actions.dismiss(model.finding.fingerprint, reason));
  const ask = () => {
    setStatus('');
    setReady(null);
    setAsking(true);
  };
  /** What is said of it is said when it is known. */
  const capture = () => {
    setReady(null);
    setStatus(captureButton[model.language].capturing);
    void actions.capture?.().then((told) => {
      setStatus(told[model.language]);
      actions.say(told[model.language]);
    });
  };
  const offer = (text: Paper) => {
    setStatus('');
    setReady(text);
  };
  if (model.dismissal)
    return (
      <div class="foot">
        <p class="dismissed">
          <span>{words.dismissed(model.dismissal.reason)}</span>
          <button type="button" class="plain" onClick={() => void store(actions.undoDismiss(model.finding.fingerprint))}>
            {words.undo}
          </button>
        </p>
        <NotStored status={status} />
      </div>
    );
  if (asking)
    return (
      <div class="foot">
        <NotStored status={status} />
        <Reasons
          words={words}
          choose={(reason) => void store(actions.dismiss(model.finding.fingerprint, reason))}
          cancel={() => {
            setAsking(false);
            setStatus('');
            queueMicrotask(() => opener.current?.focus());
          }}
        />
      </div>
    );
  return (
    <div class="foot">
      {model.unconfirmed ? <Unconfirmed words={words} reason={model.unconfirmed.reason} confirm={confirm} /> : null}
      <div class="row">
        <button type="button" class="plain" onClick={() => offer(model.opinion)}>
          {words.copyOpinion}
        </button>
        <button type="button" class="plain" onClick={() => offer(model.correction)}>
          {words.copyCorrection}
        </button>
        {actions.capture && (
          <button type="button" class="link" title={captureButton[model.language].captureHint} onClick={capture}>
            {captureButton[model.language].capture}
          </button>
        )}
        <button type="button" class="link" ref={opener} onClick={ask}>
          {words.dismiss}
        </button>
      </div>
      {ready === null ? (
        <NotStored status={status} />
      ) : (
        <div class="ready">
          <p class={status === words.copied ? 'status done' : 'status'}>{status}</p>
          <textarea ref={field} readOnly rows={3} aria-label={words.ready} value={toText(ready)} />
        </div>
      )}
    </div>
  );
}

/** Reasons to press: what is typed in the page's own window its scripts can hear, so a reason in one's own words is typed in the panel. */
function Reasons({ words, choose, cancel }: { words: Words; choose: (reason: string) => void; cancel: () => void }) {
  const form = useRef<HTMLFieldSetElement>(null);
  // Before the next key arrives; no reason is chosen by pressing Enter twice.
  useLayoutEffect(() => focusInFoot(form.current), []);
  useEffect(() => onEscape(form.current, cancel), [cancel]);
  return (
    <>
      <fieldset class="reasons" ref={form} tabIndex={-1}>
        <legend>{words.dismissReason}</legend>
        {words.dismissReasons.map((reason) => (
          <button key={reason} type="button" class="plain" onClick={() => choose(reason)}>
            {reason}
          </button>
        ))}
      </fieldset>
      <p class="scope">
        {words.dismissScope} {words.otherReason}
      </p>
      <div class="row">
        <button type="button" class="link" onClick={cancel}>
          {words.cancel}
        </button>
      </div>
    </>
  );
}

/** Set aside by a version that noted no site: one press, and it is again. */
function Unconfirmed({ words, reason, confirm }: { words: Words; reason: string; confirm: (reason: string) => void }) {
  return (
    <p class="dismissed aside">
      <span>{words.unconfirmed(reason)}</span>
      <button type="button" class="plain" onClick={() => confirm(reason)}>
        {words.confirmDismissal}
      </button>
    </p>
  );
}

/** A foot that sticks is in sight: what is above stays where it is. */
function focusInFoot(form: HTMLElement | null): void {
  const foot = form?.closest('.foot');
  form?.focus({ preventScroll: foot !== null && foot !== undefined && getComputedStyle(foot).position === 'sticky' });
}

/** Esc leaves the form before the card hears of it, wherever in the card the focus is. */
function onEscape(form: Element | null, leave: () => void): () => void {
  const left = new AbortController();
  const heard = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    leave();
  };
  form?.closest<HTMLElement>('.card')?.addEventListener('keydown', heard, { capture: true, signal: left.signal });
  return () => left.abort();
}

type Words = (typeof cardStrings)[keyof typeof cardStrings];

function NotStored({ status }: { status: string }) {
  return status ? <p class="aside">{status}</p> : null;
}
