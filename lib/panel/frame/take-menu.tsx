import { correction, feedback, opinion, type Paper, toPage } from '../../papers';
import type { Audit } from '../../report/audit';
import { exportName } from '../../report/contract/export-name';
import { takeMenuStrings } from '../../strings/take-menu';
import { useStrings } from '../language';
import type { PanelPort } from '../port';

/** What is taken away less often: each paper as a page and as a Word file, the JSON by the clipboard, evidence with a screenshot. */
export function TakeMenu(props: { readonly port: PanelPort; readonly audit: Audit; readonly onMessage: (message: string) => void }) {
  const { port, audit, onMessage } = props;
  const { say: panel, language, pick } = useStrings();
  const say = takeMenuStrings[language];
  const told = (work: Promise<string>): void =>
    void work.then(onMessage, (problem: unknown) => {
      console.debug('gouji:', problem);
      onMessage(say.failed);
    });
  const written: Readonly<Record<keyof typeof say.papers, () => Promise<Paper>>> = {
    opinion: async () => opinion(audit, await port.describe(), language),
    correction: async () => correction(audit, await port.describe(), language),
    feedback: async () => feedback(audit, await port.describe(), language, await port.letterTerms?.()),
  };
  const save = async (kind: keyof typeof say.papers, isWord: boolean): Promise<string> => {
    const name = exportName(audit, `${say.papers[kind]}.${isWord ? 'docx' : 'html'}`);
    const paper = await written[kind]();
    if (isWord) await port.saveWord?.(name, paper);
    else port.save(name, toPage(paper), 'text/html');
    return panel.exported(name);
  };
  return (
    <div class="take-menu">
      {(['opinion', 'correction', 'feedback'] as const).map((kind) => (
        <div key={kind} class="take-row">
          <span>{say.papers[kind]}</span>
          <button type="button" class="small" aria-label={say.save(say.papers[kind], say.page)} onClick={() => told(save(kind, false))}>
            {say.page}
          </button>
          {port.saveWord && (
            <button type="button" class="small" aria-label={say.save(say.papers[kind], say.word)} onClick={() => told(save(kind, true))}>
              {say.word}
            </button>
          )}
        </div>
      ))}
      <div class="buttons">
        <button
          type="button"
          onClick={() =>
            told(
              port
                .serialise(audit)
                .then(port.copy)
                .then(() => panel.copied),
            )
          }
        >
          {panel.copyJson}
        </button>
        {port.evidence && (
          <button type="button" title={say.evidenceHint} onClick={() => port.evidence && told(port.evidence().then(pick))}>
            {say.evidence}
          </button>
        )}
      </div>
    </div>
  );
}
