import type { Sentence } from '../sentence';
import { bureau, city, county, type Tables } from '../tables';

/** The county's figures in the report of its office. */
const office: Tables = { ...county, issuer: '云溪县人民政府办公室' };

/** Whose figures they are, or what a loose word covers, told by the figures beside them; figures that divide what the table holds. */
export const sentences: readonly Sentence[] = [
  {
    tuned: true,
    tables: county,
    text: '全县各级政府及部门共收到政府信息公开申请1284件，上年结转96件，予以公开551件，部分公开130件。',
    says: { '1284件': 'agrees', '96件': 'agrees', '551件': 'agrees', '130件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '在门户网站上公开行政许可决定120件、行政处罚决定54件。',
    says: { '120件': 'agrees', '54件': 'doubtful' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '公开行政许可决定210件。',
    says: { '210件': 'doubtful' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '公开行政许可决定102件。',
    says: { '102件': 'doubtful' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '公开行政许可决定118件。',
    says: { '118件': 'agrees' },
  },
  {
    tuned: true,
    tables: office,
    text: '全县共收到政府信息公开申请1284件，上年结转96件，办结1289件，结转下年度19件。',
    says: { '1284件': 'agrees', '96件': 'agrees', '1289件': 'agrees', '19件': 'doubtful' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年收到政府信息公开申请13件，答复10件，未答复3件。',
    says: { '13件': 'agrees', '10件': 'agrees', '3件': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年收到政府信息公开申请13件，答复10件，未答复5件。',
    says: { '13件': 'agrees', '10件': 'conflicts', '5件': 'doubtful' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年收到政府信息公开申请13件，申请人主动撤回3件，答复10件。',
    says: { '13件': 'agrees', '3件': 'unlinked', '10件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '通过澄沅平台收到政府信息公开申请13件。',
    says: { '13件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '通过澄沅平台收到政府信息公开申请16件。',
    says: { '16件': 'doubtful' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到澄沅政府信息公开申请16件。',
    says: { '16件': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年收到政府信息公开申请13件，办结10件，结转下年度3件。',
    says: { '13件': 'agrees', '10件': 'conflicts', '3件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年收到政府信息公开申请13件，答复9件，结转下年度4件。',
    says: { '13件': 'agrees', '9件': 'conflicts', '4件': 'conflicts' },
  },
  // What is shown of them may be some, unless the others are the table's and it is a digit's slip from its cell.
  {
    tuned: true,
    tables: city,
    text: '全市公示行政许可86412条，行政处罚20315条，行政强制1167条。',
    says: { '86412条': 'agrees', '20315条': 'agrees', '1167条': 'doubtful' },
  },
  {
    tuned: true,
    tables: city,
    text: '全市公示行政许可86412条，行政处罚20315条，行政强制930条。',
    says: { '86412条': 'agrees', '20315条': 'agrees', '930条': 'agrees' },
  },
];
