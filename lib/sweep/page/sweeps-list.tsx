import { sweepStrings } from '../../strings/sweep';
import type { Language } from '../../strings/terms';
import type { Sweep } from '../sweep';

/** A list that was gone through before. */
export interface KnownSweep {
  readonly sweep: Sweep;
  readonly done: number;
  readonly of: number;
}

/** Lists that were gone through before, newest first. */
export function SweepsList(props: {
  readonly language: Language;
  readonly sweeps: readonly KnownSweep[];
  readonly onOpen: (id: string) => void;
  readonly onRemove: (known: KnownSweep) => void;
}) {
  const say = sweepStrings[props.language];
  return (
    <section class="sweeps" aria-labelledby="sweeps">
      <h2 id="sweeps">{say.sweeps}</h2>
      {props.sweeps.length === 0 && <p>{say.noSweeps}</p>}
      <ul>
        {props.sweeps.map((known) => (
          <li key={known.sweep.id}>
            <button type="button" class="quiet name" lang="zh-CN" onClick={() => props.onOpen(known.sweep.id)}>
              {nameOf(known.sweep)}
            </button>
            <span class="sub figures">{say.sweepLine(known.done, known.of)}</span>
            <time class="sub" dateTime={known.sweep.startedAt}>
              {new Date(known.sweep.startedAt).toLocaleString(props.language === 'zh' ? 'zh-CN' : 'en')}
            </time>
            <button type="button" class="quiet small" aria-label={say.removeOne(nameOf(known.sweep))} onClick={() => props.onRemove(known)}>
              {say.remove}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The list's own name and site. */
export function nameOf({ lists: [list] }: Sweep): string {
  if (!list) return '';
  return [list.title, URL.canParse(list.url) ? new URL(list.url).host : list.url].filter(Boolean).join(' · ');
}
