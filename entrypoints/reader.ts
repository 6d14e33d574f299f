import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { joinAuditor } from '../lib/extension/page/companions';
import { claimsInSteps } from '../lib/prose/claims';

/** Joins the auditor beside the examiner: the reader of prose, number by number. The tables do not wait for it. */
export default defineUnlistedScript(() => joinAuditor('reader', claimsInSteps));
