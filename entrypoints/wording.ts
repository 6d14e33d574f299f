import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { joinAuditor } from '../lib/extension/page/companions';
import { wordingRules } from '../lib/rules/engine/wording-rules';

/** Joins the auditor beside the reader of prose: the rules about wording. The tables do not wait for them. */
export default defineUnlistedScript(() => joinAuditor('wording', wordingRules));
