import type { Sentence } from '../sentence';
import { bureau, county } from '../tables';

/** What is told of one body of an area, and holds for no other. */
export const sentences: readonly Sentence[] = [
  // None of one body is not none of all.
  { tuned: true, tables: county, text: '县水利局、商务局全年零申请。', says: {} },
  { tuned: true, tables: county, text: '县审计局未收到政府信息公开申请，未发生行政诉讼。', says: {} },
  { tuned: true, tables: county, text: '其中县统计局未制发规范性文件，未作出行政处罚决定。', says: {} },
  { tuned: true, tables: county, text: '个别单位未收到政府信息公开申请，人员更替频繁。', says: {} },
  {
    tuned: true,
    tables: county,
    text: '县财政局配合做好保密审查，全年未收到政府信息公开申请。',
    says: { 全年未收到政府信息公开申请: 'conflicts' },
  },
  // One set apart from the others.
  {
    tuned: true,
    tables: county,
    text: '县水利局受理政府信息公开申请量最高，达37件，办结33件，剩余4件结转次年。',
    says: { '33件': 'agrees', '4件': 'agrees' },
  },
  {
    tuned: true,
    tables: county,
    text: '申请量最多的是县住房和城乡建设局，为120件，已办结110件，10件结转下年度。',
    says: { '110件': 'agrees', '10件': 'agrees' },
  },
  {
    tuned: true,
    tables: county,
    text: '以县林业局为例，全年收到政府信息公开申请22件，予以公开11件。',
    says: { '22件': 'agrees', '11件': 'agrees' },
  },
  {
    tuned: true,
    tables: county,
    text: '拿双桥镇来说，全年收到政府信息公开申请22件，予以公开11件。',
    says: { '22件': 'agrees', '11件': 'agrees' },
  },
  // A body that nobody knows.
  {
    tuned: true,
    tables: county,
    text: '双桥镇收到政府信息公开申请8件，答复7件，结转1件，予以公开3件。全县结转92件。',
    says: { '92件': 'conflicts' },
  },
  {
    tuned: true,
    tables: county,
    text: '全县收到政府信息公开申请1284件，予以公开550件。',
    says: { '1284件': 'agrees', '550件': 'conflicts' },
  },
  // The committee of a zone: one of a county's bodies, and a zone's own.
  { tuned: true, tables: county, text: '经济开发区管委会收到政府信息公开申请4件，已答复4件，无结转。', says: { '4件': 'agrees' } },
  {
    tuned: true,
    tables: { ...bureau, issuer: '东河经济开发区管理委员会' },
    text: '经济开发区管委会收到政府信息公开申请14件。',
    says: { '14件': 'conflicts' },
  },
];
