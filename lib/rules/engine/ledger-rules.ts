import type { Rule } from './rule';

// The others come with the wording: a test finds every rule in one of both.
const files = Object.values(
  import.meta.glob<Rule>(
    [
      '../*.ts',
      '!../{attachment-named,claim-cases-closed,contact-details,contact-missing,content-source,counted-points,date-format,doubled-word,fee-silence,improvements-told,inherited-wording,issuer-name,local-links,notice-number,outside-period,overview-aspects,overview-length,own-figures,own-words,page-column,page-title-year,parts-announced,personal-data,plans-year,published-decisions,report-year,section-headings,stated-twice,statistical-period,superior-letter,template-leftover,title-complete,unpaired-marks}.ts',
      '!../{carry-over,item-chain,likeness-elsewhere,likeness-last-year,pending-cases,public-chain,roll-up,statutory-chain,stock-chain,year-jump}.ts',
    ],
    { eager: true, import: 'default' },
  ),
);

/** Rules about the tables, and about what the text says of them. */
export const ledgerRules: readonly Rule[] = files;
