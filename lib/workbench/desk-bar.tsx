import { Fold } from '../panel/frame/fold';
import type { Language } from '../strings/terms';
import { workbenchStrings } from '../strings/workbench';
import type { ToldChange } from './desk/changes-paper';

/** What can be done with the document on the desk; each answers in words. */
export interface DeskActions {
  back(): void;
  undo(): void;
  redo(): void;
  /** Null where no cause is likely enough. */
  readonly apply: (() => void) | null;
  tellTables(): void;
  copyChanges(): void;
  saveChanges(): void;
  copyTables(): void;
  copyAll(): void;
  /** Between the file's pages and its words; null where it has no pages. */
  readonly turn: (() => void) | null;
  zoom(by: number): void;
  saveDocx(): void;
}

/** The bar over the sheet: back, undo and redo, the likely correction, what was changed, and what is taken away. */
export function DeskBar(props: {
  readonly language: Language;
  readonly name: string;
  readonly actions: DeskActions;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly changes: readonly ToldChange[];
  readonly message: string;
  readonly isPages: boolean;
}) {
  const say = workbenchStrings[props.language];
  const { actions, changes } = props;
  return (
    <section class="desk-bar" aria-label={say.title}>
      <button type="button" class="quiet" onClick={actions.back}>
        ← {say.back}
      </button>
      <h1 class="name" lang="zh-CN">
        {props.name}
      </h1>
      <div class="buttons">
        {actions.turn && (
          <button type="button" onClick={actions.turn}>
            {props.isPages ? say.asText : say.asPages}
          </button>
        )}
        {props.isPages && (
          <>
            <button type="button" aria-label={say.smaller} title={say.smaller} onClick={() => actions.zoom(1 / 1.25)}>
              −
            </button>
            <button type="button" aria-label={say.larger} title={say.larger} onClick={() => actions.zoom(1.25)}>
              +
            </button>
          </>
        )}
        <button type="button" onClick={actions.undo} disabled={!props.canUndo} aria-keyshortcuts="Control+Z">
          {say.undo}
        </button>
        <button type="button" onClick={actions.redo} disabled={!props.canRedo} aria-keyshortcuts="Control+Y">
          {say.redo}
        </button>
        <button type="button" onClick={actions.apply ?? undefined} disabled={!actions.apply}>
          {say.apply}
        </button>
        <button type="button" onClick={actions.tellTables} title={say.sentencesHint}>
          {say.sentences}
        </button>
        <Fold name={changes.length === 0 ? say.noChanges : say.changes(changes.length)}>
          <ChangeTable changes={changes} language={props.language} />
          <button type="button" onClick={actions.copyChanges} disabled={changes.length === 0}>
            {say.copyChanges}
          </button>
          <button type="button" onClick={actions.saveChanges} disabled={changes.length === 0}>
            {say.saveChanges}
          </button>
        </Fold>
        <Fold name={say.take}>
          <p class="sub">{say.takeHint}</p>
          <button type="button" onClick={actions.copyTables}>
            {say.takeTables}
          </button>
          <button type="button" onClick={actions.copyAll}>
            {say.takeAll}
          </button>
          <button type="button" onClick={actions.saveDocx}>
            {say.takeDocx}
          </button>
        </Fold>
      </div>
      <p class="message" role="status">
        {props.message || (props.isPages ? say.pagesHow : say.how)}
      </p>
    </section>
  );
}

function ChangeTable({ changes, language }: { readonly changes: readonly ToldChange[]; readonly language: Language }) {
  const say = workbenchStrings[language];
  if (changes.length === 0) return <p>{say.noChanges}</p>;
  return (
    <table class="changes">
      <thead>
        <tr>
          <th>{say.where}</th>
          <th>{say.from}</th>
          <th>{say.to}</th>
        </tr>
      </thead>
      <tbody lang="zh-CN">
        {changes.map(({ where, from, to }) => (
          <tr key={`${where} ${from} ${to}`}>
            <td>{where}</td>
            <td>{from}</td>
            <td>{to}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
