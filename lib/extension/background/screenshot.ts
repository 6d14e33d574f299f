import { native } from '../browser/native';

/**
 * A picture of what a tab shows, by the browser itself. Null where it gives none: the tab is not the one in front, or nobody has clicked the
 * toolbar's button over it since it was opened (a permission for its host is not enough).
 */
export async function screenshotOf(tab: number): Promise<{ readonly png: Uint8Array; readonly at: string; readonly url: string } | null> {
  const { active, windowId, url } = await native.tabs.get(tab);
  if (!active || windowId === undefined || url === undefined) return null;
  try {
    const picture = await native.tabs.captureVisibleTab(windowId, { format: 'png' });
    const at = new Date().toISOString();
    return { png: bytesOf(picture), at, url };
  } catch (problem) {
    console.debug('gouji:', problem);
    return null;
  }
}

/** Of a data: address; nothing is asked for. */
function bytesOf(picture: string): Uint8Array {
  return Uint8Array.from(atob(picture.slice(picture.indexOf(',') + 1)), (sign) => sign.charCodeAt(0));
}
