import type { Sentence } from '../sentence';
import { bureau, county } from '../tables';

/** Numbers of requests that are known by what stands behind or beside them. */
export const sentences: readonly Sentence[] = [
  // What they asked for is named behind; 单位 is no applicant where it is the point by which all are sorted.
  {
    tuned: true,
    tables: bureau,
    text: '申请人中自然人10件，占76.9%；其他3件，占23.1%，合计13件政府信息公开申请。',
    says: { '10件': 'agrees', '13件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '申请人中自然人9件，占69.2%；其他4件，占30.8%，合计13件政府信息公开申请。',
    says: { '9件': 'conflicts' },
  },
  {
    tuned: true,
    tables: county,
    text: '收到政府信息公开申请1284件。按单位分：乡镇街道827件，县直部门457件。',
    says: { '827件': 'agrees' },
  },
  // Of last year, and done in this one.
  {
    tuned: true,
    tables: bureau,
    text: '当年收到并当年办结申请12件，上年收到本年办结2件，结转1件。',
    says: { '2件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '依申请公开方面。上年12月结转的申请5件，已于1月答复。',
    says: { '5件': 'conflicts' },
  },
  // What became of those that were not taken on.
  {
    tuned: true,
    tables: bureau,
    text: '依申请公开方面。全年登记申请17件，受理13件，4件经沟通并入另案。',
    says: { '17件': 'unlinked', '13件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '依申请公开方面。全年登记申请17件，受理13件，2件经沟通并入另案。',
    says: { '17件': 'conflicts' },
  },
  // Projects are of another business.
  { tuned: true, tables: bureau, text: '依申请公开方面。完成审计项目31个，收到申请13件。', says: { '13件': 'agrees' } },
];
