/**
 * The same text in simplified characters, as long as it was: places stay. Only characters that words of ours need are known; the others stay
 * as they are printed.
 */
export function simplified(text: string): string {
  return SIMPLE.test(text) ? text : text.replace(IDEOGRAPHS, (character) => known().get(character) ?? character);
}

/** Made when the first such text is read: most never are. */
const known = (): ReadonlyMap<string, string> => {
  made ??= new Map(Array.from({ length: PAIRS.length / 2 }, (_, at) => [PAIRS.charAt(at * 2), PAIRS.charAt(at * 2 + 1)]));
  return made;
};
let made: ReadonlyMap<string, string> | null = null;

const SIMPLE = /^[ -~、。，；：（）《》“”]*$/;
/** 覆盖 is written so in simplified text, too. */
const IDEOGRAPHS = /(?!覆[盖蓋])[\u3400-\u9fff]/g;

// Traditional and simplified by turns (Unicode CLDR, transform Traditional-Simplified).
const PAIRS =
  '丟丢並并佈布佔占併并來来侷局係系俬私俱具個个們们備备傢家傳传傷伤僅仅價价億亿儘尽償偿優优儲储內内兩两冊册凈净別别刪删則则剛刚創创劃划動动務务勝胜勞劳勢势勵励匯汇區区協协卻却參参叄叁員员唸念問问喨亮單单噹当嚮向嚴严國国圍围園园圓圆圖图團团' +
  '埰采執执堅坚報报場场塊块墊垫壩坝壯壮壽寿夠够夾夹奬奖學学實实寧宁審审寫写寬宽寶宝將将專专對对導导屆届層层屬属師师帶带幣币幫帮幹干幾几庫库廠厂廢废廣广廳厅廻回張张強强彆别彙汇彿佛後后徑径從从復复徵征徹彻悅悦態态慮虑慶庆憑凭應应懞蒙懷怀戶户捨舍' +
  '捲卷掃扫掛挂採采換换搆构損损摺折撚捻擇择擊击據据擧举擬拟擴扩攆撵攤摊敗败敘叙數数斷断於于昇升時时暫暂曆历曏向書书會会東东條条棄弃楊杨業业極极榖谷榮荣構构樑梁樓楼標标樣样橋桥機机橫横檔档檢检檯台欄栏權权欵款歡欢歲岁歷历歸归氣气氾泛汎泛決决沒没' +
  '況况淨净減减湊凑準准溝沟滿满漲涨澱淀濟济濱滨瀏浏為为無无煉炼熱热營营爭争爲为爾尔牽牵獎奖獨独獲获現现環环產产産产畝亩畢毕當当疊叠療疗發发盡尽監监盤盘眞真眾众硏研確确碼码礎础祕秘稅税種种稱称穀谷積积穩稳穫获競竞筆笔箇个節节範范築筑篩筛簡简' +
  '簽签籌筹籤签糰团糾纠紀纪約约紅红納纳紙纸級级終终組组結结絕绝絡络給给統统絲丝絶绝經经綜综綫线維维綱纲網网緊紧線线編编緻致縣县總总織织繞绕繫系繳缴繼继續续纍累纔才罣挂罰罚羣群義义習习聞闻聯联聲声職职聽听腳脚臨临臺台與与興兴舉举舊旧菓果華华萬万' +
  '葯药蓋盖薊蓟藥药蘇苏處处號号衆众術术衛卫裏里補补裡里製制複复覈核見见規规視视覽览訁讠訂订計计討讨訓训託托記记訟讼訪访設设許许訴诉註注証证評评詞词詢询試试話话該该詳详認认誘诱語语誤误說说説说誰谁調调談谈請请論论講讲證证識识議议護护讀读變变' +
  '讓让讚赞豐丰貝贝負负財财貫贯責责貳贰貴贵費费貼贴貿贸資资賢贤質质賬账賴赖賸剩購购贊赞跤交跼局踰逾躍跃車车軍军較较載载輛辆輯辑輸输輿舆轄辖轉转轝舆辦办辭辞農农迴回這这連连進进遊游運运過过達达違违遞递適适遲迟遷迁選选遺遗還还邊边邏逻郵邮鄉乡鄕乡' +
  '醫医釋释針针釦扣鈕钮銀银銅铜銜衔銷销錄录錫锡錯错録录錶表鍊炼鍛锻鍵键鍾钟鎮镇鏈链鐘钟鐵铁長长門门閉闭開开間间閔闵関关閱阅閲阅闆板關关陞升陸陆陽阳隊队際际隨随隱隐隻只雙双離离難难雲云電电靜静響响頁页項项順顺須须預预頒颁領领頭头頻频題题額额願愿' +
  '顛颠類类顯显風风颱台飛飞飠饣養养餘余館馆餽馈饋馈馬马駁驳驗验體体髮发鬆松鬚须魚鱼鳥鸟麗丽麥麦麵面麼么麽么黃黄點点黨党齊齐齒齿齣出龍龙龜龟漢汉陝陕遼辽肅肃滬沪閩闽粵粤贛赣魯鲁晉晋瀘泸濰潍滄沧烏乌鳳凤鶴鹤鹽盐錦锦綿绵瀋沈撫抚鄭郑婁娄潤润揚扬廬庐嶽岳瓊琼渾浑漣涟';
