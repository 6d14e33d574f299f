import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../strings';
import { welcomeStrings } from '../../strings/welcome';

/** Marks on the sample, as the page drives them. */
export interface SampleMarks {
  next(): void;
  previous(): void;
  update(change: { readonly language: Language }): void;
}

/** Shows the sample report in an element, with its marks. */
export type ShowSample = (box: HTMLElement, language: Language) => Promise<SampleMarks>;

/** A report to try at once: audited and marked here, as a page of a portal is. */
export function WelcomeSample({ language, show }: { readonly language: Language; readonly show: ShowSample }) {
  const say = welcomeStrings[language];
  const box = useRef<HTMLElement>(null);
  const [marks, setMarks] = useState<SampleMarks | null>(null);
  const begin = useRef({ language, show });
  useEffect(() => {
    if (box.current) void begin.current.show(box.current, begin.current.language).then(setMarks);
  }, []);
  useEffect(() => marks?.update({ language }), [marks, language]);
  return (
    <div class="sample">
      <div class="sample-head">
        <h2>{say.sample}</h2>
        <button type="button" class="button" disabled={marks === null} onClick={() => marks?.previous()}>
          ↑ {say.previous}
        </button>
        <button type="button" class="button primary" disabled={marks === null} onClick={() => marks?.next()}>
          ↓ {say.next}
        </button>
        <a href="/demo.html">{say.demo}</a>
      </div>
      <p>{say.sampleText}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section ref={box} class="sample-sheet" lang="zh-CN" aria-label={say.sample} tabIndex={0} />
    </div>
  );
}
