import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { joinAuditor } from '../lib/extension/page/companions';
import { passageWide } from '../lib/prose/passage-wide';

/** Joins the auditor beside the reader of prose, which asks it what a passage says beside its single numbers. */
export default defineUnlistedScript(() => joinAuditor('sums', passageWide));
