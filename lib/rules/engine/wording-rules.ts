import type { Rule } from './rule';

const files = Object.values(
  import.meta.glob<Rule>(
    '../{attachment-named,claim-cases-closed,contact-details,contact-missing,content-source,counted-points,date-format,doubled-word,fee-silence,improvements-told,inherited-wording,issuer-name,local-links,notice-number,outside-period,overview-aspects,overview-length,own-figures,own-words,page-column,page-title-year,parts-announced,personal-data,plans-year,published-decisions,report-year,section-headings,stated-twice,statistical-period,superior-letter,template-leftover,title-complete,unpaired-marks}.ts',
    { eager: true, import: 'default' },
  ),
);

/** Rules about wording, names and dates in the text: a script of their own brings them to a page, beside the reader of its prose. */
export const wordingRules: readonly Rule[] = files;
