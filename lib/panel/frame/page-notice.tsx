import type { Audit } from '../../report/audit';
import type { PanelStrings } from '../../strings';
import { useStrings } from '../language';
import type { PageState, PanelPort } from '../port';

/** Why there is no audit to show, and what can be done: never an empty list. */
export function PageNotice(props: {
  readonly state: PageState;
  readonly port: PanelPort;
  readonly onAudit: (force: boolean) => void;
  readonly onResume: () => void;
}) {
  const { say } = useStrings();
  const { state, port } = props;
  const { always, openFileSwitch } = port;
  if (state.kind === 'looking' || state.kind === 'auditing') {
    return (
      <p class="waiting" role="status">
        {say[state.kind]}
      </p>
    );
  }
  const topic = topicOf(state);
  const { title, text } = say.states[topic === 'none' && port.isDesk ? 'none-on-desk' : topic];
  return (
    <section class="notice-page" aria-labelledby="notice">
      <h2 id="notice">{title}</h2>
      {topic === 'report-list' && state.kind === 'audited' && state.reply.audit.detection.listed > 0 && (
        <p class="lead">{say.listed(state.reply.audit.detection.listed)}</p>
      )}
      <p>{text}</p>
      {(topic === 'attachment-only' || topic === 'image-only') && state.kind === 'audited' && (
        <Attachments audit={state.reply.audit} onCheck={(href) => port.openPage('workbench', href)} />
      )}
      {state.kind === 'audited' && state.reply.foreignFrames.length > 0 && <ForeignFrames addresses={state.reply.foreignFrames} />}
      {state.kind === 'failed' && <p class="sub">{state.message}</p>}
      {state.kind === 'idle' && state.why === 'not-permitted' && port.isSide && <p class="sub">{say.useToolbar}</p>}
      {state.kind === 'idle' && state.why === 'not-permitted' && always && port.host && <p class="sub">{say.alwaysHint(port.host)}</p>}
      <div class="buttons">
        {topic === 'report-list' && port.sweep && (
          <button type="button" class="primary" onClick={port.sweep}>
            {say.sweep}
          </button>
        )}
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
          <button type="button" class="primary" onClick={() => void port.reload()}>
            {say.reload}
          </button>
        )}
        {state.kind === 'pdf' && (
          <button type="button" class="primary" onClick={() => port.openPage('workbench', state.url)}>
            {say.checkPdf}
          </button>
        )}
        {!port.isDesk && state.kind !== 'pdf' && (
          <button type="button" onClick={() => port.openPage('workbench')}>
            {say.openWorkbench}
          </button>
        )}
        {state.kind === 'file-access' && openFileSwitch && (
          <button type="button" class="primary" onClick={openFileSwitch}>
            {say.openFileSwitch}
          </button>
        )}
        {always && (state.kind === 'audited' || (state.kind === 'idle' && state.why === 'not-permitted')) && (
          <button type="button" onClick={() => void always().then((granted) => granted && props.onAudit(false))}>
            {say.always}
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

function Attachments({ audit, onCheck }: { readonly audit: Audit; readonly onCheck: (href: string) => void }) {
  const { say } = useStrings();
  const pictures = audit.detection.attachments
    .filter(({ type, href }) => type === 'picture' && /^https?:/i.test(href))
    .map(({ href }) => href);
  const areTogether =
    pictures.length > 1 && pictures.length <= MOST_PICTURES && new Set(pictures.map((href) => new URL(href).host)).size === 1;
  return (
    <ul class="attachments">
      {areTogether && (
        <li>
          <button type="button" class="primary" onClick={() => onCheck(pictures.map(inList).join(' '))}>
            {say.checkPictures(pictures.length)}
          </button>
        </li>
      )}
      {audit.detection.attachments.map((attachment) => (
        <li key={attachment.href}>
          <Linked href={attachment.href}>{attachment.text || fileName(attachment.href)}</Linked>{' '}
          <span class="tag">{say.attachmentType(attachment.type)}</span>{' '}
          {/^https?:/i.test(attachment.href) && (
            <button type="button" class={areTogether ? undefined : 'primary'} onClick={() => onCheck(inList(attachment.href))}>
              {say.checkAttachment(attachment.text || fileName(attachment.href), attachment.type === 'picture')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Only addresses of the web are links: a page may name anything. */
function Linked({ href, children }: { readonly href: string; readonly children: string }) {
  if (!/^https?:/i.test(href)) return <span lang="zh-CN">{children}</span>;
  return (
    <a lang="zh-CN" href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

/** Addresses stand with spaces between. */
const inList = (href: string) => href.trim().replaceAll(' ', '%20');

/** As many addresses as one address of ours holds. */
const MOST_PICTURES = 20;

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
