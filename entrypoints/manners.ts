import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { joinAuditor } from '../lib/extension/page/companions';
import { createManners } from '../lib/overlay/manners';

/** Joins the auditor behind the first marks: what answers the pointer, counts what is out of view and says the result. */
export default defineUnlistedScript(() => joinAuditor('manners', createManners));
