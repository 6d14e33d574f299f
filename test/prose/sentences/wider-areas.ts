import type { Sentence } from '../sentence';
import { county } from '../tables';

const district = { ...county, issuer: '东河市河湾区人民政府' };
const below = { ...county, issuer: '东河市云溪县人民政府' };

/** What is told of the city that the issuer is in, beside its own figures. */
export const sentences: readonly Sentence[] = [
  {
    tuned: true,
    tables: district,
    text: '全市收到政府信息公开申请9120件，河湾区收到1284件。',
    says: { '9120件': 'unlinked', '1284件': 'agrees' },
  },
  {
    tuned: true,
    tables: district,
    text: '全市共收到政府信息公开申请9120件，其中我区1248件。',
    says: { '9120件': 'unlinked', '1248件': 'conflicts' },
  },
  {
    tuned: true,
    tables: district,
    text: '全市因政府信息公开发生行政诉讼61件，其中我区5件。',
    says: { '61件': 'unlinked', '5件': 'conflicts' },
  },
  {
    tuned: true,
    tables: below,
    text: '全市各级行政机关收到政府信息公开申请9120件，我县1284件，居全市前列。',
    says: { '9120件': 'unlinked', '1284件': 'agrees' },
  },
  { tuned: true, tables: below, text: '全县各级行政机关收到政府信息公开申请1248件。', says: { '1248件': 'conflicts' } },
];
