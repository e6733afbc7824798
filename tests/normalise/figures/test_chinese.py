"""Chinese grammar of figures in running text, each with look-alikes that stay what they are."""

import pytest

from claimcheck.model.quantity import Quantity
from claimcheck.normalise.figures import read_figures, read_value

# text -> every figure: [low, high] unit qualifier; "-" is no end, round brackets exclude an end; none: nothing after.
BELOW_NOUGHT = """
上季度扣非净利润-1.7亿元 -> [-170000000, -170000000] CNY exact
出口额同比-4.1%,环比-0.9% -> [-4.1, -4.1] percent exact ; [-0.9, -0.9] percent exact
漠河昨夜最低温-31.5℃ -> [-31.5, -31.5] degC exact
相关系数-0.62 -> [-0.62, -0.62] count exact
歼-16战机编队 ->
苏-27首飞 ->
满400元-60元 -> [400, 400] CNY exact ; [60, 60] CNY exact
山上零下十二度 -> [-12, -12] degC exact
当地零下四五十度 -> [-50, -40] degC magnitude
冰箱冷藏零下8度 -> [-8, -8] degC exact
周末-7℃至2℃ -> [-7, 2] degC between
周末-9℃至-4℃ -> [-9, -4] degC between
周末零下9度到零下4度 -> [-9, -4] degC between
周末零下四到九度 -> [-9, -4] degC between
预计增速-1.8%~-1.2% -> [-1.8, -1.2] percent between
it fell to -10°F -> [-23.33, -23.33] degC exact
体温升到39度 -> [39, 39] degC exact
镜头旋转270度 ->
全厂用电4000万度 -> [40000000000, 40000000000] Wh exact
"""
BOUNDS = """
金价跌破4000美元 -> [0, 4000) USD less-than
股价未跌破15元 -> [15, -) CNY at-least
金价突破4000美元 -> (4000, -) USD more-than
必须在45天内答复 -> (-, 3888000] s at-most
车站5公里内没有加油站 -> (-, 5000] m at-most
须在20小时内向学校报告 -> (-, 72000] s at-most
10天内需缴清 -> (-, 864000] s at-most
5天内容丰富 -> [432000, 432000] s exact
90人内退 -> [90, 90] people exact
几年内完成 -> [24, 108] months magnitude
8公里以内 -> (-, 8000] m at-most
7家内地企业赴港 -> [7, 7] count exact
40人内部会议 -> [40, 40] people exact
消费200元(含)以上 -> [200, -) CNY at-least
支持率没到四成 -> (-, 40) percent less-than
支出上限800元 -> [0, 800] CNY at-most
上限由800元降至600元 -> [800, 800] CNY exact ; [600, 600] CNY exact
礼堂最多能容纳900人 -> [0, 900] people at-most
地震至少造成17人遇难 -> [17, -) people at-least
最高可奖励50万元 -> [0, 500000] CNY at-most
最高法院判处6年 -> [72, 72] months exact
最多的一队买了8套 -> [8, 8] count exact
"""

