import { draftStore } from '../../lib/casebook/draft-store';
import { isDeskContent } from '../../lib/workbench/desk/content-guard';
import type { WorkbenchPort } from '../../lib/workbench/desk/port';
import { askFor, isGranted } from './attachment';
import { runsRead } from './pdf-pages';
import { bundlePictures, fetchAttachment, takeBytes, takeClipboard } from './take-in';

/** The workbench's way to readers, drafts of this machine and the browser. */
export const workbenchPort: WorkbenchPort = {
  drafts: draftStore(isDeskContent),
  readFile: (bytes, options) => takeBytes(bytes, { ...options, printed: (pages) => runsRead.set(bytes, pages) }),
  bundle: bundlePictures,
  readClipboard: takeClipboard,
  fetchFile: fetchAttachment,
  isGranted,
  askFor,
  nameOpen: (id) => history.replaceState(null, '', id === null ? location.pathname : `#${id}`),
};
