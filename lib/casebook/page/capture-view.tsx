import { useEffect, useState } from 'preact/hooks';
import type { PanelSettings } from '../../panel/port';
import type { CasebookStrings } from '../../strings/casebook';
import type { Capture, CaptureSummary } from '../captures/capture';
import type { CasebookPort } from './port';

/** A report's own page. What draws it comes when the first one is opened: the list does without. */
export function CaptureView(props: {
  readonly id: string;
  readonly port: CasebookPort;
  readonly say: CasebookStrings;
  readonly settings: PanelSettings;
  readonly onBack: () => void;
}) {
  const { id, port, say } = props;
  const [found, setFound] = useState<Found | 'gone' | 'damaged' | null>(null);
  useEffect(() => {
    let isOpen = true;
    const open = async () => {
      const [capture, { OpenedCapture }] = await Promise.all([port.store.get(id), import('./opened-capture')]);
      if (!capture) return 'gone' as const;
      const { body, page } = capture.summary;
      // Who names no body has a history of this address only.
      const history = body === '' ? [capture.summary] : await port.store.byBody(body);
      return { capture, history: history.filter((one) => body !== '' || one.page === page), Opened: OpenedCapture };
    };
    open().then(
      (opened) => isOpen && setFound(opened),
      () => isOpen && setFound('damaged'),
    );
    return () => {
      isOpen = false;
    };
  }, [id]);
  if (found === null) return <p class="book-nothing">{say.loading}</p>;
  if (found === 'gone' || found === 'damaged')
    return (
      <div class="book-nothing">
        <p>{say[found]}</p>
        <button type="button" onClick={props.onBack}>
          {say.back}
        </button>
      </div>
    );
  const { Opened, ...opened } = found;
  return <Opened key={id} {...props} {...opened} />;
}

interface Found {
  readonly capture: Capture;
  readonly history: readonly CaptureSummary[];
  readonly Opened: typeof import('./opened-capture').OpenedCapture;
}