VAGUE = """
月租2800多元 -> [2801, 2899] CNY magnitude
桥长400多米 -> [401, 499] m magnitude
共有60多种花 -> [61, 69] count magnitude
来过二十多次 -> [21, 29] count magnitude
iPhone 17 多种颜色 ->
50多元化集团 -> [50, 50] count exact
院里住着五、六百人 -> [500, 600] people magnitude
足足六、七成 -> [60, 70] percent magnitude
歇了两、三天 -> [172800, 259200] s magnitude
一、二百人 -> [200, 200] people exact
有五、六年级学生 ->
等了三个多小时 -> (10800, 14400) s magnitude
停产两个多月 -> (2, 3) months magnitude
上升一个多百分点 -> (1, 2) points magnitude
画了6个多边形 -> [6, 6] count exact
三成多网民反对 -> [31, 39] percent magnitude
占百分之六十多 -> [61, 69] percent magnitude
票价200元多 -> [201, 299] CNY magnitude
200元多次购买 -> [200, 200] CNY exact
"""
SCALES = """
赔了六个亿 -> [600000000, 600000000] count exact
二点五个亿 -> [250000000, 250000000] count exact
亏损四个多亿 -> (400000000, 500000000) count magnitude
又投了几个亿 -> [200000000, 900000000] count magnitude
探明六个亿吨级油田 -> [6, 6] count exact ; [100000000000, 990000000000] kg magnitude
开工8个亿元以上项目 -> [8, 8] count exact ; [100000000, -) CNY at-least
两个亿万富翁 -> [2, 2] count exact
6个万达广场 -> [6, 6] count exact
共4億6,000萬元 -> [460000000, 460000000] CNY exact
共6亿零300万元 -> [603000000, 603000000] CNY exact
共5亿2000多万元 -> [520010000, 529990000] CNY magnitude
共4亿零800多万元 -> [408010000, 408990000] CNY magnitude
来了3万零700人 -> [30700, 30700] people exact
产值2万3千亿元 -> [2300000000000, 2300000000000] CNY exact
存款6千8百万元 -> [68000000, 68000000] CNY exact
重4百50公斤 -> [450, 450] kg exact
年薪升到3万6。 -> [36000, 36000] count exact
年薪从3万6到4万 -> [36000, 36000] count exact ; [40000, 40000] count exact
售出4万5G手机 -> [40000, 40000] count exact
1.5万2的价 -> [15000, 15000] count exact
超过6万2023年 -> (60000, -) count more-than
买车3万5送保险 -> [35000, 35000] count exact
花4万3天修好 -> [40000, 40000] count exact ; [259200, 259200] s exact
总额三万亿六千亿元 -> [3600000000000, 3600000000000] CNY exact
"""
PARTS = """
他身高1米76 -> [1.76, 1.76] m exact
她身高一米六 -> [1.6, 1.6] m exact
跑了9秒96 -> [9.96, 9.96] s exact
用时2分08秒5 -> [128.5, 128.5] s exact
这包盐3块2 -> [3.2, 3.2] CNY exact
找回6元3角8分 -> [6.38, 6.38] CNY exact
实付陆佰元零捌分 -> [600.08, 600.08] CNY exact
发烧38度7 -> [38.7, 38.7] degC exact
昨晚37度9 -> [37.9, 37.9] degC exact
游了200米4趟 -> [200, 200] m exact ; [4, 4] count exact
等了8秒2次 -> [8, 8] s exact ; [2, 2] count exact
楼高9米3层 -> [9, 9] m exact ; [3, 3] count exact
萝卜两块一斤 -> [4, 4] CNY/kg exact
鸡蛋四块五一斤 -> [9, 9] CNY/kg exact
门票60元一张 -> [60, 60] CNY/count exact
发了60元一次性补贴 -> [60, 60] CNY exact
学费四万一年 -> [40000, 40000] count exact ; [12, 12] months exact
订了四万一千份 -> [41000, 41000] count exact
二十一年 -> [252, 252] months exact
二元一次方程 ->
“一块”的办法 ->
“仅售79块” -> [79, 79] CNY exact
三块石头 -> [3, 3] count exact
"""

