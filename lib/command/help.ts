/** Text of `--help`. */
export const help = `勾稽 Gouji：核查政府信息公开工作年度报告 · audits open-government annual reports

用法 Usage
  npm run --silent audit -- 文件或文件夹…  [--pretty]
  npm run --silent audit -- FILE-OR-FOLDER…  [--pretty]

  .html .htm .txt .md；文件夹逐层读取，按名称排序
  .html .htm .txt .md; folders are walked recursively, in sorted order

  默认每份报告输出一行 JSON（NDJSON，gouji.audit/1）
  by default one JSON object per report and line (NDJSON, gouji.audit/1)

选项 Options
  --pretty   可读的表格 · a readable table instead
  --why 格或字  一格（如 requests.granted.total）或文中的数（如 13件）是怎样读出、怎样核对的
  --why WORDS   how a cell (requests.granted.total) or a number in the text (13件) was read and judged
  --help     本说明 · this text

退出码 Exit code
  2  有输入未能读取，或 --why 没有找到 · an input could not be read, or --why found nothing
  1  有报告前后不一致 · a verdict is inconsistent
  0  其余情形 · otherwise
`;
