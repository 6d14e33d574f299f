import { expect, test } from 'vitest';
import { foldStyle } from '../../lib/report/told/style';
import { judge } from '../../lib/rules/engine/judge';
import { exampleReport } from '../rules/example-report';

const { findings } = judge(exampleReport({ edition: '2021', prose: { 5: ['无。'], 6: ['无。'] } }));

test('remarks on style fold under one line, at the first of them', () => {
  const style = findings.filter((finding) => finding.style);
  expect(style.length).toBeGreaterThan(2);
  const folded = foldStyle(findings);
  expect(folded).toMatchObject({ index: findings.findIndex((finding) => finding.style), count: style.length });
  expect(folded?.message.zh).toContain(`文字与格式 ${style.length} 处`);
  for (const { message } of style) expect(folded?.message.zh).toContain(message.zh);
});

test('what is set aside is not among them', () => {
  const [first] = findings.filter((finding) => finding.style);
  expect(foldStyle(findings, (finding) => finding !== first)?.count).toBe(findings.filter((finding) => finding.style).length - 1);
  expect(foldStyle(findings, () => false)).toBeNull();
});
