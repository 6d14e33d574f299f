import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type ReadRest, readRest } from '../lib/audit/read-rest';
import { joinAuditor } from '../lib/extension/companions';

export type Composer = ReadRest;

/** Joins the auditor beside the examiner: what a report says around its tables, and what kind of page it is. */
export default defineUnlistedScript(() => joinAuditor('composer', readRest satisfies Composer));
