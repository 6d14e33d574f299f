import { expect, test } from 'vitest';
import { readReport } from '../../lib/audit/read-report';
import { readHtml } from '../../lib/sources/html';
import { readText } from '../../lib/sources/text';
import { htmlStyles, makeReport, renderHtml, renderText, textStyles } from '../generator';

const said: readonly [heading: string, sentence: string][] = [
  ['二、主动公开政府信息情况', '本年度制发规范性文件三件，均已在网站公布。'],
  ['三、收到和处理政府信息公开申请情况', '本年度新收政府信息公开申请13件，均已答复。'],
  ['四、政府信息公开行政复议、行政诉讼情况', '本年度被申请行政复议1件，被提起行政诉讼1件。'],
];

// Word cuts headings into spans; there the sentence has no one place to go.
const styles = [...textStyles, ...htmlStyles.filter((style) => style !== 'word')];

test.each(['2019', '2021'] as const)('prose between a heading and its table stays prose, and the table whole (%s)', (edition) => {
  const made = makeReport(11, edition);
  for (const style of styles) {
    const isText = (textStyles as readonly string[]).includes(style);
    const page = isText ? renderText(made, style as (typeof textStyles)[number]) : renderHtml(made, style as (typeof htmlStyles)[number]);
    for (const [heading, sentence] of said) {
      const at = page.indexOf(heading);
      expect(at, `${style}: ${heading}`).toBeGreaterThan(-1);
      const end = page.indexOf(isText ? '\n' : '>', at) + 1;
      const changed = page.slice(0, end) + (isText ? `${sentence}\n` : `<p>${sentence}</p>`) + page.slice(end);
      const document = isText ? readText(changed, { name: null }) : readHtml(changed, { name: null, url: null });
      const { report } = readReport(document);
      expect(
        report.prose.map(({ paragraph }) => paragraph.text),
        style,
      ).toContain(sentence);
      for (const table of Object.values(report.tables)) expect(table.read, `${style} ${table.id}`).toBe(table.of);
    }
  }
});
