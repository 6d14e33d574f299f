import type { SlipTable } from './match/slip';

/** The ordinance of 2007 was 第492号; since 15 May 2019 it is 第711号, to which every report of these editions is made. */
const table: SlipTable = {
  words: ['国务院'],
  slips: [
    {
      at: 'ordinance',
      has: '院 号',
      find: /信息公开条例[》〉]?\s*\([^()]{0,10}国务院令?第?\s*(\d{3})\s*号/g,
      needs: ['根据《中华人民共和国政府信息公开条例》（国务院令第492号）编制本报告。'],
      unless: [
        {
          name: 'how it came',
          before: /原|旧|修订前|20(?:07|08|18)年/,
          needs: '2007年公布的《政府信息公开条例》（国务院令第492号）修订后，我局组织学习。',
        },
        {
          name: 'the one in force is cited too',
          elsewhere: /信息公开条例[》〉]?\s*[(（][^()（）]{0,10}国务院令?第?\s*711\s*号/,
          needs: '学习《政府信息公开条例》（国务院令第492号）。\n根据《政府信息公开条例》（国务院令第711号）编制。',
        },
      ],
    },
  ],
};
export default table;
