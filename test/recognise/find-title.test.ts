import { expect, test } from 'vitest';
import { findTitle } from '../../lib/recognise/titles/find-title';
import { readHtml } from '../../lib/sources/html';

const own = '海川市司法局2023年政府信息公开工作年度报告';
const other = '海川市水利局2020年政府信息公开工作年度报告';
const linked = (text: string) => `<a href="/other.html">${text}</a>`;

test.each([
  ['the first', `<p>${own}</p><p>${other}</p>`, ''],
  ['no list of links above it', `<ul><li>${linked(other)}</li><li>${linked(`${other}.pdf`)}</li></ul><p>${own}</p>`, ''],
  ['no single link above it', `<div>${linked(other)}</div><div>${own}</div>`, ''],
  ['the heading', `<p>${other}</p><h1>${own}</h1>`, ''],
  ['what the metadata announce', `<p>${other}</p><p>${own}</p>`, own],
  ['not the neighbouring article', `<p>上一篇：${other}</p><p>${own}</p>`, ''],
  ['two lines', '<p>海川市司法局</p><p>2023年政府信息公开工作年度报告</p>', ''],
])('of several titles: %s', (_, body, announced) => {
  const html = `<html><head><title>${announced || '政府信息公开'}</title></head><body>${body}</body></html>`;
  expect(findTitle(readHtml(html, { name: null, url: null }))).toMatchObject({ issuer: '海川市司法局', year: 2023, printed: true });
});
