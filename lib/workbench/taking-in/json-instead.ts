import { isRecord } from '../../report/is-record';
import type { Text } from '../../report/text';

/**
 * What a text is where it is JSON and so no report, and what to do: an audit that was exported here says whose it is and where the report
 * was; any other is data. Null for every other text.
 */
export function jsonInstead(text: string): Text | null {
  const values = valuesIn(text);
  if (!values) return null;
  const exports = values.filter((one) => isRecord(one) && typeof one.schema === 'string' && one.schema.startsWith('gouji.audit/'));
  const [first] = exports;
  return exports.length === values.length && isRecord(first) ? ownExport(first, exports.length) : OTHER;
}

function ownExport({ report, source }: Record<string, unknown>, count: number): Text {
  if (count > 1)
    return {
      zh: `这是勾稽导出的 ${count} 份核查结果，不是年报原件，没有放到核对台。要核对，请放入年报原件。`,
      en: `these are ${count} audits exported by Gouji, not reports, and were not put on the desk. To check a report, put in the report itself.`,
    };
  const issuer = isRecord(report) && typeof report.issuer === 'string' ? report.issuer : null;
  const year = isRecord(report) && typeof report.year === 'number' ? report.year : null;
  const whose = [issuer, year].filter((one) => one !== null);
  const from = isRecord(source) ? [source.url, source.file].find((one) => typeof one === 'string') : undefined;
  return {
    zh: `这是勾稽导出的核查结果${whose.length > 0 ? `（${whose.join(' ')}）` : ''}，不是年报原件，没有放到核对台。要核对，请放入年报原件${from ? `，当时取自 ${from}` : ''}。`,
    en: `this is an audit exported by Gouji${whose.length > 0 ? ` (${whose.join(' ')})` : ''}, not the report, and was not put on the desk. To check the report, put in the report itself${from ? `; it was read from ${from}` : ''}.`,
  };
}

/** One value, a list, or one a line; null where the text is no JSON, or holds none. */
function valuesIn(text: string): readonly unknown[] | null {
  const whole = text.replace(/^\ufeff/, '').trim();
  if (!/^[[{]/.test(whole)) return null;
  try {
    const value: unknown = JSON.parse(whole);
    return Array.isArray(value) && value.length > 0 ? value : [value];
  } catch {
    return linesOf(whole);
  }
}

function linesOf(whole: string): readonly unknown[] | null {
  const lines = whole.split('\n').filter((line) => line.trim() !== '');
  try {
    return lines.length > 1 ? lines.map((line): unknown => JSON.parse(line)) : null;
  } catch {
    return null;
  }
}

const OTHER: Text = {
  zh: '这是 JSON 数据，不是年报，没有放到核对台。请放入年报的网页、Word、PDF 等文件；如果年报的文字就在数据里，请复制那些文字，粘贴到这里。',
  en: 'this is JSON data, no report, and was not put on the desk. Put in the report as a web page, Word file or PDF; where its words stand in the data, copy them and paste them here.',
};
