/** Text of `--help`. */
export const help = `勾稽 Gouji：核查政府信息公开工作年度报告 · audits open-government annual reports

用法 Usage
  npm run --silent audit -- 文件或文件夹…  [选项]
  npm run --silent audit -- FILE-OR-FOLDER…  [options]

  .html .htm .mhtml .txt .md .csv .pdf .docx .doc .wps .rtf .ofd .xlsx，以内容辨认；文件夹逐层读取，按名称排序；.png .jpg 只在指名时读
  (told by what they hold; folders are walked recursively, in sorted order; .png .jpg only when named)
  .warc .warc.gz .wacz 网页存档：其中每份年报一行，其余的计数 · web archives: a line for each report in them, the rest is counted
  指名的 .json .ndjson 是以前的核查结果 · a named .json or .ndjson holds audits that were written before

  默认每份报告输出一行 JSON（NDJSON，gouji.audit/1）
  by default one JSON object per report and line (NDJSON, gouji.audit/1)

选项 Options
  --pretty   可读的表格 · a readable table instead
  --brief    简短的 JSON：通过和不适用的核对只记个数，单元格不带名称和位置（四十 kB 以内，整份约一百）
             short JSON: passing and inapplicable checks as counts, cells without labels and places (within 40 kB, whole about 100)
  --format F  ndjson（默认）csv xlsx sarif html 之一
              csv   一张表三种行，第一列 record：report 一份报告一行、finding 一处问题一行、cell 一格一行
              xlsx  汇总、问题、每张法定表一页；二进制，用 --out 或 > 写到文件
              sarif SARIF 2.1.0：一处问题一条，忽略的带理由
              html  每份报告的核查意见书，一页里依次排列，打印时各起一页
              csv: one table, first column record: a row per report, finding and cell · xlsx: summary, findings, a sheet
              per statutory table; binary, to a file · sarif: a result per finding · html: the opinion on each input
  --with 文件夹  其他年度、其他机关的年报（核查结果 .json .ndjson 或文档），按机关对上：结转、项目数量、现行有效件数接续上年，
                数字突变，文字与上年或其他机关雷同；可重复写
  --with FOLDER reports of other years and bodies (exports or documents), matched by body: chains from last year's report, jumps,
                sections copied from last year or from another body; may be repeated
  --rollup 汇总 下级…  第一份是汇总的年报，其余是下级单位的：下级之和不应大于汇总数；先输出汇总的，再输出各单位的
  --rollup PARENT CHILD…  the parent's report against its children's; the parent is told first, then the children
             --complete     下级单位已列全：两数应相等 · no body is missing: the sums must be equal
             --no-vertical  不计税务、海关等垂直管理单位 · without the bodies of vertical systems
  --out FILE  写入文件（写完才出现），代替标准输出 · written to a file, there when it is whole, instead of standard output
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
