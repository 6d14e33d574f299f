import type { Audit } from '../report/audit';
import type { Correction } from '../report/correction';
import type { Story } from '../report/stories';
import { useStrings } from './language';
import type { Stories } from './stories';

/** The likely causes, each told once; the findings that a cause would settle stand below it as buttons. */
export function StoryPanel(props: { readonly audit: Audit; readonly stories: Stories; readonly onGo: (index: number) => void }) {
  const { say } = useStrings();
  const { told, reentry } = props.stories;
  const certain = told.filter((story) => story.certain);
  return (
    <>
      {certain.length > 0 && (
        <section class="story" aria-labelledby="story">
          <h2 id="story">{say.likely}</h2>
          {certain.map((story) => (
            <Told key={keyOf(story)} story={story} audit={props.audit} onGo={props.onGo} />
          ))}
        </section>
      )}
      {told
        .filter((story) => !story.certain)
        .map((story, index) => (
          <section key={keyOf(story)} class="story doubtful" aria-labelledby={`story-${index}`}>
            <h2 id={`story-${index}`}>{say.candidates(story.candidates.length)}</h2>
            <Told story={story} audit={props.audit} onGo={props.onGo} />
          </section>
        ))}
      {reentry.length > 0 && (
        <section class="story">
          <p>{say.reentry}</p>
          <ul class="plain" lang="zh-CN">
            {reentry.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Told({ story, audit, onGo }: { readonly story: Story; readonly audit: Audit; readonly onGo: (index: number) => void }) {
  const { say, words } = useStrings();
  const settled = audit.findings.flatMap(({ fingerprint }, index) => (story.resolves.includes(fingerprint) ? [index] : []));
  return (
    <div class="told">
      <ol class={story.certain ? 'plain' : 'candidates'}>
        {story.candidates.map((correction) => (
          <li key={JSON.stringify(correction.cells)}>
            <Changes correction={correction} audit={audit} />
            {correction.pattern && <span class="tag">{words.patterns[correction.pattern]}</span>}
          </li>
        ))}
      </ol>
      {settled.length > 0 && (
        <p class="settles">
          {say.resolves(settled.length)}
          {settled.map((index) => (
            <button key={index} type="button" class="ref" aria-label={say.goTo(index + 1)} onClick={() => onGo(index)}>
              {index + 1}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}

function keyOf(story: Story): string {
  return JSON.stringify(story.candidates.map(({ cells }) => cells));
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
