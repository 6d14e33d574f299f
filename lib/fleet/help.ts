import { failures } from './failure';

/** Text of `--help`. */
export const help = `勾稽机群：核查许多网站上的年报 · the fleet: audits reports on many sites, over any number of machines

用法 Usage   npm run --silent fleet -- 命令 COMMAND …

  add 网址或文件… [--region 某省] [--also '*.example.gov.cn'] [--match 文字] [--again]
      加入网页、列表页、站点地图、文件夹、网页存档；- 从标准输入读，@文件 从文件读，每行一个
      pages, lists, sitemaps, folders, archives; - reads them from standard input, @FILE from a file, one a line
      --also 列表页还可以通向的网站 · sites that lists may lead to   --match 站点地图里只取含此文字的网址 · of a sitemap only addresses with this
      --again 读过的再读一次，另存一次结果 · read what was read once more, as another capture
  work [--pages 4] [--static] [--stay] [--timeout 30] [--proxy http://主机:端口] [--quiet]
      读取并核查；可在多台机器上同时运行，以无界面 Chromium 打开；--static 只读源码
      reads and audits, on any number of machines at once, in headless Chromium; --static by the source
  status [--every 2] [--json]     进度 · how far it has come
  retry [--host 主机] [--reason 原因] [--outdated]   失败的再试；--outdated 旧版规则核查过的再读，另存 · failed pages once more; what an earlier version judged, as another capture
      ${Object.keys(failures).join(' ')}
  export [--format ndjson|csv|xlsx|sarif] [--out 文件] [--year 2024] [--all] [--failed]
      结果；--all 连同以前的；--failed 没读到的，逐条写明原因 · results; earlier captures too; what was not read, each with its reason
  manners [主机] [--pause 3] [--per-day 5000] [--night 22:00-06:00|none] [--contact 邮箱] [--attempts 4] [--backoff 30]
      礼貌：每页之间停几秒、每天几页、只在夜间（北京时间）；不写主机则对全体
      seconds between pages, pages a day, hours (Chinese time); of one host or of the whole fleet
  query [名称] [--limit 20]        常见的问题 · an office's questions: late failing yearly carry likeness
  migrate                          把旧版数据库改为新版 · brings an old database up to date
  demo                             示例 · a demo portal, read and asked

选项 Options   --database postgres://用户@主机/库，或 · or  GOUJI_DATABASE

遵守 robots.txt；同一网站全体同时只读一页；遇 429、503 退让；只访问指定的网站。
robots.txt is honoured; of a site one page is read at a time, over all machines; 429 and 503 are heeded; only named sites are visited.
`;
