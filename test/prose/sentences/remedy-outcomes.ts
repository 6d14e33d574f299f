import type { Sentence } from '../sentence';
import { bureau, county, quiet, type Tables } from '../tables';

/** Lawsuits of both kinds, one of them open: 3 at once, 2 behind a reconsideration. */
const suits: Tables = {
  ...bureau,
  facts: {
    ...bureau.facts,
    'remedies.litigationDirect.upheld': 2,
    'remedies.litigationDirect.pending': 1,
    'remedies.litigationDirect.total': 3,
    'remedies.litigationAfterReview.upheld': 2,
    'remedies.litigationAfterReview.pending': 0,
    'remedies.litigationAfterReview.total': 2,
  },
};

/** A county with suits of both kinds, most of them won. */
const won: Tables = {
  ...county,
  facts: {
    ...county.facts,
    'remedies.litigationDirect.upheld': 3,
    'remedies.litigationDirect.pending': 1,
    'remedies.litigationDirect.total': 4,
    'remedies.litigationAfterReview.upheld': 3,
    'remedies.litigationAfterReview.total': 3,
  },
};

/** How the reconsiderations and lawsuits ended. */
export const sentences: readonly Sentence[] = [
  {
    tuned: true,
    tables: {
      ...bureau,
      facts: {
        ...bureau.facts,
        'remedies.litigationDirect.upheld': 0,
        'remedies.litigationDirect.total': 0,
        'remedies.litigationAfterReview.pending': 0,
        'remedies.litigationAfterReview.total': 0,
      },
    },
    text: '因政府信息公开被申请行政复议3宗、行政诉讼0宗，其中2宗维持原答复，1宗结果纠正。',
    says: { '3宗': 'agrees', '0宗': 'agrees', '2宗': 'agrees', '1宗': 'agrees' },
  },
  // Reconsiderations.
  {
    tuned: true,
    tables: bureau,
    text: '全年发生涉及政府信息公开的行政复议3件，其中维持2件、纠正1件；行政诉讼2件，其中结果维持1件，尚未审结1件。',
    says: { '3件': 'agrees', '2件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开行政复议3件：维持2件、纠正1件、其他0件、尚未审结0件。',
    says: { '3件': 'agrees', '2件': 'agrees', '1件': 'agrees', '0件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开行政复议3件：维持2件、其他1件、尚未审结0件。',
    says: { '1件': 'conflicts', '0件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    section: 4,
    text: '行政复议：总计3件，结果维持2件，结果纠正1件，其他结果0件，尚未审结0件。',
    says: { '3件': 'agrees', '2件': 'agrees', '1件': 'agrees', '0件': 'agrees' },
  },
  { tuned: true, tables: quiet, text: '本年度政府信息公开行政复议案件1件，维持1件。', says: { '1件': 'conflicts' } },
  {
    tuned: true,
    tables: bureau,
    text: '因信息公开被复议3件，其中2件得到维持，维持率66.7%；全部复议案件26件，总体维持率93%。',
    says: { '3件': 'agrees', '66.7%': 'agrees', '26件': 'unlinked', '93%': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '在2023年度信息公开行政复议案件中，维持2件、纠正4件，合计3件。',
    says: { '4件': 'conflicts', '3件': 'agrees' },
  },
  {
    tuned: false,
    tables: bureau,
    text: '因政府信息公开申请人对答复不服，引发行政复议案件3件（维持2件，纠错1件）。',
    says: { '3件': 'agrees', '2件': 'agrees', '1件': 'agrees' },
  },
  { tuned: false, tables: bureau, text: '因政府信息公开申请人对答复不服，引发行政复议案件3件（维持3件）。', says: { '3件': 'conflicts' } },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开答复不当被复议机关责令重新答复1件、被法院判决撤销0件。',
    says: { '1件': 'agrees', '0件': 'agrees' },
  },
  // Lawsuits.
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开行政诉讼2件，其中1件已审结维持，1件尚未审结。',
    says: { '2件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开行政诉讼2件，目前1件已审结均维持，1件尚未审结。',
    says: { '2件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '2023年办结政府信息公开行政复议3件，行政诉讼1件，另有1件诉讼尚未审结。',
    says: { '3件': 'agrees', '1件': 'agrees' },
  },
  // What they asked for is of the kind of suits that was spoken of.
  {
    tuned: true,
    tables: won,
    text: '因政府信息公开引发行政诉讼7件，其中直接起诉4件（判决驳回诉讼请求3件、尚在审理1件），复议后起诉3件，均判决驳回诉讼请求。',
    says: { '7件': 'agrees', '4件': 'agrees', '3件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: won,
    text: '因政府信息公开被提起行政诉讼7件，判决驳回诉讼请求6件、尚在审理1件。',
    says: { '7件': 'agrees', '6件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开行政诉讼2件，法院判决维持（含驳回诉讼请求）1件、纠正0件、尚未审结1件。',
    says: { '2件': 'agrees', '0件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开行政诉讼2件，判决维持（含驳回起诉）3件。',
    says: { '2件': 'agrees', '3件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '被提起政府信息公开行政诉讼2件，其中直接起诉1件、经复议后起诉1件；已审结1件，尚未审结1件。',
    says: { '2件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: false,
    tables: bureau,
    text: '政府信息公开行政诉讼案件共有2件，其中1件维持、1件尚未审结。',
    says: { '2件': 'agrees', '1件': 'agrees' },
  },
  // Both.
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开复议、诉讼案件数分别为3件、2件，被纠错（败诉）分别为1件、0件。',
    says: { '3件': 'agrees', '2件': 'agrees', '1件': 'agrees', '0件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开复议、诉讼案件数分别为3件、2件，被纠错（败诉）分别为1件、1件。',
    says: { '3件': 'agrees', '2件': 'agrees', '1件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开行政争议情况。行政复议方面，全年发生4件，维持2件，纠正1件。行政诉讼方面，全年发生2件，维持1件，1件尚未审结。',
    says: { '4件': 'conflicts', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '涉及政府信息公开的行政复议、行政诉讼分别为3件和2件，其中复议维持2件、诉讼判决维持1件。',
    says: { '3件': 'agrees', '2件': 'agrees', '1件': 'agrees' },
  },
  // Of all of them.
  { tuned: true, tables: bureau, text: '信息公开类行政复议3件，诉讼2件，均获维持。', says: { 均获维持: 'conflicts' } },
  { tuned: true, tables: county, text: '政府信息公开类行政诉讼2件，均维持。', says: { '2件': 'agrees', 均维持: 'agrees' } },
  {
    tuned: true,
    tables: bureau,
    text: '信息公开行政复议、行政诉讼案件共5件，无一被纠正。',
    says: { '5件': 'agrees', 无一被纠正: 'conflicts' },
  },
  {
    tuned: true,
    tables: county,
    text: '2024年全县没有发生因政府信息公开引起的行政复议，发生行政诉讼2件，法院均判决维持。',
    says: { 没有发生因政府信息公开引起的行政复议: 'agrees', '2件': 'agrees', 均判决维持: 'agrees' },
  },
  { tuned: false, tables: bureau, text: '涉及信息公开的行政诉讼案件2件，均胜诉。', says: { '2件': 'agrees', 均胜诉: 'doubtful' } },
  {
    tuned: false,
    tables: county,
    text: '县人民法院受理涉及政府信息公开的行政诉讼案件2件，全部维持原行政行为。',
    says: { '2件': 'agrees', 全部维持原行政行为: 'agrees' },
  },
  {
    tuned: false,
    tables: county,
    text: '全县无政府信息公开行政复议案件；行政诉讼案件2件，均维持原判。',
    says: { '2件': 'agrees', 全县无政府信息公开行政复议案件: 'agrees', 均维持原判: 'agrees' },
  },
  // Shares.
  { tuned: true, tables: bureau, text: '政府信息公开行政复议纠错率33.3%，同比下降3个百分点。', says: { '33.3%': 'agrees' } },
  { tuned: true, tables: bureau, text: '政府信息公开行政复议纠错率23.3%，同比下降3个百分点。', says: { '23.3%': 'conflicts' } },
  { tuned: true, tables: bureau, text: '政府信息公开行政复议维持率66.7%，纠错率33.3%。', says: { '66.7%': 'agrees', '33.3%': 'agrees' } },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开行政复议维持率66.7%，纠错率24.3%。',
    says: { '66.7%': 'agrees', '24.3%': 'conflicts' },
  },
  // How cases ended, without a number of its own: of the group named last.
  {
    tuned: true,
    tables: {
      ...quiet,
      facts: {
        'remedies.review.other': 4,
        'remedies.review.total': 4,
        'remedies.litigationDirect.pending': 3,
        'remedies.litigationDirect.total': 3,
      },
    },
    text: '发生涉及政府信息公开的行政复议4件，结果均为其他，行政诉讼3件，目前尚未审结。',
    says: { '4件': 'agrees', '3件': 'agrees', 目前尚未审结: 'agrees' },
  },
  {
    tuned: true,
    tables: {
      ...quiet,
      facts: {
        'remedies.review.upheld': 4,
        'remedies.review.total': 4,
        'remedies.litigationDirect.pending': 3,
        'remedies.litigationDirect.total': 3,
      },
    },
    text: '因政府信息公开引发行政复议4件，均获维持，行政诉讼3件，均未审结。',
    says: { '4件': 'agrees', '3件': 'agrees', 均获维持: 'agrees', 均未审结: 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开引发行政复议3件，结果均为维持，行政诉讼2件，结果尚未审结。',
    says: { '3件': 'agrees', '2件': 'agrees', 结果均为维持: 'conflicts', 结果尚未审结: 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开引发行政复议3件，行政诉讼2件，均未审结。',
    says: { '3件': 'agrees', '2件': 'agrees', 均未审结: 'conflicts' },
  },
  // The sum of those ends, of the group told last.
  {
    tuned: true,
    tables: {
      ...quiet,
      facts: {
        'remedies.review.upheld': 4,
        'remedies.review.total': 4,
        'remedies.litigationDirect.upheld': 1,
        'remedies.litigationDirect.corrected': 1,
        'remedies.litigationDirect.total': 2,
      },
    },
    text: '涉政府信息公开行政诉讼案件2件；行政复议案件4件，被维持4件，被撤销、确认违法、责令履行共0件。',
    says: { '0件': 'agrees' },
  },
  // The end in front of the next number is that number’s.
  { tuned: true, tables: bureau, section: 4, text: '全年共3件复议案件纠正1件。', says: { '3件': 'agrees', '1件': 'agrees' } },
  { tuned: true, tables: bureau, section: 4, text: '全年共4件复议案件纠正2件。', says: { '4件': 'conflicts', '2件': 'conflicts' } },
  // Those that were taken out, each by its own word, and the others upheld.
  { tuned: true, tables: bureau, section: 4, text: '行政复议3件，除纠正1件外，其余均予维持。', says: { '3件': 'agrees', '1件': 'agrees' } },
  {
    tuned: true,
    tables: { ...bureau, facts: { ...bureau.facts, 'remedies.review.other': 1, 'remedies.review.total': 4 } },
    section: 4,
    text: '行政复议4件，除纠正1件、其他处理1件外，均予维持。',
    says: { '4件': 'agrees' },
  },
  {
    tuned: true,
    tables: { ...bureau, facts: { ...bureau.facts, 'remedies.review.other': 1, 'remedies.review.total': 4 } },
    section: 4,
    text: '行政复议4件，除纠正1件外，其余均予维持。',
    says: { 其余均予维持: 'conflicts' },
  },
  // A sentence that names no kind of case goes on with all of those in front.
  {
    tuned: true,
    tables: suits,
    text: '政府信息公开行政诉讼5件，未经复议直接起诉3件，复议后起诉2件。已审结4件。',
    says: { '5件': 'agrees', '4件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '政府信息公开行政诉讼2件，法院均未判决纠正。', says: { '2件': 'agrees' } },
  // 尚有 of cases: those that are open.
  { tuned: true, tables: bureau, text: '因政府信息公开引发行政诉讼2件，尚有1件未办结。', says: { '1件': 'agrees' } },
  { tuned: true, tables: bureau, text: '因政府信息公开引发行政诉讼5件，尚有2件未办结。', says: { '5件': 'conflicts', '2件': 'conflicts' } },
  // What is said of all of the last group holds for it, however another's ended; the total tells nothing of how they came to court.
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开被申请行政复议3件，其中维持2件、纠正1件；行政诉讼2件，其中直接起诉1件、复议后起诉1件，均维持。',
    says: { 均维持: 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开被申请行政复议3件；行政诉讼2件，无未经复议直接起诉的案件。',
    says: { 无未经复议直接起诉的案件: 'conflicts' },
  },
  // What is denied is denied of the cases that its stretch speaks of; whose end is told may stand in front of a bracket, and in it.
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开引起的行政复议3件、行政诉讼2件。行政复议中，维持2件，纠正1件，无尚未审结情形；行政诉讼中，直接起诉1件、复议后起诉1件。',
    says: { 无尚未审结情形: 'agrees', '2件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开引起的行政复议3件、行政诉讼2件。行政复议中，维持2件，无纠正和尚未审结情形；行政诉讼中，直接起诉1件、复议后起诉1件。',
    says: { 无纠正和尚未审结情形: 'conflicts' },
  },
  {
    tuned: true,
    tables: {
      ...quiet,
      facts: {
        'remedies.review.upheld': 1,
        'remedies.review.total': 1,
        'remedies.litigationAfterReview.pending': 1,
        'remedies.litigationAfterReview.total': 1,
      },
    },
    text: '因政府信息公开引起的行政复议、行政诉讼各1件，复议维持，诉讼（复议后起诉）在审。',
    says: { '1件': 'agrees', 在审: 'agrees' },
  },
  {
    tuned: true,
    tables: {
      ...quiet,
      facts: {
        'remedies.review.upheld': 1,
        'remedies.review.total': 1,
        'remedies.litigationAfterReview.upheld': 1,
        'remedies.litigationAfterReview.total': 1,
      },
    },
    text: '因政府信息公开引起的行政复议、行政诉讼各1件，复议维持，诉讼（复议后起诉）在审。',
    says: { 在审: 'conflicts' },
  },
];
