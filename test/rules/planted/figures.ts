import type { MadeReport } from '../../generator';
import { all, type Planting, reading, saying, showing, silent, swapping } from './planting';

const editions = ['2021'] as const;
const FEES = 'disclosure.fees.amount';
const spent = showing({ [FEES]: 186.43 });
const nothing = reading(6, '无其他需要报告的事项。');

/** So many requests with one outcome, told by nobody in the text. */
const outcome = (row: (made: MadeReport) => string, n: number, others: number) => (made: MadeReport) => {
  const empty = Object.fromEntries(Object.keys(made.truth).flatMap((path) => (path.startsWith('requests.') ? [[path, 0]] : [])));
  const figures = [
    ['newlyReceived', n + others] as const,
    ['resultTotal', n + others] as const,
    [row(made), n] as const,
    ['granted', others] as const,
  ];
  const cells = figures.flatMap(([id, value]) => ['naturalPerson', 'total'].map((column) => [`requests.${id}.${column}`, value] as const));
  return all(silent, showing({ ...empty, ...Object.fromEntries(cells) }))(made);
};
const other = ({ edition }: MadeReport) => (edition.id === '2019' ? 'otherHandling' : 'otherHandling.other');

/** So many cases in table four: reconsiderations upheld, lawsuits after them lost by nobody, and pending reconsiderations. */
const cases =
  (review: number, after: number, pending = 0) =>
  (made: MadeReport) => {
    const empty = Object.fromEntries(Object.keys(made.truth).flatMap((path) => (path.startsWith('remedies.') ? [[path, 0]] : [])));
    const own = {
      'remedies.review.upheld': review - pending,
      'remedies.review.pending': pending,
      'remedies.review.total': review,
      'remedies.litigationAfterReview.upheld': after,
      'remedies.litigationAfterReview.total': after,
    };
    return all(silent, showing({ ...empty, ...own }))(made);
  };

/** The requests of the year in the text, and what is said of them behind. */
const received = (behind: string) => (made: MadeReport) => {
  const fresh = made.truth['requests.newlyReceived.total'];
  return all(silent, swapping(1, /规范答复。.*/, `规范答复。本年新收政府信息公开申请${fresh}件。${behind}`))(made);
};

/** Slips of the tables, alone and beside the text. */
const plantings: readonly Planting[] = [
  {
    check: 12,
    slip: 'a county bureau’s fees in 元',
    finding: 'fee-unit@fees',
    editions,
    of: 'department',
    suits: (_, { identity }) => identity.body.name.includes('县'),
    plant: showing({ [FEES]: 523000 }),
    where: FEES,
  },
  {
    check: 13,
    slip: 'fees, and section six silent',
    finding: 'fee-silence@fees',
    as: 'style',
    editions,
    ground: spent,
    plant: nothing,
    where: '六、',
  },
  {
    check: 14,
    slip: 'unpaid fees, and section six silent',
    finding: 'fee-silence@fees',
    editions,
    of: 'street',
    ground: all(
      outcome(() => 'otherHandling.feeUnpaid', 2, 9),
      reading(6, '未收取信息处理费。'),
    ),
    plant: nothing,
    where: '六、',
  },
  {
    check: 18,
    slip: 'half of all handled otherwise',
    finding: 'other-handling-share@share',
    of: 'street',
    ground: outcome(other, 3, 9),
    plant: outcome(other, 6, 6),
    where: /^requests\.otherHandling(?:\.other)?\.total$/,
  },
  {
    check: 20,
    slip: 'a lawsuit after no reconsideration',
    finding: 'lawsuit-without-reconsideration@cases',
    of: 'county',
    ground: cases(1, 1),
    plant: cases(0, 1),
    where: 'remedies.litigationAfterReview.total',
  },
  {
    check: 24,
    slip: 'applicants that their column does not show',
    finding: 'claim-requests-received@claim2',
    as: 'warning fail',
    of: 'street',
    ground: all(
      outcome(() => 'unable.notHeld', 2, 9),
      saying(1, '全年收到政府信息公开申请11件，涉及自然人11件。'),
    ),
    plant: all(silent, saying(1, '全年收到政府信息公开申请11件，涉及自然人9件。')),
    where: '9件',
  },
  {
    check: 27,
    slip: 'all answered beside one carried over',
    finding: 'claim-requests-received@claim2',
    as: 'warning fail',
    of: 'county',
    suits: (truth) => (truth['requests.carriedOut.total'] ?? 0) > 0,
    ground: received(''),
    plant: received('所有申请均已办结。'),
    where: '所有申请均已办结',
  },
  {
    check: 30,
    slip: 'all cases closed beside a pending one',
    finding: 'claim-cases-closed@cases',
    as: 'warning review',
    of: 'county',
    ground: all(cases(3, 0, 1), saying(1, '发生政府信息公开行政复议3件。')),
    plant: all(silent, saying(1, '发生政府信息公开行政复议3件，均已审结。')),
    where: '均已审结',
  },
  ...[
    '清理并集中发布现行有效行政规范性文件12件。',
    '集中公开现行有效行政规范性文件12件。',
    '全面清理行政规范性文件，现行有效12件。',
    '经清理，继续有效的行政规范性文件12件。',
  ].map(
    (sentence): Planting => ({
      check: 32,
      slip: sentence,
      finding: 'claim-documents@claim1',
      // What was shown, or looked through, need not be all that is in force.
      as: sentence.includes('，') ? 'warning fail' : 'warning review',
      editions,
      of: 'county',
      ground: all(
        silent,
        showing({ 'disclosure.normativeDocs.issued': 2, 'disclosure.normativeDocs.repealed': 0, 'disclosure.normativeDocs.inForce': 9 }),
      ),
      plant: saying(1, sentence),
      where: '12件',
    }),
  ),
  {
    check: 34,
    slip: 'one total told twice with two values',
    finding: 'stated-twice@information',
    as: 'warning review',
    ground: all(silent, saying(1, '全年共主动公开政府信息126条。')),
    plant: saying(1, '{year}年，主动公开信息120条。'),
    where: '主动公开信息120条',
  },
  {
    check: 35,
    slip: 'a percentage of other figures in its paragraph',
    finding: 'claim-percentage@figure1',
    of: 'street',
    ground: all(
      outcome(() => 'unable.notHeld', 2, 10),
      saying(1, '全年收到政府信息公开申请12件，均按期答复。'),
    ),
    plant: all(silent, saying(1, '全年收到政府信息公开申请12件。其中予以公开10件，占50%。')),
    where: '50%',
  },
];
export default plantings;
