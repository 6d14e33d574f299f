import type { AuditorReply, AuditorRequest } from '../../lib/extension/messages/messages';
import { changeSettings, watchSettings } from '../../lib/extension/settings/settings-storage';
import type { PageState, PanelPort } from '../../lib/panel/port';
import { toExport } from '../../lib/report/contract/export';
import type { DeskSession } from '../../lib/workbench/desk/session';
import { takeAway } from '../popup/take-away';
import type { DeskTabAuditor } from './audit-on-desk';

/** The panel's way to the auditor of the desk: it stands in the same page, no message has to travel. */
export function panelOf(session: DeskSession<DeskTabAuditor>): PanelPort {
  const ask = (request: AuditorRequest): Promise<PageState> =>
    session.auditor.answer(request).then(
      (reply: AuditorReply) => ({ kind: 'audited' as const, reply }),
      (problem: unknown) => ({ kind: 'failed' as const, message: String(problem) }),
    );
  return {
    ...takeAway,
    serialise: async (audited) => `${JSON.stringify(toExport(audited, session.desk.edited), null, 2)}\n`,
    drawBeside(root, audited, language, again) {
      const anew = () => {
        session.auditor.lookAgain();
        again();
      };
      void import('../popup/beside').then(({ drawBeside }) => drawBeside(root, audited, language, anew));
    },
    host: null,
    isSide: true,
    isDesk: true,
    look: () => ask({ to: 'auditor', type: 'get-state' }),
    audit: (force) => ask({ to: 'auditor', type: 'reaudit', force }),
    ask: (request) => ask({ to: 'auditor', ...request }),
    watch: session.watch,
    changeSettings,
    watchSettings,
    shortcuts: async () => [],
    reload: async () => location.reload(),
    always: null,
    openFileSwitch: null,
    sweep: null,
    openSide: null,
    leave: () => {},
    openPage: (page, part) => void window.open(`/${page}.html${part ? `#${encodeURIComponent(part)}` : ''}`),
  };
}
