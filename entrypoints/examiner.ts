import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { examineInSteps } from '../lib/audit/examine-in-steps';
import { joinAuditor } from '../lib/extension/companions';

/** Joins the auditor on a page that is a report: rules and diagnosis. */
export default defineUnlistedScript(() => joinAuditor('examiner', examineInSteps));
