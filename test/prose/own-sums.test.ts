import { describe, expect, test } from 'vitest';
import { readClaims } from '../../lib/prose';
import { type ListWord, listWordAt, listWords } from '../../lib/prose/phrases/list-words';
import { rateWords } from '../../lib/prose/phrases/rate-words';
import { exampleReport } from '../rules/example-report';

/** What the sums and shares of a text say: `40条 over 49`, `40% share 37.5`; what agrees has no number behind it, a hint has `?`. */
function said(text: string, facts: Readonly<Record<string, number>> = {}): string[] {
  const report = exampleReport({ edition: '2021', facts, prose: { 1: [text] }, report: { year: 2023, issuer: '云溪县自然资源局' } });
  return readClaims(report)
    .filter((claim) => claim.relation === 'own-sum')
    .map(({ numeral, subject, outcome, doubtful, readings }) =>
      [numeral, subject, ...(outcome === 'conflicts' ? [`≠ ${readings[0]?.value}`] : doubtful ? [`? ${readings[0]?.value}`] : [])].join(
        ' ',
      ),
    );
}

type Case = readonly [text: string, ...expected: string[]];

describe('a list', () => {
  const cases: readonly Case[] = [
    ['全年公开信息60条，包括动态类24条、公告类36条。', '60条 sum of parts'],
    ['全年公开信息60条，包括动态类24条、公告类30条。', '60条 sum of parts ≠ 54'],
    ['全年公开信息60条，包括动态类24条、公告类30条等。', '60条 sum of some parts ? 54'],
    ['全年公开信息60条，其中动态类24条，公告类30条。', '60条 sum of some parts ? 54'],
    ['全年公开信息60条，其中动态类24条，公告类46条。', '60条 sum of parts ≠ 70'],
    ['全年公开信息60条：动态类24条；公告类46条。', '60条 sum of parts ≠ 70'],
    ['公开文件41件（区政发18件、区政办发23件）。', '41件 sum of parts'],
    ['公开文件41件（区政发18件、区政办发21件）。', '41件 sum of parts ≠ 39'],
    // 等 and what is only touched upon leave it open.
    ['全年公开信息60条，其中涉及乡村建设24条、土地管理20条。'],
    ['全年公开信息60条，大部分为动态和公告，其中动态24条，公告20条。'],
    // The same items on several channels.
    ['全年公开信息60条，其中网站公开60条、公众号公开60条。'],
    // Two cuts of one total.
    ['收到申请9件，其中网络申请5件、信函申请4件。其中，予以公开6件，无法提供3件。', '9件 sum of parts', '9件 sum of parts'],
    ['公开信息60条，其中动态类24条，公告类36条；其中图文50条，视频10条。', '60条 sum of parts', '60条 sum of parts'],
    // Lists in lists, with brackets and without.
    ['公开信息60条，其中动态24条（图文20条、视频4条）、公告36条。', '60条 sum of parts', '24条 sum of parts'],
    ['公开信息60条，其中动态24条，其中图文20条、视频4条，公告36条。', '60条 sum of parts', '24条 sum of parts'],
    ['公开信息60条，其中动态30条、公告40条；微信推送33条，其中原创13条，转载20条。', '60条 sum of parts ≠ 70', '33条 sum of parts'],
    // What stands between the parts and counts something else.
    ['公开信息60条，其中动态类24条，占40%，较上年增加3条；公告类36条，占60%。', '60条 sum of parts', '40% share', '60% share'],
    ['公开规章制度50条20件，其中甲类30条12件、乙类20条8件。', '20件 sum of parts'],
    ['推送图文60篇，其中原创24篇，转载36篇，阅读量2000次。', '60篇 sum of parts'],
    ['全市受理41件，其中市政府26件，进入复议程序的3件；各县15件，进入复议程序的1件。', '41件 sum of parts'],
    // Which number it divides.
    ['收到申请9件，上年结转2件，其中：当面申请3件，邮寄申请2件，网络申请6件。'],
    ['收到申请26件（未包含上年结转4件），其中已办结28件，结转下年2件。'],
    ['收到申请13件，未办结1件，其中土地类7件。'],
    ['涉及复议、诉讼分别为3件和2件，其中复议维持3件。'],
    // 组织 and 采购 begin nouns here, 召开 a statement of its own.
    ['公开信息80条，其中：组织机构类50条；政策文件类21条；规划类22条。', '80条 sum of parts ≠ 93'],
    ['开展培训5次，其中线上2次，举办讲座6次。'],
    ['公开信息60条，其中动态类24条，公告类36条；通过公众号发布135条。', '60条 sum of parts'],
    ['公开信息60条，其中动态类34条、公告类36条；通过公众号发布135条。', '60条 sum of parts ≠ 70'],
    ['收到申请9件，不予公开2件，主要涉及征地方案，不掌握7件。'],
  ];
  test.each(cases)('%s', (text, ...expected) => expect(said(text)).toEqual(expected));
});

