import type { PanelPort } from '../../lib/panel/port';
import { type DeskSession, openSession, type SessionOptions } from '../../lib/workbench/desk/session';
import { auditOnDesk, type DeskTabAuditor } from './audit-on-desk';
import { panelOf } from './desk-panel';
import { readTable } from './read-table';

export interface DeskOptions extends Omit<SessionOptions<DeskTabAuditor>, 'startAuditor' | 'readTable'> {
  readonly name: string;
}

/** A document on the desk, with the panel's way to it. */
export function putOnDesk({ name, ...options }: DeskOptions): { readonly session: DeskSession; readonly port: PanelPort } {
  const session = openSession({ ...options, readTable, startAuditor: (reading) => auditOnDesk(reading, name, options.signal) });
  return { session, port: panelOf(session) };
}
