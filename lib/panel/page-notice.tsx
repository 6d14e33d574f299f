import type { Audit } from '../report/audit';
import type { PanelStrings } from '../strings';
import { useStrings } from './language';
import type { PageState } from './port';

/** Why there is no audit to show, and what can be done: never an empty list. */
export function PageNotice(props: {
  readonly state: PageState;
  readonly onAudit: (force: boolean) => void;
  readonly onReload: () => void;
  readonly onResume: () => void;
}) {
  const { say } = useStrings();
  const { state } = props;
  if (state.kind === 'looking' || state.kind === 'auditing') {
    return (
      <p class="waiting" role="status">
        {say[state.kind]}
      </p>
    );
  }
  const topic = topicOf(state);
  const { title, text } = say.states[topic];
  return (
    <section class="notice-page" aria-labelledby="notice">
      <h2 id="notice">{title}</h2>
      {topic === 'report-list' && state.kind === 'audited' && state.reply.audit.detection.listed > 0 && (
        <p class="lead">{say.listed(state.reply.audit.detection.listed)}</p>
      )}
      <p>{text}</p>
      {topic === 'attachment-only' && state.kind === 'audited' && <Attachments audit={state.reply.audit} />}
      {state.kind === 'audited' && state.reply.foreignFrames.length > 0 && <ForeignFrames addresses={state.reply.foreignFrames} />}
      {state.kind === 'failed' && <p class="sub">{state.message}</p>}
      <div class="buttons">
        {state.kind === 'idle' && (
          <button type="button" class="primary" onClick={() => props.onAudit(false)}>
            {say.auditThis}
          </button>
        )}
        {state.kind === 'idle' && state.why === 'paused' && (
          <button type="button" onClick={props.onResume}>
            {say.resume}
          </button>
        )}
        {(state.kind === 'needs-reload' || state.kind === 'failed') && (
          <button type="button" class="primary" onClick={props.onReload}>
            {say.reload}
          </button>
        )}
        {state.kind === 'audited' && (
          <button type="button" onClick={() => props.onAudit(true)}>
            {say.auditAnyway}
          </button>
        )}
      </div>
    </section>
  );
}

/** The page shows another site's page: only in a tab of its own can it be read. */
function ForeignFrames({ addresses }: { readonly addresses: readonly string[] }) {
  const { say } = useStrings();
  return (
    <>
      <p class="lead">{say.foreignFrames}</p>
      <ul class="attachments">
        {addresses.map((address) => (
          <li key={address}>
            <a href={address} target="_blank" rel="noreferrer">
              {address}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Attachments({ audit }: { readonly audit: Audit }) {
  const { say } = useStrings();
  return (
    <ul class="attachments">
      {audit.detection.attachments.map((attachment) => (
        <li key={attachment.href}>
          <span lang="zh-CN">{attachment.text || fileName(attachment.href)}</span>{' '}
          <span class="tag">{say.attachmentType(attachment.type)}</span>
        </li>
      ))}
    </ul>
  );
}

function fileName(href: string): string {
  const name = href.split(/[?#]/)[0]?.split('/').at(-1) ?? href;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function topicOf(state: Exclude<PageState, { kind: 'looking' | 'auditing' }> | PageState): keyof PanelStrings['states'] {
  if (state.kind === 'audited') {
    const { kind } = state.reply.audit.detection;
    return kind === 'report' ? 'none' : kind;
  }
  if (state.kind === 'idle') return state.why;
  return state.kind === 'looking' || state.kind === 'auditing' ? 'no-tab' : state.kind;
}
