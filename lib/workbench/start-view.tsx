import type { Edition } from '../report/edition';
import type { Language } from '../strings/terms';
import { workbenchStrings } from '../strings/workbench';
import type { FormHead } from './desk/blank-form';
import { News } from './news';
import type { Doing } from './taking-in/doings';

/** A draft as the list shows it. */
export interface ListedDraft {
  readonly id: string;
  readonly name: string;
  readonly savedAt: string;
}

/** An empty desk: what can be put on it, and what was left there. */
export function StartView(props: {
  readonly language: Language;
  /** The editions that a form may be of, the current one first. */
  readonly editions: readonly Edition[];
  readonly drafts: readonly ListedDraft[];
  /** Of these, what has just been deleted. */
  readonly removed: readonly Pick<ListedDraft, 'id'>[];
  /** What could not be read. */
  readonly messages: readonly string[];
  readonly doing: readonly Doing[];
  /** An attachment on another site: named, until that one host is allowed. */
  readonly asks: { readonly host: string; readonly allow: () => void } | null;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onForm: (edition: Edition, head: FormHead) => void;
  readonly onOpen: (id: string) => void;
  readonly onRemove: (draft: ListedDraft) => void;
  readonly onRestore: (draft: ListedDraft) => void;
}) {
  const say = workbenchStrings[props.language];
  return (
    <main class="start">
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      <News language={props.language} messages={props.messages} doing={props.doing} />
      {props.asks && (
        <section class="asks">
          <p>{say.mayReadHint(props.asks.host)}</p>
          <button type="button" class="primary" onClick={props.asks.allow}>
            {say.mayRead(props.asks.host)}
          </button>
        </section>
      )}
      <section class="drop">
        <p class="big">{say.drop}</p>
        <p class="sub">{say.kinds}</p>
        <label class="button primary">
          {say.open}
          <input
            type="file"
            multiple
            class="hidden-field"
            onChange={({ currentTarget }) => {
              props.onFiles([...(currentTarget.files ?? [])]);
              currentTarget.value = '';
            }}
          />
        </label>
        <p class="sub">{say.pasteHint}</p>
      </section>
      <FormChoice language={props.language} editions={props.editions} onForm={props.onForm} />
      <section>
        <h2>{say.drafts}</h2>
        <p class="sub">{say.draftsHint}</p>
        {props.drafts.length === 0 && <p>{say.noDrafts}</p>}
        <ul class="drafts">
          {props.drafts.map((draft) => (
            <DraftRow
              key={draft.id}
              {...props}
              draft={draft}
              // Its line stays: what comes next does not move under the pointer.
              isRemoved={props.removed.some(({ id }) => id === draft.id)}
            />
          ))}
        </ul>
      </section>
    </main>
  );
}

function DraftRow(props: {
  readonly language: Language;
  readonly draft: ListedDraft;
  readonly isRemoved: boolean;
  readonly onOpen: (id: string) => void;
  readonly onRemove: (draft: ListedDraft) => void;
  readonly onRestore: (draft: ListedDraft) => void;
}) {
  const { draft, isRemoved } = props;
  const say = workbenchStrings[props.language];
  // The second press of a double click takes nothing back.
  const press = ({ detail }: MouseEvent): void => {
    if (detail > 1) return;
    if (isRemoved) props.onRestore(draft);
    else props.onRemove(draft);
  };
  return (
    <li class={isRemoved ? 'is-removed' : undefined}>
      {isRemoved ? (
        <s class="name">{draft.name}</s>
      ) : (
        <button type="button" class="quiet name" onClick={() => props.onOpen(draft.id)}>
          {draft.name}
        </button>
      )}
      <time dateTime={draft.savedAt}>{new Date(draft.savedAt).toLocaleString(props.language === 'zh' ? 'zh-CN' : 'en')}</time>
      <button type="button" class="quiet" aria-label={isRemoved ? say.restoreOne(draft.name) : say.removeOne(draft.name)} onClick={press}>
        {isRemoved ? say.restore : say.remove}
      </button>
    </li>
  );
}

function FormChoice(props: {
  readonly language: Language;
  readonly editions: readonly Edition[];
  readonly onForm: (edition: Edition, head: FormHead) => void;
}) {
  const say = workbenchStrings[props.language];
  const [current] = props.editions;
  return (
    <form
      class="form-choice"
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        const edition = props.editions.find(({ id }) => id === data.get('edition')) ?? current;
        if (edition) props.onForm(edition, { issuer: String(data.get('issuer') ?? '').trim(), year: Number(data.get('year')) });
      }}
    >
      <h2>{say.form}</h2>
      <label>
        {say.issuer}
        <input name="issuer" required maxLength={60} placeholder={say.issuerHint} lang="zh-CN" autocomplete="off" />
      </label>
      <label>
        {say.year}
        <input name="year" type="number" required min={2019} max={2099} value={lastYear()} />
      </label>
      <label>
        {say.whichForm}
        <select name="edition">
          {props.editions.map(({ id }) => (
            <option key={id} value={id}>
              {say.edition(id)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{say.startForm}</button>
    </form>
  );
}

/** Reports are written in the year after. */
function lastYear(): number {
  return new Date().getFullYear() - 1;
}
