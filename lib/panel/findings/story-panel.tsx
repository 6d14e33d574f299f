import type { Audit } from '../../report/audit';
import type { Correction } from '../../report/correction';
import { plainNumber } from '../../report/told/print-number';
import type { Story } from '../../report/told/stories';
import { useStrings } from '../language';
import type { Stories } from './stories';

interface Props {
  readonly audit: Audit;
  readonly stories: Stories;
  readonly onGo: (index: number) => void;
}

/** The likely causes, each a line that unfolds; more than two fold into one line, so that the list is never pushed away. */
export function StoryPanel({ audit, stories, onGo }: Props) {
  const { say } = useStrings();
  const { told, reentry } = stories;
  const count = told.length + (reentry.length > 0 ? 1 : 0);
  if (count === 0) return null;
  const lines = (
    <>
      {told.map((story) => (
        <Told key={keyOf(story)} story={story} audit={audit} onGo={onGo} />
      ))}
      {reentry.length > 0 && (
        <details class="told">
          <summary>{say.reentry(reentry.length)}</summary>
          <ul class="plain" lang="zh-CN">
            {reentry.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
  return (
    <section class="story" aria-label={say.causes(count)}>
      {count <= AT_ONCE ? (
        lines
      ) : (
        <details>
          <summary>{say.causes(count)}</summary>
          {lines}
        </details>
      )}
    </section>
  );
}

function Told({ story, audit, onGo }: { readonly story: Story; readonly audit: Audit; readonly onGo: (index: number) => void }) {
  const { say, words } = useStrings();
  const settled = audit.findings.flatMap(({ fingerprint }, index) => (story.resolves.includes(fingerprint) ? [index] : []));
  const [first] = story.candidates;
  return (
    <details class="told">
      <summary>
        {story.certain && first ? (
          <>
            <strong>{say.likely}</strong> <Changes correction={first} audit={audit} isLikely />
          </>
        ) : (
          say.candidates(story.candidates.length)
        )}
      </summary>
      <ol class={story.certain ? 'plain' : 'candidates'}>
        {story.candidates.map((correction) => (
          <li key={JSON.stringify(correction.cells)}>
            {!story.certain && <Changes correction={correction} audit={audit} />}{' '}
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
    </details>
  );
}

function keyOf(story: Story): string {
  return JSON.stringify(story.candidates.map(({ cells }) => cells));
}

/** One of several is a proposal: at most one of them is right. */
function Changes({
  correction,
  audit,
  isLikely = false,
}: {
  readonly correction: Correction;
  readonly audit: Audit;
  readonly isLikely?: boolean;
}) {
  const { say, language } = useStrings();
  const told = correction.cells.map(({ path, from, to }) => {
    const label = audit.report?.facts[path]?.label ?? path;
    if (!isLikely) return say.wouldBe(label, plainNumber(to), from === null ? null : plainNumber(from));
    return from === null ? say.shouldBeFilled(label, plainNumber(to)) : say.shouldBe(label, plainNumber(to), plainNumber(from));
  });
  return <span class="change">{told.join(language === 'zh' ? '；' : '; ')}</span>;
}

/** So many lines fit above the list. */
const AT_ONCE = 2;
