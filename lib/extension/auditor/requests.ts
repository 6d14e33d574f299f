import type { AuditorRequest, Beside } from '../messages/messages';
import type { AuditorMarks } from './marks';

/** What panel and background may want of an auditor beside its marks. */
export interface AuditorWants {
  reaudit(force: boolean): Promise<void>;
  setBeside(sha256: string, beside: Beside): Promise<void>;
  /** The next two reject when it could not be stored. */
  dismiss(fingerprint: string, reason: string): Promise<void>;
  undoDismiss(fingerprint: string): Promise<void>;
  /** Keeps the page in the casebook; how that ended is told with the answer. */
  capture(): Promise<void>;
  /** Whether marks are wanted, here at once and everywhere through the settings; rejects when it could not be stored. */
  rememberMarks(visible: boolean): Promise<void>;
}

/** Does what was asked. False: it could not be stored. */
export async function obey<Located>(request: AuditorRequest, marks: AuditorMarks<Located>, wants: AuditorWants): Promise<boolean> {
  const bring = (): void => {
    marks.wish(true);
    marks.setVisible(true);
  };
  switch (request.type) {
    case 'get-state':
      return true;
    case 'reaudit':
      marks.wish(true);
      await wants.reaudit(request.force);
      marks.setVisible(true);
      return true;
    case 'go-to':
      bring();
      marks.layer?.goTo(request.index, { open: request.open });
      return true;
    case 'next':
    case 'previous':
      bring();
      marks.layer?.[request.type]();
      return true;
    case 'toggle':
      return isKept(toggle());
    case 'show':
      marks.show(request.what, request.on);
      return true;
    case 'filter':
      marks.filter(request.only);
      return true;
    case 'set-beside':
      await wants.setBeside(request.sha256, request.beside);
      return true;
    case 'capture':
      await wants.capture();
      return true;
    case 'print-notes':
      await marks.printNotes();
      return true;
    case 'dismiss':
      return isKept(wants.dismiss(request.fingerprint, request.reason));
    case 'undo-dismiss':
      return isKept(wants.undoDismiss(request.fingerprint));
  }

  function toggle(): Promise<void> {
    const visible = !(marks.layer?.visible ?? false);
    const storing = wants.rememberMarks(visible);
    marks.wish(visible);
    marks.setVisible(visible);
    return storing;
  }
}

/** False when the storage did not take it. */
function isKept(storing: Promise<unknown>): Promise<boolean> {
  return storing.then(
    () => true,
    () => false,
  );
}
