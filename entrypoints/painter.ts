import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { joinAuditor } from '../lib/extension/page/companions';
import { livePage, paint } from '../lib/overlay';

const painter = { livePage, paint };
export type Painter = typeof painter;

/** Joins the auditor on a page that it looks at: badges, card and all that the user talks to. The first strokes do not wait for it. */
export default defineUnlistedScript(() => joinAuditor('painter', painter));
