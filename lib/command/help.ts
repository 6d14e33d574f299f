/** Text of `--help`. */
export const help = `勾稽 Gouji：核查政府信息公开工作年度报告 · audits open-government annual reports

用法 Usage
  npm run --silent audit -- 文件或文件夹…  [选项]
  npm run --silent audit -- FILE-OR-FOLDER…  [options]

  .html .htm .txt .md .csv .pdf .docx .doc .wps .rtf .ofd .xlsx，以内容辨认；文件夹逐层读取，按名称排序；.png .jpg 只在指名时读
  (told by what they hold; folders are walked recursively, in sorted order; .png .jpg only when named)

  默认每份报告输出一行 JSON（NDJSON，gouji.audit/1）
  by default one JSON object per report and line (NDJSON, gouji.audit/1)

选项 Options
  --pretty   可读的表格 · a readable table instead
  --brief    简短的 JSON：通过和不适用的核对只记个数，单元格不带名称和位置（四十 kB 以内，整份约一百）
             short JSON: passing and inapplicable checks as counts, cells without labels and places (within 40 kB, whole about 100)
  --workers N  同时核查的线程数，默认每个处理器核心一个；结果总按输入顺序
               threads that audit, one for each core by default; results come in the order of the inputs
  --why 格或字  一格（如 requests.granted.total）或文中的数（如 13件）是怎样读出、怎样核对的
  --why WORDS   how a cell (requests.granted.total) or a number in the text (13件) was read and judged
  --deadline 类别=月-日  当地通知要求的公布日期，只作提示；类别 department office township county prefecture province
  --deadline KIND=MM-DD  a day that a local notice sets, told as a notice
  --help     本说明 · this text

退出码 Exit code
  2  有输入未能读取、结果没有写完，或 --why 没有找到 · an input was not read, the output not written, or --why found nothing
  1  有报告前后不一致 · a verdict is inconsistent
  0  其余情形 · otherwise
  读者先离开（| head）按已写出的算；Ctrl+C 写完当前一行后退出，130
  a reader that leaves (| head) ends it with the code so far; Ctrl+C ends it behind a whole line, 130
`;
