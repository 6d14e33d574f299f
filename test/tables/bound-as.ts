import type { EditionId } from '../../lib/report/edition';

/** What is bound of the generator's fifth report in each printing, by edition: as it is, its noughts blank, its noughts as dashes. */
export const boundAsToday: Readonly<Record<string, Readonly<Record<EditionId, readonly string[]>>>> = {
  rows: {
    '2019': ['22 161 15, 0 wrong', '17 8 0, 0 wrong, value-count 23, missing-row 2', '22 154 0, 0 wrong, value-count 1'],
    '2021': ['10 175 15, 0 wrong', '3 3 0, 0 wrong, missing-row 4, value-count 24', '10 147 0, 0 wrong, value-count 4'],
  },
  'wrapped at 24': {
    '2019': ['22 161 15, 0 wrong', '17 8 0, 0 wrong, value-count 22, missing-row 3', '22 148 0, 0 wrong, value-count 2'],
    '2021': ['10 175 15, 0 wrong', '3 3 0, 0 wrong, missing-row 8, value-count 20', '10 155 0, 0 wrong, value-count 3'],
  },
  'wrapped at 26': {
    '2019': ['22 161 15, 0 wrong', '17 8 0, 0 wrong, value-count 22, missing-row 3', '22 147 0, 0 wrong, value-count 2'],
    '2021': ['10 175 15, 0 wrong', '3 3 0, 0 wrong, missing-row 8, value-count 20', '10 155 0, 0 wrong, value-count 3'],
  },
  'wrapped at 28': {
    '2019': ['22 161 15, 0 wrong', '17 8 0, 0 wrong, value-count 22, missing-row 3', '22 154 0, 0 wrong, value-count 1'],
    '2021': ['10 175 15, 0 wrong', '3 3 0, 0 wrong, missing-row 8, value-count 20', '10 154 0, 0 wrong, value-count 3'],
  },
  'wrapped at 30': {
    '2019': ['22 161 15, 0 wrong', '17 8 0, 0 wrong, value-count 22, missing-row 3', '22 154 0, 0 wrong, value-count 1'],
    '2021': ['10 175 15, 0 wrong', '3 3 0, 0 wrong, missing-row 8, value-count 20', '10 154 0, 0 wrong, value-count 3'],
  },
  'wrapped at 34': {
    '2019': ['22 161 15, 0 wrong', '17 8 0, 0 wrong, value-count 22, missing-row 3', '22 154 0, 0 wrong, value-count 1'],
    '2021': ['10 175 15, 0 wrong', '3 3 0, 0 wrong, missing-row 8, value-count 20', '10 154 0, 0 wrong, value-count 3'],
  },
  'upright groups': {
    '2019': ['22 161 15, 0 wrong', '17 8 0, 0 wrong, value-count 23, missing-row 2', '22 161 0, 0 wrong'],
    '2021': ['10 175 15, 0 wrong', '3 3 0, 0 wrong, missing-row 4, value-count 24', '10 175 0, 0 wrong'],
  },
  'upright groups, two characters a line': {
    '2019': ['22 161 15, 0 wrong', '17 8 0, 0 wrong, value-count 23, missing-row 2', '22 161 0, 0 wrong'],
    '2021': ['10 175 15, 0 wrong', '3 3 0, 0 wrong, missing-row 4, value-count 24', '10 175 0, 0 wrong'],
  },
  'upright groups between their rows': {
    '2019': ['22 161 15, 0 wrong', '17 8 0, 0 wrong, value-count 23, missing-row 2', '22 161 0, 0 wrong'],
    '2021': ['10 175 15, 0 wrong', '3 3 0, 0 wrong, missing-row 4, value-count 24', '10 175 0, 0 wrong'],
  },
  'a bar behind each cell': {
    '2019': ['22 161 15, 0 wrong', '22 161 15, 0 wrong', '22 161 15, 0 wrong'],
    '2021': ['10 175 15, 0 wrong', '10 175 15, 0 wrong', '10 175 15, 0 wrong'],
  },
  'a bar behind each cell, bars for spans': {
    '2019': ['22 161 15, 0 wrong', '22 161 15, 0 wrong', '22 161 15, 0 wrong'],
    '2021': ['10 175 15, 0 wrong', '10 175 15, 0 wrong', '10 175 15, 0 wrong'],
  },
  'a bar before each cell': {
    '2019': ['22 161 15, 0 wrong', '22 161 15, 0 wrong', '22 161 15, 0 wrong'],
    '2021': ['10 175 15, 0 wrong', '10 175 15, 0 wrong', '10 175 15, 0 wrong'],
  },
  'a bar opens each row': {
    '2019': ['22 161 15, 0 wrong', '22 161 0, 0 wrong, missing-table 1', '22 161 15, 0 wrong'],
    '2021': ['10 175 15, 0 wrong', '10 175 0, 0 wrong, missing-table 1', '10 175 15, 0 wrong'],
  },
  'a bar behind each cell, spans at the end of its row': {
    '2019': ['22 161 15, 0 wrong', '22 161 15, 0 wrong', '22 161 15, 0 wrong'],
    '2021': ['10 175 15, 0 wrong', '10 175 15, 0 wrong', '10 175 15, 0 wrong'],
  },
  'a bar before each cell but the first': {
    '2019': ['22 161 15, 0 wrong', '22 161 15, 0 wrong', '22 161 15, 0 wrong'],
    '2021': ['10 175 15, 0 wrong', '10 175 15, 0 wrong', '10 175 15, 0 wrong'],
  },
  'a bar behind each cell of a line': {
    '2019': ['22 161 15, 0 wrong', '22 161 15, 0 wrong', '22 161 15, 0 wrong'],
    '2021': [
      '10 175 15, 0 wrong',
      '0 0 0, 0 wrong, missing-table 1, value-count 17, missing-row 8',
      '0 0 0, 0 wrong, missing-row 7, missing-table 1',
    ],
  },
  'nothing between cells': {
    '2019': [
      '5 98 0, 0 wrong, value-count 2, missing-row 6',
      '0 0 0, 0 wrong, value-count 15, missing-row 8',
      '1 14 0, 0 wrong, value-count 16, missing-row 12',
    ],
    '2021': [
      '10 126 0, 0 wrong, missing-row 5, value-count 1',
      '3 0 0, 0 wrong, missing-row 9, value-count 17',
      '4 18 0, 0 wrong, missing-row 9, value-count 18',
    ],
  },
  'each cell between bars': {
    '2019': ['22 161 15, 0 wrong', '22 161 15, 0 wrong', '22 161 15, 0 wrong'],
    '2021': ['10 175 15, 0 wrong', '10 175 15, 0 wrong', '10 175 15, 0 wrong'],
  },
  'bars on lines of their own': {
    '2019': ['22 161 15, 0 wrong', '22 161 15, 0 wrong', '22 161 15, 0 wrong'],
    '2021': ['10 175 15, 0 wrong', '10 175 15, 0 wrong', '10 175 15, 0 wrong'],
  },
  'no figure at all': {
    '2019': ['0 0 0, 0 wrong', '0 0 0, 0 wrong', '0 0 0, 0 wrong'],
    '2021': ['0 0 0, 0 wrong', '0 0 0, 0 wrong', '0 0 0, 0 wrong'],
  },
  'everything on one line': {
    '2019': ['0 0 0, 0 wrong, missing-table 3', '0 0 0, 0 wrong, missing-table 3', '0 0 0, 0 wrong, missing-table 3'],
    '2021': ['0 0 0, 0 wrong, missing-table 3', '0 0 0, 0 wrong, missing-table 3', '0 0 0, 0 wrong, missing-table 3'],
  },
  'labels first, figures behind': {
    '2019': [
      '0 0 15, 0 wrong, value-count 2, missing-row 29',
      '0 0 0, 0 wrong, value-count 2, missing-row 29',
      '0 0 0, 0 wrong, value-count 2, missing-row 29',
    ],
    '2021': [
      '0 0 15, 0 wrong, value-count 2, missing-row 29',
      '0 0 0, 0 wrong, value-count 2, missing-row 29',
      '0 0 0, 0 wrong, value-count 2, missing-row 29',
    ],
  },
  'figures first, labels behind': {
    '2019': ['0 0 15, 0 wrong', '0 0 0, 0 wrong', '0 0 0, 0 wrong'],
    '2021': ['0 0 15, 0 wrong', '0 0 0, 0 wrong', '0 0 0, 0 wrong'],
  },
  'figures a row below': {
    '2019': [
      '0 0 15, 0 wrong, value-count 2, missing-row 6, extra-row 3',
      '0 0 0, 0 wrong, value-count 2, missing-row 22, extra-row 2',
      '0 0 0, 0 wrong, value-count 21, missing-row 8, extra-row 2',
    ],
    '2021': [
      '0 0 15, 0 wrong, value-count 2, missing-row 5',
      '0 0 0, 0 wrong, value-count 2, missing-row 28',
      '1 0 0, 0 wrong, value-count 23, missing-row 7',
    ],
  },
  'text: tab': {
    '2019': ['22 161 15, 0 wrong', '22 161 0, 0 wrong, missing-table 1', '22 161 15, 0 wrong'],
    '2021': ['10 175 15, 0 wrong', '9 175 0, 0 wrong, missing-row 1, missing-table 1', '10 175 15, 0 wrong'],
  },
  'text: tab-grid': {
    '2019': ['22 161 15, 0 wrong', '22 161 0, 0 wrong, missing-table 1', '22 161 15, 0 wrong'],
    '2021': ['10 175 15, 0 wrong', '10 175 0, 0 wrong, missing-table 1', '10 175 15, 0 wrong'],
  },
  'text: pipe': {
    '2019': ['22 161 15, 0 wrong', '22 161 15, 0 wrong', '22 161 15, 0 wrong'],
    '2021': ['10 175 15, 0 wrong', '10 175 15, 0 wrong', '10 175 15, 0 wrong'],
  },
  'text: lines': {
    '2019': ['22 161 15, 0 wrong', '17 8 0, 0 wrong, value-count 23, missing-row 2', '22 161 15, 0 wrong'],
    '2021': ['10 175 15, 0 wrong', '3 3 0, 0 wrong, missing-row 4, value-count 24', '10 175 15, 0 wrong'],
  },
  'page: headings run into their paragraphs': {
    '2019': ['22 161 15, 0 wrong', '22 161 15, 0 wrong', '22 161 15, 0 wrong'],
    '2021': ['10 175 15, 0 wrong', '10 175 15, 0 wrong', '10 175 15, 0 wrong'],
  },
  'page: a spacer behind every cell': {
    '2019': ['22 161 15, 0 wrong', '22 161 0, 0 wrong, missing-table 1', '22 161 15, 0 wrong'],
    '2021': ['10 175 15, 0 wrong', '10 175 0, 0 wrong, missing-table 1', '10 175 15, 0 wrong'],
  },
  'page: a spacer behind every cell, empty rows': {
    '2019': ['22 161 15, 0 wrong', '22 161 0, 0 wrong, missing-table 1', '22 161 15, 0 wrong'],
    '2021': ['10 175 15, 0 wrong', '10 175 0, 0 wrong, missing-table 1', '10 175 15, 0 wrong'],
  },
  'page: inline': {
    '2019': ['22 161 15, 0 wrong', '22 161 15, 0 wrong', '22 161 15, 0 wrong'],
    '2021': ['10 175 15, 0 wrong', '10 175 15, 0 wrong', '10 175 15, 0 wrong'],
  },
  'page: thead': {
    '2019': ['22 161 15, 0 wrong', '22 161 15, 0 wrong', '22 161 15, 0 wrong'],
    '2021': ['10 175 15, 0 wrong', '10 175 15, 0 wrong', '10 175 15, 0 wrong'],
  },
  'page: word': {
    '2019': ['22 161 15, 0 wrong', '22 161 15, 0 wrong', '22 161 15, 0 wrong'],
    '2021': ['10 175 15, 0 wrong', '10 175 15, 0 wrong', '10 175 15, 0 wrong'],
  },
  'page: nested': {
    '2019': ['22 161 15, 0 wrong', '22 161 15, 0 wrong', '22 161 15, 0 wrong'],
    '2021': ['10 175 15, 0 wrong', '10 175 15, 0 wrong', '10 175 15, 0 wrong'],
  },
  'page: flattened': {
    '2019': ['22 161 15, 0 wrong', '17 8 0, 0 wrong, value-count 23, missing-row 2', '22 161 15, 0 wrong'],
    '2021': ['10 175 15, 0 wrong', '3 3 0, 0 wrong, missing-row 4, value-count 24', '10 175 15, 0 wrong'],
  },
  'page: pages': {
    '2019': ['22 161 15, 0 wrong', '22 161 15, 0 wrong', '22 161 15, 0 wrong'],
    '2021': ['10 175 15, 0 wrong', '10 175 15, 0 wrong', '10 175 15, 0 wrong'],
  },
  'page: one-table': {
    '2019': ['22 161 15, 0 wrong', '22 161 15, 0 wrong', '22 161 15, 0 wrong'],
    '2021': ['10 175 15, 0 wrong', '10 175 15, 0 wrong', '10 175 15, 0 wrong'],
  },
  'page: wide': {
    '2019': ['22 161 15, 0 wrong', '22 161 15, 0 wrong', '22 161 15, 0 wrong'],
    '2021': ['10 175 15, 0 wrong', '10 175 15, 0 wrong', '10 175 15, 0 wrong'],
  },
  'page: total-first': {
    '2019': ['22 161 15, 0 wrong', '22 161 15, 0 wrong', '22 161 15, 0 wrong'],
    '2021': ['10 175 15, 0 wrong', '10 175 15, 0 wrong', '10 175 15, 0 wrong'],
  },
};
