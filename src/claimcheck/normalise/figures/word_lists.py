"""Lists of words the figure reader needs, apart from units and hedges; words are parted by blanks."""

# May stand between a number and the people or tokens it counts: weekly active users, 周活跃用户.
MODIFIERS = (
    "weekly monthly daily active paying paid business enterprise corporate registered new total global unique "
    "individual full-time part-time loyal potential commercial retail online mobile output input 的 周活跃 月活跃 "
    "日活跃 周 月 日 活跃 付费 企业 个人 订阅 注册 全球 新 新增 总 大 普通 独立 商业 商家 忠实 核心 顶尖 名 位 个 "
    "潜在 输入 输出 全职 周活 月活 日活 使用 年轻 中国 美国 海外 国内 活跃的 免费"
)
# A number after one of these is a label: No. 5, page 3.
LABELS = (
    "no nos fig figure table chapter section page step level tier day round series phase version vol part item "
    "article rule top grade type class footnote appendix exhibit annex room suite gate platform lane route highway "
    "channel verse act scene episode season issue paragraph district slide row seat flight volume question lot pier "
    "terminal apollo area p pp pages chapters sections number category error "
    "courtroom classroom ward hall unit apt "
    "port reactor flat apartment block bay junction size op opus clause line"
)
# Words with which an English sentence may begin before a number; other capitalised words are taken for names.
FUNCTION_WORDS = (
    "a an the this that these those its their his her our my your in on at of to for from by with within over under "
    "about around after before since until till between among and or but nor so yet as than then when while where if "
    "because although though only just almost nearly some all both each every any not more less most least fewer up "
    "down out off per via versus vs is are was were be been being has have had do does did will would can could may "
    "might must should there here it they we he she you i who which what roughly approximately exactly another other "
    "others first last next past total average raised added sold lost won paid got made took spent cut hit reached "
    "passed ranked scored worth costs cost january february march april june july august september october november "
    "december"
)
# Verbs with which a headline or an instruction counts: Cuts 1,200 Jobs, Add 3 eggs; no names of products among them.
COUNTING_VERBS = (
    "acquired acquires add adds approved approves arrest arrests attracted attracts averaged averages axed axes bake "
    "banned bans beat boil bought builds built buy buys canceled cancelled cancels caught charged charges choose chop "
    "claimed close closed closes collect completed completes conceded contained contains contributed converted "
    "convicted convicts cook covered created creates cuts damaged damages delayed delays delivered delivers deployed "
    "deploys deported deports destroyed destroys detained detains discovered discovers displaced displaces donated "
    "donates drew dropped drops earns employed employs evacuated evacuates exceeds faced faces finds fired found "
    "freed frees gained gains gave gets gives grabbed grounded held hire hired hires hits holds hospitalised "
    "hospitalises hospitalized hospitalizes hosted hosts included includes infected infects injured injures installed "
    "installs invested invests jailed jails keep kill killed kills launched launches lays leaves logged loses makes "
    "managed manages nears needed needs netted notched offered offers opened opens operated operates ordered owned "
    "owns pays plans played posted produced produces raises ran reaches recall recalled recalls recorded released "
    "removed removes repaired repairs replaced replaces required requires rescue rescued rescues runs rushed save "
    "saved saves saw scored seeks sees seized seizes sell sells sends sent sentenced sentences serve serves sheds "
    "shipped ships shut shuts signed simmer slashed slashes slice sought spends stir stranded strands surpasses takes "
    "tallied tested threw topped tops totaled totalled totals treated treats trimmed trims use used uses vaccinated "
    "vaccinates wants welcomed welcomes wins wounded wounds"
)
# Chinese words that merely contain a numeral.
NUMERAL_WORDS = (
    "一直 一旦 一切 一般 一定 一起 一样 一边 一面 一致 一同 一向 一律 一并 一度 一再 一味 一概 一贯 一举 一时 "
    "一下 一手 一番 一带 一言 一心 一路 一线 一流 一体 一一 一方面 一系列 一站式 一成不变 一轮轮 一步步 一家独大 "
    "一半天 千变万化 千方百计 万分 万岁 万能 万物 万象 万众 万圣 万维 万科 万豪 百姓 百货 百科 百度 百般 百合 "
    "百叶 百事 十分 十足 十字 亿万 三星 三七 三国 三明治 三三两两 三角 三思 三亚 三峡 四川 四处 四周 四面八方 "
    "四季 五角大楼 五金 五花八门 五官 五星 五粮 六一 六合 七喜 七上八下 七夕 八卦 八方 九牛一毛 九州 双十一 二手 "
    "二维 二次元 二氧 二极 两者 两岸 两会 两难 两极 两性 两侧 两旁 数据 数字 数量 数学 数值 数码 数目 数额 数组 "
    "数控 几乎 几何 几率 半导体 半岛 半路 半夜 半径 半百 半年报 半年线 三五成群 三伏 五角星 五角形 五台山 七台河 "
    "三门峡 五道口 八佰 两点一线 千人计划 万人计划 翻译 翻新 翻身 翻盘 翻车 零售 零件 零部件 零食 零和 "
    "零基础 三六零 三次产业 一把手 二把手 三把手 二把交椅 头把交椅"
)
# Words that end the search for the noun that a number counts: no adjectives.
NO_MODIFIERS = (
    "odd plus ish a an the this that these those its their his her our my your in on at of to for from by with within "
    "over under "
    "about around after before since until till between among and or but nor so yet as than then when while where if "
    "because although though only just almost nearly both each every any not more less most least fewer up out off "
    "per via versus vs is are was were be been being has have had do does did will would can could may might must "
    "should there here it they we he she you i who which what whose into onto through during against without across "
    "behind beyond near like including plus minus came come went go gone goes left got get gave give made make took "
    "take said says say saw see sold sell bought buy paid pay used use uses won lost joined join joins signed hit "
    "hired hires serve serves served reach reaches reached times percent million billion trillion thousand hundred "
    "dozen people now today yesterday also still already ago later earlier"
)
# What weighs so many pounds: a 200-pound man.
WEIGHED_BODIES = (
    "man woman boy girl child baby infant teen teenager guy linebacker lineman player fighter boxer wrestler athlete "
    "patient dog cat pig bear bull cow horse gorilla alligator shark fish turkey pumpkin bird animal beast creature "
    "bomb bombs warhead shell bag bags sack sacks box boxes bale bales crate crates package weight weights dumbbell "
    "barbell rock boulder stone block slab statue bell load payload vest pack backpack boat satellite robot tank "
    "cylinder kettlebell"
)
# What is counted by the pound: 5 million pounds of beef.
WEIGHED_STUFF = (
    "beef meat pork chicken lamb bacon ham turkey fish salmon tuna shrimp lobster crab seafood flour sugar rice corn "
    "wheat grain oats barley hay cotton wool tobacco coffee tea cheese butter fruit apples grapes berries vegetables "
    "potatoes tomatoes onions nuts almonds peanuts honey salt chocolate candy food cocaine heroin marijuana cannabis "
    "fentanyl methamphetamine explosives dynamite copper uranium lithium gold silver steel iron lead zinc coal waste "
    "garbage trash rubbish plastic carbon clay sand gravel soil dirt ice rock rocks fertiliser fertilizer pesticide "
    "paper equipment cargo luggage baggage mail gear supplies fat muscle weight"
)
# May stand between 最多, 至少 and the like and their figure: 最多容纳3万人.
BOUNDED_VERBS = (
    "容纳 购买 购入 造成 导致 补助 补贴 资助 投资 投入 奖励 奖 赚 赚取 亏 亏损 支付 缴纳 缴 交 获得 获 领取 领 "
    "罚款 罚 处罚 判处 花费 花 花掉 增加 减少 下降 提高 节省 节约 省 退还 赔偿 赔 赔付 贷款 贷 借 借款 买 卖 带 "
    "吃 喝 睡 工作 休息 持有 覆盖 支持 提供 坐 住 存 存储 报销 优惠 减免 返还 返 享受 招聘 招收 招 录取 耗资 "
    "耗时 等待 等 停留 保留 保持 持续 使用 上传 下载 添加 创建 邀请 参加 报名 选择 选 填报 申请 提交 连接 行驶 "
    "跑 飞行 承载 搭载 载 运送 生产 产 养 种植 影响 损失 出现 发现 发生 涉及 售 售出 浪费 延长 延期 推迟 缩短 "
    "降低 上涨 下跌 涨 跌 加 减 扣 扣除 发放 发 付 给 送 充 充值"
)
# Behind two numbers these make them a score: 3比0完胜.
WON = (
    "晋级|获胜|取胜|完胜|险胜|大胜|小胜|战胜|击败|力克|轻取|横扫|逆转|领先|落败|告负|惜败|不敌|战平|淘汰|夺冠|绝杀"
    "|逼平|打平|平局"
)
