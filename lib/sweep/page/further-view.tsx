import { useState } from 'preact/hooks';
import { sweepStrings } from '../../strings/sweep';
import type { Language } from '../../strings/terms';
import type { FurtherPage } from '../listing';

/** Where the list goes on: nothing of it is opened unless told. */
export function FurtherPages(props: {
  readonly language: Language;
  readonly further: readonly FurtherPage[];
  readonly onRead: (pages: readonly FurtherPage[]) => void;
}) {
  const say = sweepStrings[props.language];
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const choose = (href: string, on: boolean) => setChosen(new Set(on ? [...chosen, href] : [...chosen].filter((one) => one !== href)));
  const pages = props.further.filter(({ href }) => chosen.has(href));
  return (
    <fieldset class="further">
      <legend>{say.further}</legend>
      <p class="sub">{say.furtherHint}</p>
      <div class="choices">
        {props.further.map(({ href, text, kind }) => (
          <label key={href}>
            <input type="checkbox" checked={chosen.has(href)} onChange={({ currentTarget }) => choose(href, currentTarget.checked)} />
            <span>
              <span lang="zh-CN">{text}</span> <span class="sub">{say.furtherKinds[kind]}</span>
            </span>
          </label>
        ))}
        <button type="button" disabled={pages.length === 0} onClick={() => props.onRead(pages)}>
          {say.readFurther(pages.length)}
        </button>
      </div>
    </fieldset>
  );
}
