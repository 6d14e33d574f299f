/** A stretch of text as a run; nothing for no text. Characters that XML cannot hold are left out. */
export function runXml(text: string, look = ''): string {
  if (text === '') return '';
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${safe(line)}</w:t>`);
  return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${lines.join('<w:br/>')}</w:r>`;
}

function safe(text: string): string {
  return text.replace(NOT_XML, '').replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
