import { useEffect, useRef, useState } from 'preact/hooks';
import { plainNumber } from '../report/told/print-number';
import { confirmingStrings } from '../strings/confirming';
import type { Language } from '../strings/terms';
import type { Question } from './desk/confirming';
import { pieceName } from './desk/pieces';
import { drawCrop } from './sheet/draw-crop';
import type { PageImage } from './sheet/page-sheet';

/** Asks about one recognised cell after the other: the picture of it beside the number, one key to confirm or to put right. */
export function ConfirmCard(props: {
  readonly language: Language;
  readonly questions: readonly Question[];
  readonly pages: readonly PageImage[];
  /** Shows where it stands. */
  readonly onShow: (question: Question) => void;
  readonly onConfirm: (question: Question, figure: string) => void;
}) {
  const { language, questions, pages } = props;
  const say = confirmingStrings[language];
  const [put, setPut] = useState<readonly string[]>([]);
  const [told, setTold] = useState('');
  /** The question whose picture stands there: nobody confirms what he has not seen. */
  const [shown, setShown] = useState<string | null>(null);
  // What somebody has left for later comes behind the others.
  const waiting = [...questions].sort((a, b) => put.indexOf(pieceName(a.piece)) - put.indexOf(pieceName(b.piece)));
  const [question] = waiting;
  const field = useRef<HTMLInputElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const name = question && pieceName(question.piece);
  const asked = question ? `${name} ${question.read}` : null;
  useEffect(() => {
    if (!question || !field.current) return;
    field.current.value = question.read;
    // Who is writing in the report goes on there.
    if (!isWritingElsewhere(field.current)) {
      field.current.focus({ preventScroll: true });
      field.current.select();
    }
    props.onShow(question);
    let isAsked = true;
    // What cannot be drawn is looked at on its page.
    const drawn = canvas.current ? drawCrop(canvas.current, pages, question.place, () => isAsked).catch(() => {}) : Promise.resolve();
    void drawn.then(() => {
      if (isAsked) setShown(asked);
    });
    return () => {
      isAsked = false;
    };
  }, [asked]);

  if (!question)
    return (
      <section class="confirm-card is-done" aria-label={say.title}>
        <p role="status">{say.done}</p>
      </section>
    );
  const confirm = (figure: string): void => {
    setTold(say.confirmed(question.label, figure || say.blank, questions.length - 1));
    props.onConfirm(question, figure.trim());
  };
  const later = (): void => setPut([...put.filter((one) => one !== name), name ?? '']);
  return (
    <section class="confirm-card" aria-label={say.title}>
      <h2>{say.title}</h2>
      <p class="sub">{say.lead(questions.length)}</p>
      <p class="label" lang="zh-CN">
        {question.label}
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (shown === asked) confirm(field.current?.value ?? '');
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          later();
        }}
      >
        <canvas ref={canvas} role="img" aria-label={`${say.shown}：${question.label}`} />
        <label>
          {say.read}
          <input ref={field} autocomplete="off" spellcheck={false} />
        </label>
        <button type="submit" class="primary" disabled={shown !== asked}>
          {say.confirm}
        </button>
        {question.likely !== null && plainNumber(question.likely) !== question.read && (
          <button type="button" disabled={shown !== asked} onClick={() => confirm(plainNumber(question.likely ?? 0))}>
            {say.likely(plainNumber(question.likely))}
          </button>
        )}
        <button type="button" class="quiet" onClick={later} disabled={questions.length < 2}>
          {say.later}
        </button>
      </form>
      <p class="sub">{say.how}</p>
      <p class="told" role="status">
        {told}
      </p>
    </section>
  );
}

function isWritingElsewhere(own: HTMLInputElement): boolean {
  const active = own.ownerDocument.activeElement;
  return active !== null && active !== own && active.closest('input, textarea, [contenteditable], .sheet') !== null;
}