describe('requests and decisions that are divided', () => {
  const cases: readonly Case[] = [
    ['收到政府信息公开申请64件，网络申请40件，信函申请24件。', '64件 sum of parts'],
    ['收到政府信息公开申请64件，网络申请40件，信函申请27件。', '64件 sum of parts ≠ 67'],
    ['收到政府信息公开申请64件，网络申请40件、信函申请20件。', '64件 sum of some parts ? 60'],
    // One may be of two classes; where they fall short that is no more than a hint.
    ['收到政府信息公开申请64件，征收类60件，户籍类9件。'],
    ['收到政府信息公开申请64件，征收类50件，户籍类9件。', '64件 sum of some parts ? 59'],
    ['收到政府信息公开申请64件，其中征收类60件、户籍类9件。', '64件 sum of parts ≠ 69'],
    // What the text itself says to overlap.
    ['收到政府信息公开申请64件，其中征收类60件、户籍类9件，部分申请涉及多个类别。'],
    ['收到政府信息公开申请64件。其中，征收类60件、户籍类9件，内容有交叉。'],
    ['收到政府信息公开申请64件，其中网络申请60件、信函申请9件。同时通过两种方式提交的按一件计。'],
    // What they asked for, and how the answers went out.
    ['收到政府信息公开申请64件，其中申请公开征收批文60件，申请公开补偿方案9件。'],
    ['收到政府信息公开申请64件，网络送达40件，邮寄送达30件。'],
    ['收到政府信息公开申请64件，上年结转2件，网络申请40件，信函申请26件。'],
    ['收到政府信息公开申请64件（另有上年结转2件），网络申请40件，信函申请26件。'],
    ['收到政府信息公开申请64件，涉及征收40件，涉及户籍30件。'],
    // What the parts have too much is told beside them.
    ['收到政府信息公开申请64件，网络申请60件，信函申请30件，其中26件两种方式并用。'],
    ['收到政府信息公开申请64件，征收类40件，户籍类30件，其中6件兼有两类。'],
    // What is left when the first parts add up goes on in the same way.
    ['收到政府信息公开申请64件，具体为征收类60件、出让类4件、矿产类1件、城建类1件。', '64件 sum of parts ≠ 66'],
    ['收到政府信息公开申请64件，网络申请40件，电话咨询60件。'],
    ['收到政府信息公开申请64件，网络申请40件，信函申请24件，予以公开50件，无法提供14件。', '64件 sum of parts'],
  ];
  const facts = {
    'requests.newlyReceived.total': 64,
    'requests.granted.total': 50,
    'requests.unable.notHeld.total': 14,
    'requests.resultTotal.total': 64,
  };
  test.each(cases)('%s', (text, ...expected) => expect(said(text, facts)).toEqual(expected));

  test('a penalty of two kinds', () => {
    const facts = { 'disclosure.penalty.decisions': 45 };
    expect(said('作出行政处罚45件，罚款类40件，没收类10件。', facts)).toEqual([]);
    expect(said('作出行政处罚45件，其中警告并处罚款15件，警告20件，罚款30件。', facts)).toEqual([]);
  });

  test('decisions by their classes', () => {
    const facts = { 'disclosure.licensing.decisions': 120 };
    expect(said('作出行政许可120件，新设类100件，变更类30件。', facts)).toEqual(['120件 sum of parts ≠ 130']);
    expect(said('作出行政许可120件，新设类90件，变更类30件。', facts)).toEqual(['120件 sum of parts']);
  });
});

describe('a total behind its parts', () => {
  const cases: readonly Case[] = [
    ['网站公开24条，公众号公开36条，合计60条。', '60条 sum of parts'],
    ['网站公开24条，公众号公开36条，合计63条。', '63条 sum of parts ≠ 60'],
    ['公开动态24条、公告36条，两类合计61条。', '61条 sum of parts ≠ 60'],
    ['网站发布信息24条，公众号发布信息36条，共发布信息62条。', '62条 sum of parts ≠ 60'],
    ['网站发布信息24条，公众号发布信息36条，共发布信息620条。'],
  ];
  test.each(cases)('%s', (text, ...expected) => expect(said(text)).toEqual(expected));
});

