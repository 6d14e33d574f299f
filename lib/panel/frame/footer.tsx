import { useState } from 'preact/hooks';
import type { Paper } from '../../papers';
import type { Audit } from '../../report/audit';
import { exportName } from '../../report/contract/export-name';
import { captureButton } from '../../strings/capture-button';
import { useStrings } from '../language';
import type { PanelPort } from '../port';
import { Fold } from './fold';
import type { TakeMenu } from './take-menu';

/** What one takes away: the opinion and the correction in one press each, the JSON in another; the rest folds. */
export function Footer(props: {
  readonly port: PanelPort;
  /** Null: there is no report. */
  readonly audit: Audit | null;
  readonly message: string;
  readonly onMessage: (message: string) => void;
  readonly onCapture: () => void;
  readonly onReaudit: () => void;
  /** Takes back what the message tells; null: nothing can be. */
  readonly onTakeBack: (() => void) | null;
}) {
  const { say, language } = useStrings();
  return (
    <footer class="footer">
      {props.audit && <TakeAway {...props} audit={props.audit} />}
      {props.audit && !props.port.isCapture && (
        <button type="button" title={captureButton[language].captureHint} onClick={props.onCapture}>
          {captureButton[language].capture}
        </button>
      )}
      <button type="button" class="last" onClick={props.onReaudit}>
        {say.reaudit}
      </button>
      <div class="told-now">
        <p class="message" role="status">
          {props.message}
        </p>
        {props.onTakeBack && (
          <button type="button" class="small" onClick={props.onTakeBack}>
            {say.takeBack}
          </button>
        )}
      </div>
    </footer>
  );
}

function TakeAway({
  port,
  audit,
  onMessage,
}: {
  readonly port: PanelPort;
  readonly audit: Audit;
  readonly onMessage: (message: string) => void;
}) {
  const { say, language } = useStrings();
  const [menu, setMenu] = useState<{ readonly Menu: typeof TakeMenu } | null>(null);
  const open = () => void import('./take-menu').then((module) => setMenu({ Menu: module.TakeMenu }));
  const papers = {
    [say.opinionName]: async () => (await writing()).opinion(audit, await port.describe(), language),
    [say.correctionName]: async () => (await writing()).correction(audit, await port.describe(), language),
  };
  const told = (work: Promise<unknown>, done: string): void =>
    void work.then(
      () => onMessage(done),
      () => onMessage(say.copyFailed),
    );
  const copyPaper = (name: string) => told(port.copyPaper(paperOf(name)), say.copiedPaper(name));
  const paperOf = (name: string): Promise<Paper> => papers[name]?.() ?? Promise.reject(new Error(name));
  const saveJson = () => {
    const file = exportName(audit);
    told(
      port.serialise(audit).then((text) => port.save(file, text, 'application/json')),
      say.exported(file),
    );
  };
  return (
    <>
      <button type="button" class="primary" onClick={() => copyPaper(say.opinionName)}>
        {say.copyOpinion}
      </button>
      <button type="button" onClick={() => copyPaper(say.correctionName)}>
        {say.copyCorrection}
      </button>
      <button type="button" onClick={saveJson}>
        {say.exportJson}
      </button>
      <Fold name={say.more} onOpen={open}>
        {menu && <menu.Menu port={port} audit={audit} onMessage={onMessage} />}
      </Fold>
    </>
  );
}

/** Who writes papers comes when one is asked for. */
const writing = () => import('../../papers');
