import type { Sentence } from '../sentence';
import { bureau } from '../tables';

/** Requests that nobody names, and those of a kind that nobody knows. */
export const sentences: readonly Sentence[] = [
  // Nothing was spoken of, and the words are the form's: told where it agrees, or where all others do.
  {
    tuned: true,
    tables: bureau,
    text: '受理的13件和结转的2件中，14件按期办结，1件结转下年。',
    says: { '13件': 'agrees', '14件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '（1）本年新收13件，上年结转2件；（2）办结17件；（3）结转下年1件。',
    says: { '13件': 'agrees', '2件': 'agrees', '17件': 'doubtful', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '受理73件，上年结转12件，办结80件，结转下年5件。',
    says: { '73件': 'unlinked', '12件': 'unlinked', '80件': 'unlinked', '5件': 'unlinked' },
  },
  // Of a kind that nobody knows, and what follows in its stretch.
  {
    tuned: true,
    tables: bureau,
    text: '受理光荣牌悬挂申请402件，上年结转15件，办结410件；政府信息公开申请13件，上年结转2件。',
    says: { '15件': 'unlinked', '410件': 'unlinked', '13件': 'agrees', '2件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '受理光荣牌悬挂申请402件，上年结转15件，办结410件；政府信息公开申请13件，上年结转5件。',
    says: { '15件': 'unlinked', '410件': 'unlinked', '13件': 'agrees', '5件': 'conflicts' },
  },
];
