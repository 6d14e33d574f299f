import { dismissedIn, recommended } from '../../lib/report/told/recommended';
import type { Language } from '../../lib/strings/terms';
import { workbenchStrings } from '../../lib/strings/workbench';
import { changesPaper, type ToldChange } from '../../lib/workbench/desk/changes-paper';
import { asRead } from '../../lib/workbench/desk/pieces';
import type { DeskSession } from '../../lib/workbench/desk/session';
import type { DeskActions } from '../../lib/workbench/desk-bar';
import { plainDocument, richDocument, richTables } from '../../lib/workbench/rich-document';
import { saveBlob, takeAway } from '../popup/take-away';

export interface OnDesk {
  /** The draft's. */
  readonly name: string;
  readonly language: Language;
  readonly session: DeskSession;
  readonly changes: readonly ToldChange[];
  tell(message: string): void;
}

/** What the bar can do with what lies on the desk; each is told when it is done, or when it could not be. */
export function actionsOn({ name, language, session, changes, tell }: OnDesk): Omit<DeskActions, 'back' | 'turn' | 'zoom'> {
  const say = workbenchStrings[language];
  const { desk, audit } = session;
  const likely = (audit && recommended(audit.corrections, dismissedIn(audit)).find(({ ambiguous }) => !ambiguous)) ?? null;
  const copied = (work: Promise<unknown>) =>
    void work.then(
      () => tell(say.taken),
      () => tell(say.copyFailed),
    );
  const copy = (html: string, text: string) =>
    copied(
      navigator.clipboard.write([
        new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }), 'text/plain': new Blob([text], { type: 'text/plain' }) }),
      ]),
    );
  const saveWord = (ending: string, writing: Promise<Uint8Array>): void => {
    const file = `${name.replace(/\.\w{2,5}$/, '').replace(/[\\/:*?"<>|]/g, '_')}${ending}.docx`;
    void writing.then(
      (bytes) => {
        saveBlob(file, new Blob([new Uint8Array(bytes)], { type: DOCX }));
        tell(say.saved(file));
      },
      () => tell(say.copyFailed),
    );
  };
  const now = () => desk.current;
  const paper = () => changesPaper(changes, audit?.report ?? null, language);
  return {
    undo: desk.undo,
    redo: desk.redo,
    apply: likely && (() => tell(say.applied(desk.apply(likely)))),
    tellTables: () => tell(desk.tellTables() ? say.sentencesDone : say.noSentences),
    copyChanges: () => copied(takeAway.copyPaper(Promise.resolve(paper()))),
    copyTables: () => copy(richTables(now()), plainDocument({ blocks: now().blocks.filter(({ kind }) => kind === 'grid') })),
    copyAll: () => copy(richDocument(now()), plainDocument(now())),
    saveChanges() {
      const written = paper();
      saveWord(
        '_更正说明',
        import('../../lib/word/paper-docx').then(({ paperDocx }) => paperDocx(written)),
      );
    },
    saveDocx() {
      saveWord(
        '',
        import('../../lib/word/write-docx').then(({ writeDocx }) => writeDocx(asRead(now()))),
      );
    },
  };
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
