"""How dates stand in running text, as pieces of patterns: their digits are no figures.

English is matched as it is written, Chinese folded to simplified characters. All are written for re.VERBOSE.
"""

from claimcheck.normalise.eras import ERAS

MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)"
)
HAN = "〇零一二三四五六七八九十"
_YEAR = r"[12][0-9]{3}(?![0-9])"
_DAY = r"[0-3]?[0-9](?:st|nd|rd|th)?"
_SCALES = r"[mb]illion|trillion|thousand|hundred|per[ ]?cent|bn|[kMGT]Wh?|[MGTP]B|k[gm]|tonnes"
# What a number behind a month is no day before: a decimal, a scale, a measure.
_DAY_ENDS = rf"(?![0-9%A-Za-z]|[.,][0-9]|[ ](?:{_SCALES})(?![A-Za-z]))"
_NO_NOUN = r"(?![ ](?:people|men|women|(?!was|has|is|its|this)[a-z]{2,20}s)(?![a-z]))"
_AND = r"[ ](?:and|or|&)[ ]"
_MORE_DAYS = (
    rf"(?:[ ]?[-–][ ]?{_DAY}{_DAY_ENDS} | [ ](?:to|through)[ ]{_DAY}{_DAY_ENDS}{_NO_NOUN}"
    rf"|(?:,[ ]{_DAY}(?=,|{_AND}))?(?:,[ ]{_DAY}(?=,?{_AND}))?,?{_AND}{_DAY}{_DAY_ENDS}{_NO_NOUN})"
)
MONTH_FIRST = rf"""
    (?=[JFMASONDjfmasond][A-Za-z][A-Za-z])(?:{MONTH}(?![A-Za-z])\.?(?:,?[ ]{_YEAR}
      | [ ](?P<day>{_DAY}{_DAY_ENDS}{_MORE_DAYS}?)(?P<year>,?[ ]{_YEAR})?)
  | (?i:{MONTH})(?:[ ]{_DAY})?,?[ ]{_YEAR}
  | {MONTH.upper()}[ ](?P<loud>{_DAY}{_DAY_ENDS}))
"""
DAY_FIRST = rf"""
    {_DAY}(?:(?:,[ ]{_DAY}){{0,3}}(?:[ ]?[-–][ ]?|,?[ ](?:to|and|or|through|&)[ ]){_DAY})?[ ](?:of[ ])?
      (?:{MONTH}(?![A-Za-z])(?:,?[ ]{_YEAR})? | (?i:{MONTH}),?[ ]{_YEAR} | {MONTH.upper()}(?![A-Za-z]))
  | [0-3]?[0-9](?P<joint>[-/])(?i:{MONTH})(?:(?P=joint)(?:[12][0-9])?[0-9]{{2}}|(?![-/]))(?![0-9A-Za-z])
  | [12][0-9]{{3}}-(?i:{MONTH})(?:-[0-3]?[0-9])?(?![-0-9A-Za-z])
  | [01]?[0-9]/(?:19|20)[0-9]{{2}}(?![0-9/]) | (?:19|20)[0-9]{{2}}/(?:19|20)[0-9]{{2}}(?![0-9/])
  | (?:6|9|12)M(?:[ ]?20[0-9]{{2}}|[0-9]{{2}})(?![0-9A-Za-z.])
"""
_ENDS = r"(?![0-9A-Za-z%]|[.,][0-9])"
# Q3 25 is a quarter of 2025 where nothing follows that 25 could count.
_SHORT_YEAR = rf"[ ][0-9]{{2}}{_ENDS}(?=$|[,;:.)\t\n]|[ ](?:was|were|is|results|revenue|earnings|guidance)(?![a-z]))"
PERIOD = rf"""
    (?:(?:Q[1-4]|H[12])(?:[ ]?(?:19|20)[0-9]{{2}}|[ ]?'[0-9]{{2}}|{_SHORT_YEAR})?
      | [FC]Y(?:[ ]?(?:19|20)[0-9]{{2}}(?:[-–/][0-9]{{2}}(?![0-9]))?|[ ]?'[0-9]{{2}}
        |[ ][0-9]{{2}}{_ENDS}(?![ ](?:{_SCALES})(?![A-Za-z])))?)
    {_ENDS}
"""
_ERAS = "|".join(ERAS)
_BEFORE_OURS = "(?<=公元前|西元前)|(?<=公元前[ ]|西元前[ ])"
_AFTER_ERA = f"(?:(?<={_ERAS})|{_BEFORE_OURS}|(?<={'[ ]|'.join(ERAS)}[ ]))"
_HAN_PART = (
    rf"(?:第?[1-4{HAN[2:6]}]{{1,2}}个?季度?|[前头首][ ]?(?:[0-9]{{1,2}}|[{HAN}两]{{1,2}})[ ]?个?(?:季度?|月)"
    r"|[上下]半年|[QH][1-4])"
)
_HAN_DAYS = r"(?:[0-3]?[0-9][ ]?[-–~至到、和及][ ]?)?[0-3]?[0-9][ ]?[日号]"
_HAN_MONTH = rf"(?:[01]?[0-9][ ]?[-–~至到][ ]?)?[01]?[0-9][ ]?月(?:份|初|底|末|中旬|上旬|下旬|中)?(?:[ ]?{_HAN_DAYS})?"
_LASTING = "(?:的?历史|之久|以上|时间|左右)"  # 2000年历史 is how long, and no year
HAN_DATE = rf"""
    (?:[12][0-9]{{3}}|1[01][0-9]|[0-9]{{2}})[ ]?年[ ]?(?:{_HAN_MONTH} | {_HAN_PART})
  | (?:1[01][0-9]|[0-9]{{2}})[ ]?年度(?![假]) | (?:[0-9]{{2}}[-/])?[0-9]{{2}}[ ]?财年
  | [0-9]{{2}}年(?:年[初中底末]|初|[底末](?![子蕴部薪位尾]))
  | (?<=[自从于])[5-9][0-9]年(?![多前后内里间来以的时历长])
  | [0-9]{{2,4}}[ ]?年代
  | (?![12][0-9]00年{_LASTING})[12][0-9]{{3}}(?:[ ]?[-–~至到/][ ]?[12][0-9]{{3}})?[ ]?(?:财年|年度|年)
  | (?:[01]?[0-9][ ]?[-–~至到、][ ]?){{1,3}}[01]?[0-9][ ]?月(?!均)份?(?:[ ]?{_HAN_DAYS})?
  | [0-3]?[0-9][ ]?[-–~至到、][ ]?[0-3]?[0-9][ ]?日(?![本元均活])
  | {_HAN_MONTH} | [0-3]?[0-9][ ]?日(?![本元均活]) | (?<![续近过0-9])(?:[1-4][ ]?[-–~至到][ ]?)?[1-4]季度
  | [0-9]{{1,2}}[ ]?世纪(?:[ ]?[0-9]{{2}}[ ]?年代)?
"""
# The years of an era, looked for behind what can be one: the test of what stands before is the dearer one.
ERA_YEAR = rf"(?=[0-9]{{1,4}}[ ]?[年世]){_AFTER_ERA}[0-9]{{1,4}}[ ]?(?:年(?:[ ]?{_HAN_MONTH})?|世纪)"
ERA_YEAR_IN_WORDS = rf"(?=[{HAN}百元]{{1,6}}年){_AFTER_ERA}[{HAN}百元]{{1,6}}年"
HAN_WORDS_DATE = rf"""
    [〇○零一二三四五六七八九]{{4}}年(?:[{HAN}]{{1,3}}月(?:[{HAN}]{{1,3}}[日号])?|{_HAN_PART})?
  | [{HAN}]{{1,2}}[至到–-](?:十[一二]?|[一二三四五六七八九])月
  | (?:十[一二]?|[一二三四五六七八九])月(?:份|初|底|末|中旬|上旬|下旬)?(?:[{HAN}]{{1,3}}[日号])?
  | [{HAN}]{{1,3}}日(?![本元])
  | [一二三四]{{1,2}}(?:[至到][一二三四])?季度 | [{HAN}]{{1,3}}世纪(?:[{HAN}]{{1,3}}年代)? | [{HAN}]{{1,3}}年代
"""
