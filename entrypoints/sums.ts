import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { joinAuditor } from '../lib/extension/companions';
import { sumsReader } from '../lib/prose/sums';

/** Joins the auditor beside the reader of prose, which asks it what a passage's own figures say of each other. */
export default defineUnlistedScript(() => joinAuditor('sums', sumsReader));