UNITS = """
募资1200-1800万美元 -> [12000000, 18000000] USD between
月薪1200-1800元 -> [1200, 1800] CNY between
编号1998-0021 ->
2021-2022赛季 ->
主播有80W粉丝 -> [800000, 800000] people exact
新车售价11.6万起 -> [116000, -) count at-least
侦破盗窃案260起 -> [260, 260] count exact
年薪60W起 -> [600000, -) count at-least
月入5W+ -> [50000, -) count at-least
灯泡功率60W -> [60, 60] W exact
支持90W快充 -> [90, 90] W exact
12GB/512GB版 -> [12000000000, 12000000000] B exact ; [512000000000, 512000000000] B exact
60MW/120MWh储能 -> [60000000, 60000000] W exact ; [120000000, 120000000] Wh exact
票价40元/80元 -> [40, 40] CNY exact ; [80, 80] CNY exact
每盒6元/200克 -> [30, 30] CNY/kg exact
借款800万克朗 -> [8000000, 8000000] count exact
重800克 -> [0.8, 0.8] kg exact
血压140毫米汞柱 -> [18665.13, 18665.13] Pa exact
气压1005百帕 -> [100500, 100500] Pa exact
水压3.5兆帕 -> [3500000, 3500000] Pa exact
容量630千伏安 -> [630000, 630000] VA exact
电压220千伏 -> [220000, 220000] V exact
毛利率同比提升1.8pct -> [1.8, 1.8] points exact
股价跌1.8pct -> [1.8, 1.8] percent exact
时速可达160公里 -> [44.44, 44.44] m/s exact
全程160公里 -> [160000, 160000] m exact
利率由4%->3% -> [4, 4] percent exact ; [3, 3] percent exact
停工三两天 -> [172800, 259200] s magnitude
百十个工人 -> [90, 110] people about
月租800元-900元/月 -> [800, 900] CNY/months between
200甚至400元 -> [200, 400] CNY between
票价在6元与8元之间 -> [6, 8] CNY between
票价6元与8元 -> [6, 6] CNY exact ; [8, 8] CNY exact
售价70万令吉 -> [700000, 700000] MYR exact
"""

MISSED = """
“¥459” -> [459, 459] CNY exact
“€2.5亿” -> [250000000, 250000000] EUR exact
14 名矿工获救 -> [14, 14] people exact
6 人获奖 -> [6, 6] people exact
6 人员管理 ->
前锋打进420球 -> [420, 420] count exact
昨夜阵风11级 -> [11, 11] count exact
高考考了615分 -> [615, 615] count exact
每天走9000步 -> [9000, 9000] count exact
股指重返4200点 -> [4200, 4200] count exact
麒麟820点亮 ->
小米17分期 ->
五倍增长 -> [5, 5] x exact
成倍增加 ->
国债收益率下行4BP -> [0.04, 0.04] points exact
BP 8 ->
他有8BP机 ->
零下30几度 -> [-39, -31] degC magnitude
头号人物和二号人物 ->
用了半个多世纪 -> (600, 1200) months magnitude
会费下限从现在的0.2%调低 -> [0.2, 0.2] percent exact
最高时速达到90公里 -> [25, 25] m/s exact
江苏－0.7－2.4 ->
每5部手机就有1部 -> [0.2, 0.2] x exact
每 20 人中有 3 人 -> [0.15, 0.15] x exact
每20家店有6名店员 -> [20, 20] count exact ; [6, 6] people exact
噪音65dB -> [65, 65] dB exact
浓度400ppm -> [0.04, 0.04] percent exact
内存32G -> [32000000000, 32000000000] B exact
支持5G网络 ->
共三千〇六份 -> [3006, 3006] count exact
来了五六十号人 -> [50, 60] people magnitude
一周五次 -> [5, 5] count exact
周五次日达 ->
"""

KEPT_OUT = """
这是丰收的吉兆 ->
兆丰银行开业 ->
突破两兆元 -> (2000000000000, -) CNY more-than
骁龙 8 至尊版发布 ->
昇腾910B量产 ->
亏损2B美元 -> [2000000000, 2000000000] USD exact
面向2B市场 ->
一段720p视频 ->
1-7月销量9万辆 -> [90000, 90000] count exact
5、6月多雨 ->
6-9日有雨 ->
婴儿6-9月龄 ->
于19时开幕 ->
营业时间10点到22点 ->
股指从3900点到4100点 -> [3900, 3900] count exact ; [4100, 4100] count exact
女队5比2获胜 ->
两队7-4晋级 ->
男女比例为3比1 -> [3, 3] x exact
第二十届大会 ->
十二届全国人大 ->
办了十二届 -> [12, 12] count exact
前四大股东 ->
四大股东 -> [4, 4] people exact
二期工程 ->
三代人同住 -> [3, 3] people exact
拨打12315投诉 ->
12315元 -> [12315, 12315] CNY exact
考上211院校 ->
211个站 -> [211, 211] count exact
85后村官 ->
N+1赔偿 ->
十五五规划 ->
年近半百的人 ->
六个月的半年报 -> [6, 6] months exact
去五台山 ->
搬走五台机床 -> [5, 5] count exact
种了三棵树 -> [3, 3] count exact
如图6所示 ->
建了6所学校 -> [6, 6] count exact
（1）目的；（2）范围；（3）方法 ->
重量（3）为7公斤 -> [3, 3] count exact ; [7, 7] kg exact
公元前340年 ->
乾隆二十五年 ->
历时25年 -> [300, 300] months exact
"""