describe('a share', () => {
  const cases: readonly Case[] = [
    ['公开信息64条，其中动态24条，占37.5%。', '37.5% share'],
    ['公开信息64条，其中动态24条，占27.5%。', '27.5% share ≠ 37.5'],
    // Rounded, cut off, or made to add up to 100.
    ['征集意见7条，其中采纳2条，占29%；部分采纳2条，占29%；未采纳3条，占42%。', '7条 sum of parts', '29% share', '29% share', '42% share'],
    ['省级12条，占0.6%；市级150条，占7.9%；县级1738条，占91.47%。'],
    // The base: what the parts add up to, never what was carried in.
    [
      '收到申请64件，上年结转2件，答复60件，其中予以公开12件，占25%；无法提供48件，占80%。',
      '60件 sum of parts',
      '25% share ≠ 20',
      '80% share',
    ],
    ['收到400份申请，其中引起行政复议12件、行政诉讼8件，占申请总数的5%。', '5% share'],
    ['公开信息64条，其中动态24条，占全县网站发布总量的2.5%。'],
    ['动态21条，占36.84%；公告9条，占18.79%；解读10条，占17.54%。', '18.79% share ≠ 15.79'],
  ];
  test.each(cases)('%s', (text, ...expected) => {
    const facts = {
      'requests.newlyReceived.total': 64,
      'requests.carriedIn.total': 2,
      'requests.granted.total': 12,
      'requests.unable.notHeld.total': 48,
      'requests.resultTotal.total': 60,
    };
    expect(said(text, facts)).toEqual(expected);
  });
});

describe('a rate, a change', () => {
  const cases: readonly Case[] = [
    ['受理工单400件，办结380件，办结率95%。', '95% rate'],
    ['受理工单400件，办结380件，办结率98%。', '98% rate ≠ 95'],
    ['受理工单400件，办结380件，按时办结率99%。'],
    ['2023年公开信息150条，2022年公开信息120条，同比增长25%。', '25% growth'],
    ['公开信息150条，比2022年的120条增加40条。', '40条 difference ≠ 30'],
    ['共收到申请25件，比2022年（40件）下降37.5%。', '37.5% growth'],
    ['发布信息60条，同比增加12条，增幅25%。', '25% growth'],
    ['发布信息60条，同比增加12条，增幅35%。', '35% growth ≠ 25'],
    ['工单由2022年的400件下降至310件，降幅25.5%。', '25.5% growth ≠ -22.5'],
    // Carried in is no year's figure, and one figure alone says nothing.
    ['收到申请34件（含上年结转4件），较上年增长13.3%。'],
    ['公开信息150条，同比增长25%。'],
  ];
  test.each(cases)('%s', (text, ...expected) => expect(said(text)).toEqual(expected));

  const table = {
    'requests.newlyReceived.naturalPerson': 9,
    'requests.newlyReceived.total': 12,
    'requests.carriedIn.total': 0,
    'requests.granted.total': 6,
    'requests.resultTotal.total': 10,
    'requests.carriedOut.total': 2,
  };
  test('by the tables', () => {
    expect(said('政府信息公开申请中，自然人申请占75%。', table)).toEqual(['75% rate']);
    expect(said('政府信息公开申请中，自然人申请占57%。', table)).toEqual(['57% rate ≠ 75']);
    expect(said('政府信息公开申请办结率87.5%。', table)).toEqual(['87.5% rate ≠ 83.33']);
  });

  test('a full rate says that nothing is carried out', () => {
    const report = (text: string) => exampleReport({ edition: '2021', facts: table, prose: { 1: [text] } });
    const left = (text: string) => readClaims(report(text)).filter((claim) => claim.numeral === null && claim.outcome === 'conflicts');
    expect(left('全年收到政府信息公开申请12件，办结率100%。').map((claim) => claim.doubtful)).toEqual([false]);
    expect(left('全年收到政府信息公开申请12件，答复率100%。').map((claim) => claim.doubtful)).toEqual([true]);
    expect(left('全年收到政府信息公开申请12件，按时办结率100%。')).toEqual([]);
    expect(left('全年收到政府信息公开申请12件，结转下年2件，答复率100%。')).toEqual([]);
  });
});

describe('words of lists', () => {
  const words = Object.entries(listWords).flatMap(([kind, lines]) =>
    lines.flatMap((line) => line.words.split(' ').map((word) => ({ word, kind, needs: line.needs }))),
  );
  test.each(words)('$word is $kind where its sentence has it', ({ word, kind, needs }) => {
    const at = needs.indexOf('~');
    const found = listWordAt(needs.replace('~', word), at);
    expect(found).toMatchObject({ value: kind satisfies string as ListWord });
  });
});

