import { sweepStrings } from '../../strings/sweep';
import type { Language } from '../../strings/terms';
import { timeLeft } from '../run-sweep';
import type { SweepItem } from '../sweep';

/** How far it is, what is open now, how long it will take, and the way out. */
export function Progress(props: {
  readonly language: Language;
  readonly items: readonly SweepItem[];
  readonly pause: number;
  /** Null: between two pages. */
  readonly visiting: SweepItem | null;
  readonly onCancel: () => void;
}) {
  const { items, visiting } = props;
  const say = sweepStrings[props.language];
  const done = items.filter(({ outcome }) => outcome !== null).length;
  const left = timeLeft(items, props.pause);
  return (
    <section class="progress">
      <p class="lead" role="status">
        {say.progress(done, items.length)}
      </p>
      <progress max={items.length} value={done} aria-label={say.progress(done, items.length)} />
      <p class="sub">
        <span lang="zh-CN">{visiting ? say.visiting(nameOf(visiting)) : say.pausing}</span> ·{' '}
        {left === null ? say.leftUnknown : say.left(left / 60_000)}
      </p>
      <button type="button" onClick={props.onCancel}>
        {say.cancel}
      </button>
    </section>
  );
}

function nameOf({ report }: SweepItem): string {
  return report.body ?? report.text;
}
