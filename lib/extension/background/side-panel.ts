import { native } from '../browser/native';

/** Side panels of both browsers, as far as we use them; in no common type. */
interface SideApi {
  /** Chromium ≥ 116; 114 and 115 have the panel, but only the user opens it. */
  readonly sidePanel?: { open?(where: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

const side = native as unknown as SideApi;

/** Whether this browser lets an extension open its side panel. */
export function hasSidePanel(): boolean {
  return side.sidePanel?.open !== undefined || side.sidebarAction !== undefined;
}

/** Must be called in the very turn of a user's press: browsers open a panel for nothing else. */
export function openSidePanel(windowId: number): Promise<void> {
  if (side.sidePanel?.open) return side.sidePanel.open({ windowId });
  return side.sidebarAction ? side.sidebarAction.open() : Promise.reject(new Error('no side panel'));
}

/**
 * What a press on the toolbar button does. Not `openPanelOnActionClick`: that swallows the press, and the page is not granted with it.
 * Without a popup the press comes to `action.onClicked`, with access to the page.
 */
export async function setToolbarButton(opensPanel: boolean): Promise<void> {
  await native.action.setPopup({ popup: opensPanel && hasSidePanel() ? '' : 'popup.html' });
}
