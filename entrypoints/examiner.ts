import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { closeAudit, earlyAudit } from '../lib/audit/close-audit';
import { examineInSteps } from '../lib/audit/examine-in-steps';
import { bindDismissals } from '../lib/casebook/dismissals/tab-dismissals';
import { more, packed } from '../lib/extension/messages/packed-reply';
import { joinAuditor } from '../lib/extension/page/companions';

const examiner = {
  examine: examineInSteps,
  early: earlyAudit,
  close: closeAudit,
  bind: bindDismissals,
  packed,
  more,
};
export type Examiner = typeof examiner;

/** Joins the auditor on a page that it looks at: rules and diagnosis, and the audit that is made of them with what was set aside. */
export default defineUnlistedScript(() => joinAuditor('examiner', examiner));