def cases(*tables: str) -> list[tuple[str, str]]:
    rows = [line.partition(" ->") for table in tables for line in table.strip().splitlines()]
    return [(text, figures.strip()) for text, _, figures in rows]


def show(quantity: Quantity) -> str:
    low, high = ("-" if end is None else f"{round(end, 2).normalize():f}" for end in (quantity.low, quantity.high))
    opening, closing = "[" if quantity.low_included else "(", "]" if quantity.high_included else ")"
    return f"{opening}{low}, {high}{closing} {quantity.unit} {quantity.qualifier.value}"


def read(text: str) -> str:
    return " ; ".join(show(reading.quantity) for reading in read_figures(text))


@pytest.mark.parametrize(("text", "figures"), cases(BELOW_NOUGHT))
def test_reads_what_lies_below_nought(text: str, figures: str) -> None:
    assert read(text) == figures


@pytest.mark.parametrize(("text", "figures"), cases(BOUNDS))
def test_reads_bounds(text: str, figures: str) -> None:
    assert read(text) == figures


@pytest.mark.parametrize(("text", "figures"), cases(VAGUE))
def test_reads_what_is_told_loosely(text: str, figures: str) -> None:
    assert read(text) == figures


@pytest.mark.parametrize(("text", "figures"), cases(SCALES))
def test_reads_scales_told_in_parts(text: str, figures: str) -> None:
    assert read(text) == figures


@pytest.mark.parametrize(("text", "figures"), cases(PARTS))
def test_reads_what_is_told_behind_the_unit(text: str, figures: str) -> None:
    assert read(text) == figures


@pytest.mark.parametrize(("text", "figures"), cases(UNITS))
def test_reads_units_for_what_they_are(text: str, figures: str) -> None:
    assert read(text) == figures


@pytest.mark.parametrize(("text", "figures"), cases(MISSED))
def test_misses_no_figure_for_its_neighbours(text: str, figures: str) -> None:
    assert read(text) == figures


@pytest.mark.parametrize(("text", "figures"), cases(KEPT_OUT))
def test_keeps_out_what_only_looks_like_a_figure(text: str, figures: str) -> None:
    assert read(text) == figures


VALUES = """
零下12℃ -> [-12, -12] degC exact
零上4度 -> [4, 4] degC exact
-4℃至6℃ -> [-4, 6] degC between
两个多月 -> (2, 3) months magnitude
四、五百人 -> [400, 500] people magnitude
每 20 人中有 3 人 -> [0.15, 0.15] x exact
一米八 -> [1.8, 1.8] m exact
2万6 -> [26000, 26000] count exact
跌破7000 -> [0, 7000) count less-than
"""


@pytest.mark.parametrize(("text", "figure"), cases(VALUES))
def test_reads_the_same_in_a_value_field(text: str, figure: str) -> None:
    assert show(read_value(text).quantity) == figure


@pytest.mark.parametrize(
    "tail", ["万5", "万5000", "亿5千万", "万3千亿", "米8", "块5", "个多月", "度5", "℃至-5℃", "个亿"]
)
def test_no_number_is_too_long_for_what_follows_it(tail: str) -> None:
    """Forty digits and a scale are more than the decimal context holds by itself."""
    assert len(read_figures("9" * 40 + tail)) in (1, 2)
