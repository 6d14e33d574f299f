import type { IDocumentDefaultsOptions, IPageMarginAttributes, IRunStylePropertiesOptions } from 'docx';

/** Fonts, sizes and margins of official documents (GB/T 9704-2012, 5.1 and 5.2). Sizes in half points, lengths in twips. */
export const MARGINS: IPageMarginAttributes = { top: 2098, right: 1474, bottom: 1985, left: 1588, header: 851, footer: 992, gutter: 0 };
export const PAGE = { width: 11_906, height: 16_838 };
/** Between the margins. */
export const TEXT_WIDTH = PAGE.width - 1588 - 1474;

const font = (eastAsia: string) => ({ ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia });
export const BODY = font('仿宋');
export const HEADING = font('黑体');
export const TITLE = font('方正小标宋简体');

/** 三号 for the text, 二号 for the title, smaller in tables and small print. */
export const SIZES = { text: 32, title: 44, table: 21, note: 18 };

/** What stands in where a machine lacks the font: WPS, Windows and macOS each have others. */
export const STAND_INS: readonly (readonly [font: string, others: string])[] = [
  ['仿宋', '仿宋_GB2312,FangSong,STFangsong'],
  ['黑体', 'SimHei,STHeiti,Heiti SC'],
  ['方正小标宋简体', 'FZXiaoBiaoSong-B05S,华文中宋,宋体,SimSun'],
  ['Times New Roman', 'Liberation Serif'],
];

export const documentRun: IDocumentDefaultsOptions['run'] = {
  font: BODY,
  size: SIZES.text,
  language: { value: 'zh-CN', eastAsia: 'zh-CN' },
};
export const headingRun: IRunStylePropertiesOptions = { font: HEADING, size: SIZES.text };
export const titleRun: IRunStylePropertiesOptions = { font: TITLE, size: SIZES.title };
