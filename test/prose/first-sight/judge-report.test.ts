import { describe, expect, test } from 'vitest';
import { judgeReport } from './judge-report';
import type { LabelledReport } from './labelled-report';

const report: LabelledReport = {
  id: 'made-up',
  kind: 'made-up',
  issuer: '云溪县自然资源局',
  year: 2023,
  s1: [
    '2023年，我局共收到政府信息公开申请18件，其中网络申请5件；予以公开15件，不予公开3件。',
    '另有窗台花盆2件。因政府信息公开引发行政复议1件，已审结。',
  ],
  requests: { newlyReceived: { naturalPerson: 18 }, granted: { naturalPerson: 15 }, 'denied.internalAffairs': { naturalPerson: 3 } },
  remedies: { review: { upheld: 1 } },
  expect: 'none',
  labels: [
    { at: '公开申请【18】件', cells: ['requests.newlyReceived.total'], role: 'whole' },
    { at: '网络申请【5】件', cells: ['requests.newlyReceived.total'], role: 'part' },
    { at: '予以公开【15】件', cells: ['requests.denied.internalAffairs.total'], role: 'whole' },
    { at: '花盆【2】件', cells: ['requests.granted.total'], role: 'whole' },
    {
      at: '行政复议【1】件',
      cells: ['remedies.review.upheld', 'remedies.review.corrected', 'remedies.review.other', 'remedies.review.pending'],
      role: 'whole',
    },
  ],
  plants: [
    { at: '予以公开【15】件', to: '11' },
    { at: '花盆【2】件', to: '77' },
  ],
};

describe('a labelled report', () => {
  test('numbers are linked as labelled, otherwise, or not at all; a total is the same as its parts', () => {
    expect(judgeReport(report).links.map(({ link }) => link)).toEqual(['right', 'right', 'wrong', 'missed', 'right']);
  });

  test('nothing of each is nothing of all together', () => {
    const none = {
      ...report,
      s1: ['2023年，我局行政复议和行政诉讼均为0件。'],
      remedies: {},
      plants: [],
      labels: [
        {
          at: '均为【0】件',
          cells: ['remedies.review.total', 'remedies.litigationDirect.total', 'remedies.litigationAfterReview.total'],
          role: 'whole' as const,
        },
      ],
    };
    expect(judgeReport(none).links.map(({ link }) => link)).toEqual(['right']);
  });

  test('a plant is found at its sentence, and only there', () => {
    expect(judgeReport(report).plants.map(({ isFound }) => isFound)).toEqual([true, false]);
  });

  test('what is found is an alarm unless the report contradicts itself there', () => {
    const wrong = { ...report, s1: report.s1?.map((text) => text.replace('不予公开3件', '不予公开4件')) ?? [], labels: [], plants: [] };
    expect(judgeReport(report).alarms).toEqual([]);
    expect(judgeReport(wrong).alarms).toHaveLength(1);
    expect(judgeReport({ ...wrong, real: [{ at: '不予公开【4】件', why: 'three in the table' }] }).alarms).toEqual([]);
  });

  test('words that are not there, or a number that is not marked, are refused', () => {
    expect(() => judgeReport({ ...report, plants: [{ at: '予以公开【16】件', to: '13' }] })).toThrow('0 times');
    expect(() => judgeReport({ ...report, labels: [{ at: '予以公开15件', cells: ['requests.granted.total'], role: 'whole' }] })).toThrow(
      'no 【】',
    );
  });
});
