import ruleTexts from 'virtual:rule-texts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { joinAuditor } from '../../lib/extension/companions';
import { createFace } from '../../lib/overlay/face';

/** Joins the auditor when the first card is opened or the legend is due: the card's inside and what the rules say of themselves. */
export default defineUnlistedScript(() =>
  joinAuditor(
    'card',
    createFace((id) => ruleTexts[id] ?? null),
  ),
);