describe('words of rates', () => {
  const words = Object.entries(rateWords).flatMap(([kind, lines]) =>
    lines.flatMap((line) => line.words.split(' ').map((word) => ({ word, kind, needs: line.needs }))),
  );
  const facts = {
    'requests.newlyReceived.total': 12,
    'requests.resultTotal.total': 10,
    'requests.carriedOut.total': 2,
    'remedies.review.upheld': 1,
    'remedies.review.corrected': 2,
    'remedies.review.total': 3,
    'remedies.litigationDirect.upheld': 2,
    'remedies.litigationDirect.total': 2,
  };
  const judged = (text: string) =>
    readClaims(exampleReport({ edition: '2021', facts, prose: { 1: [text] } })).map(
      ({ numeral, outcome, doubtful, rule, readings }) => `${numeral} ${outcome} ${doubtful} ${rule} ${readings[0]?.value}`,
    );
  test.each(words)('$word is $kind', ({ word, needs }) => {
    expect(judged(needs.replace('~', word))).not.toEqual(judged(needs.replace('~', '某种')));
  });
});

describe('what numbers of several years, of each and of parts of the year say', () => {
  const received = { 'requests.newlyReceived.total': 42, 'requests.carriedIn.total': 3 };
  const cases: readonly Case[] = [
    // The course that they take.
    ['2021年26件、2022年30件、2023年42件，申请数量逐年增长。'],
    ['2021年26件、2022年30件、2023年42件，申请数量逐年下降。', '30件 trend ≠ 26'],
    ['2021年至2023年分别公开信息26条、30条、42条，呈逐年减少趋势。', '30条 trend ≠ 26'],
    ['公开信息由2021年的188条降至2022年的160条、2023年的144条，连续两年上升。', '160条 trend ≠ 188'],
    // Of something else, of no year, as many as before.
    ['2021年26件、2022年30件、2023年42件，办理时长逐年下降。'],
    ['近三年申请量26件、30件、42件，逐年下降。'],
    ['公开信息2021年26条、2022年26条，逐年上升。'],
    // So many of each.
    ['举办培训3期，参训186人次，平均每期62人次。', '62人次 average'],
    ['举办培训3期，参训186人次，每期平均72人次。', '72人次 average ≠ 62'],
    ['举办活动5场，吸引群众250人次，场均60人次。', '60人次 average ≠ 50'],
    ['开展检查4次，每次抽查单位12家，累计抽查48家。', '48家 product'],
    ['编印公报12期，每期印发3000册，全年共30000册。', '30000册 product ≠ 36000'],
    ['培训3期，每期2天，参训186人次。'],
    ['开通微信1个，每个账号每周发布5条，全年共发布520条。'],
    // Kinds that are counted.
    ['网站公开520条，公众号公开340条，两个平台共公开880条。', '880条 sum of parts ≠ 860'],
    ['行政许可520件、行政处罚340件，两类执法结果合计860件。', '860件 sum of parts'],
    ['网站公开500条，公众号公开300条，两个新媒体平台共公开400条。'],
    ['网站公开520条；微信、微博两个平台共公开340条。'],
    // This year's number right behind the change, or in the table.
    ['解读材料较2022年的10篇增长50%，达14篇。', '50% growth ≠ 40'],
  ];
  test.each(cases)('%s', (text, ...expected) => expect(said(text)).toEqual(expected));
  const ofTable: readonly Case[] = [
    ['2023年申请量较2022年的30件增加12件。', '12件 difference'],
    ['2023年申请量较2022年的30件增加10件。', '10件 difference ≠ 12'],
    ['2023年网上申请量较2022年的15件增加12件。'],
    ['2022年申请量较2021年的28件增加2件。'],
    ['上半年收到政府信息公开申请18件，下半年收到24件。', '24件 period'],
    ['上半年收到政府信息公开申请18件，下半年收到26件。', '26件 period ≠ 24'],
    ['1—6月收到政府信息公开申请20件，7—12月收到25件。', '25件 period'],
    ['上半年收到网上申请15件，下半年收到网上申请12件。'],
    ['全年收到政府信息公开申请上半年20件、下半年25件（含上年结转3件）。', '25件 period'],
  ];
  test.each(ofTable)('%s', (text, ...expected) => expect(said(text, received)).toEqual(expected));
});
