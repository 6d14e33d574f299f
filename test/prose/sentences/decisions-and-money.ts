import type { Sentence } from '../sentence';
import { bureau, bureau2020 } from '../tables';

/** Licences, penalties, procurement, fees. */
export const sentences: readonly Sentence[] = [
  // Decisions.
  { tuned: true, tables: bureau, text: '全年作出行政许可决定120件、行政处罚决定54件。', says: { '120件': 'agrees', '54件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '作出行政许可决定120件，行政处罚决定54件。', says: { '120件': 'agrees', '54件': 'conflicts' } },
  { tuned: false, tables: bureau, text: '受理行政许可申请120件，作出行政许可决定120件。', says: { '120件': 'agrees' } },
  {
    tuned: false,
    tables: bureau,
    text: '受理行政许可申请150件，作出行政许可决定102件。',
    says: { '150件': 'unlinked', '102件': 'conflicts' },
  },
  { tuned: true, tables: bureau, text: '办理行政许可事项512件，均在网上公示。', says: { '512件': 'unlinked' } },
  { tuned: true, tables: bureau, text: '网上公示行政处罚决定书38份。', says: { '38份': 'agrees' } },
  {
    tuned: true,
    tables: bureau,
    text: '全年共作出行政处罚决定45起，罚没金额31.6万元。',
    says: { '45起': 'agrees', '31.6万元': 'unlinked' },
  },
  // Procurement.
  { tuned: true, tables: bureau2020, text: '政府集中采购项目38个，采购总金额64.5万元。', says: { '38个': 'agrees', '64.5万元': 'agrees' } },
  {
    tuned: true,
    tables: bureau2020,
    text: '政府集中采购项目36个，采购总金额645000元。',
    says: { '36个': 'conflicts', '645000元': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau2020,
    text: '全年实施政府集中采购项目38个，采购总金额46.5万元。',
    says: { '38个': 'agrees', '46.5万元': 'conflicts' },
  },
  // Fees.
  { tuned: true, tables: bureau, text: '本年度收取行政事业性收费3.2万元。', says: { '3.2万元': 'agrees' } },
  { tuned: true, tables: bureau, text: '本年度收取行政事业性收费23万元。', says: { '23万元': 'conflicts' } },
  { tuned: true, tables: bureau, text: '全年行政事业性收费金额为32000元。', says: { '32000元': 'agrees' } },
  { tuned: true, tables: bureau, text: '本机关未收取任何行政事业性收费。', says: { 未收取任何行政事业性收费: 'conflicts' } },
  { tuned: true, tables: bureau, section: 6, text: '2023年度我局未收取信息处理费。', says: {} },
  // One kind of procedure only.
  { tuned: true, tables: bureau, text: '全年作出行政许可120件、一般程序行政处罚6件。', says: { '120件': 'agrees', '6件': 'agrees' } },
  { tuned: true, tables: bureau, text: '收到政府信息公开申请13件，没有向申请人收取任何费用。', says: { '13件': 'agrees' } },
  { tuned: true, tables: bureau, text: '全年未收取任何费用。', says: { 未收取任何费用: 'unlinked' } },
];
