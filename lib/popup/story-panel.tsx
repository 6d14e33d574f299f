import type { Audit } from '../report/audit';
import type { Correction } from '../report/correction';
import { useStrings } from './language';
import type { Stories } from './stories';

/** The likely cause, told once; the findings it would settle stand below as buttons. */
export function StoryPanel(props: { readonly audit: Audit; readonly stories: Stories; readonly onGo: (index: number) => void }) {
  const { say, words } = useStrings();
  const { candidates, reentry } = props.stories;
  const [first] = candidates;
  if (reentry.length > 0) {
    return (
      <section class="story">
        <p>{say.reentry}</p>
        <ul class="plain" lang="zh-CN">
          {reentry.map((label) => (
            <li key={label}>{label}</li>
          ))}
        </ul>
      </section>
    );
  }
  if (!first) return null;
  const settled = props.audit.findings.flatMap((finding, index) => (first.resolves.includes(finding.fingerprint) ? [index] : []));
  return (
    <section class="story" aria-labelledby="story">
      <h2 id="story">{candidates.length > 1 ? say.candidates(candidates.length) : say.likely}</h2>
      <ol class={candidates.length > 1 ? 'candidates' : 'plain'}>
        {candidates.map((correction) => (
          <li key={JSON.stringify(correction.cells)}>
            <Changes correction={correction} audit={props.audit} />
            {correction.pattern && <span class="tag">{words.patterns[correction.pattern]}</span>}
          </li>
        ))}
      </ol>
      {settled.length > 0 && (
        <p class="settles">
          {say.resolves(settled.length)}
          {settled.map((index) => (
            <button key={index} type="button" class="ref" aria-label={say.goTo(index + 1)} onClick={() => props.onGo(index)}>
              {index + 1}
            </button>
          ))}
        </p>
      )}
    </section>
  );
}

function Changes({ correction, audit }: { readonly correction: Correction; readonly audit: Audit }) {
  const { say } = useStrings();
  return (
    <>
      {correction.cells.map(({ path, from, to }) => (
        <p key={path} class="change">
          {say.shouldBe(audit.report?.facts[path]?.label ?? path, String(to), from === null ? say.blank : String(from))}
        </p>
      ))}
    </>
  );
}
