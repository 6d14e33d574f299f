import type { Sentence } from '../sentence';
import { bureau } from '../tables';

/** Statements that no request ended in some rows. */
export const sentences: readonly Sentence[] = [
  // The ground says why: what became of it is named beside it, and its other grounds are not denied.
  { tuned: true, tables: bureau, text: '本年度没有因涉密而不予公开的申请。', says: { 没有因涉密而不予公开: 'agrees' } },
  { tuned: true, tables: bureau, text: '全年未以执法卷宗为由作出申请不予公开的决定。', says: { 未以执法卷宗为由: 'agrees' } },
  {
    tuned: true,
    tables: bureau,
    text: '依申请公开中，没有因信息需要加工制作而无法提供的情形。',
    says: { 需要加工制作而无法提供: 'agrees' },
  },
  { tuned: true, tables: bureau, text: '因内部事务不予公开的申请为零。', says: { 因内部事务不予公开的申请为零: 'agrees' } },
  { tuned: true, tables: bureau, text: '全年没有信访投诉类不予处理的申请。', says: { 没有信访投诉类不予处理的申请: 'agrees' } },
  { tuned: true, tables: bureau, text: '没有因申请人未缴费而不再处理的申请。', says: {} },
  { tuned: true, tables: bureau, text: '全年没有因过程性信息不予公开的申请。', says: { 没有因过程性信息不予公开的申请: 'conflicts' } },
  { tuned: true, tables: bureau, text: '没有因重复申请而不予处理的申请。', says: { 没有因重复申请而不予处理的申请: 'conflicts' } },
  { tuned: true, tables: bureau, text: '全年没有因逾期不补正而不再处理的申请。', says: { 没有因逾期不补正而不再处理的申请: 'conflicts' } },
  // Two that are listed are two, and what goes on may be the whole group, or no more.
  { tuned: true, tables: bureau, text: '全年没有逾期不补正、不予处理的申请。', says: { 没有逾期不补正: 'conflicts' } },
  { tuned: true, tables: bureau, text: '全年没有因涉密等不予公开的申请。', says: { 没有因涉密等不予公开的申请: 'unlinked' } },
  { tuned: true, tables: bureau, text: '全年没有因过程性信息等不予公开的申请。', says: { 没有因过程性信息等不予公开的申请: 'conflicts' } },
  // Of one kind of applicant, as the words say; who is named last of several, or among others, names all of them no more.
  { tuned: true, tables: bureau, text: '全年没有企业申请结转下年度。', says: { 没有企业申请结转下年度: 'agrees' } },
  { tuned: true, tables: bureau, text: '依申请公开方面，企业申请无一件部分公开。', says: { 企业申请无一件部分公开: 'agrees' } },
  { tuned: true, tables: bureau, text: '依申请公开方面，没有企业重复申请。', says: { 没有企业重复申请: 'agrees' } },
  { tuned: true, tables: bureau, text: '全年没有企业申请不予公开。', says: { 没有企业申请不予公开: 'conflicts' } },
  { tuned: true, tables: bureau, text: '公民申请没有无法提供的情形。', says: { 公民申请没有无法提供的情形: 'conflicts' } },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开申请中，企业申请2件，没有结转下年度。',
    says: { '2件': 'agrees', 没有结转下年度: 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到自然人政府信息公开申请10件、企业申请2件，没有结转下年度。',
    says: { '10件': 'agrees', '2件': 'agrees', 没有结转下年度: 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，其中企业申请2件，没有结转下年度。',
    says: { '13件': 'agrees', 没有结转下年度: 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '没有出现因本机关不掌握相关政府信息而无法提供的情形。',
    says: { 没有出现因本机关不掌握相关政府信息而无法提供的情形: 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开行政复议3件，无撤销、变更或者确认违法案件。',
    says: { '无撤销、变更或者确认违法案件': 'conflicts' },
  },
  { tuned: true, tables: bureau, text: '全年没有办理行政许可。', says: { 全年没有办理行政许可: 'conflicts' } },
];
