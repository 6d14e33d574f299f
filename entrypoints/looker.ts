import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { closedRoot } from '../lib/extension/page/closed-root';
import { joinAuditor } from '../lib/extension/page/companions';
import { secondLook } from '../lib/look/second-look';

const looker = secondLook(closedRoot);
export type Looker = typeof looker;

/** Joins the auditor when the first marks stand: the second look, at what is rendered. */
export default defineUnlistedScript(() => joinAuditor('looker', looker));
