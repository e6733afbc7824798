"""Words that turn the sense of a text: those that deny or undo it, those that make another thing of the next one."""

from claimcheck.normalise.figures.patterns import Match, Pattern

_DENYING = (
    r"not|cannot|none|never|nobody|nothing|nowhere|without|neither|nor|except|excluding|instead"
    r"|[a-z]+n't|no(?!\.? ?[0-9])"  # No. 10 is a number
    r"|lack(?:s|ed|ing)?|absen(?:t|ce)|rather than|other than|far from"
    r"|(?:^|\b(?:votes?|voted|voting|ruled|decided|advised|is|was|are|were) )against"
    r"|false|fals(?:e|ely)|illegal(?:ly)?|impossible|incomplete|ineffective|inactive|invalid|insufficient|inconclusive"
    r"|un(?:able|affected|approved|authori[sz]ed|available|built|certain|clear|completed?|confirmed|constitutional"
    r"|decided|done|elected|enforceable|finished|fit|founded|fulfilled|harmed|hurt|injured|lawful|licensed|likely"
    r"|listed|manned|met|necessary|opened|paid|profitable|proven|published|ratified|registered|regulated|reliable"
    r"|resolved|safe|settled|signed|sold|solved|substantiated|successful(?:ly)?|supported|sustainable|tested|true"
    r"|used|verified|willing)"
)
_E = "(?:e[sd]?|ing)"  # the endings of a verb in -e, and of one without
_S = "(?:s|ed|ing)?"
_UNDOING = (
    rf"abandon{_S}|abandonment|abort{_S}|annul(?:s|led|ling|ment)?|avert{_S}|avoid(?:s|ed|ing)|axed"
    rf"|bann(?:ed|ing)|barred|block(?:s|ed|ing)|cancel(?:s|l?ed|l?ing|lation)?|ceas{_E}|cessation|collaps{_E}"
    rf"|contradict{_S}|declin{_E}|delay{_S}|den(?:y|ies|ied|ying|ial)|debunk(?:s|ed)"
    rf"|disband(?:s|ed)?|disallow(?:s|ed)?|disapprov{_E}|discontinu{_E}|dismiss(?:es|ed|al)?|disprov{_E}|disputed"
    rf"|disqualif(?:y|ies|ied)|dissol(?:v{_E}|ution)|ditched|dropp?(?:s|ed|ing)?|ended|ends|ending|expir{_E}"
    r"|fail(?:s|ed|ing|ure)?|foil(?:s|ed)?|forbid(?:s|den)?|halt(?:s|ed|ing)?|invalidat(?:es?|ed|ion)|laps(?:es?|ed)"
    rf"|lift(?:ed|ing)|nix(?:ed|es)|nullif(?:y|ies|ied|ication)|oppos{_E}|overrul{_E}|overturn{_S}|postpon{_E}"
    rf"|postponement|prevent(?:s|ed|ing)?|prohibit{_S}|prohibition|quash(?:es|ed)?|refut{_E}|refus{_E}|refusal"
    rf"|reject{_S}|rejection|repeal{_S}|rescind{_S}|retract{_S}|retraction|revers(?:ed|es|ing|al)|revo(?:k{_E}|cation)"
    rf"|scrap(?:s|ped|ping)|scupper(?:s|ed)|shelv{_E}|stalled|stopp?(?:s|ed|ing)?|suspend{_S}|suspension(?! bridge)"
    rf"|terminat(?:{_E}|ion)|thwart(?:s|ed)?|veto(?:e[sd]|ing)?|void(?:s|ed)?|withdr(?:aw|aws|awn|ew|awing|awal)"
    r"|(?:called|calls?|calling|broken?|breaks?|breaking) off|(?:fell|falls?|fallen) (?:through|apart)"
    r"|(?:pull(?:s|ed)?|back(?:s|ed)?|dropp?(?:s|ed)?) out|rul(?:es?|ed) out|turn(?:s|ed)? down|(?:struck|shot) down"
    r"|(?:(?:to|will|may|must) |^)end(?! ?-| users?\b)|end(?= (?:of|to)\b)"
)
_TURNING = Pattern(rf"(?<![a-z]-)\b(?:{_DENYING}|{_UNDOING})(?![a-z])")
# As parts of a name (West End, Bus Stop): in capitals, behind another word of the name.
_IN_NAMES = frozenset(["blocks", "delay", "drop", "end", "ends", "fail", "halt", "nothing", "stop", "veto", "void"])
_CHINESE = Pattern(
    "[不没無无非未否停拒撤]|取消|终止|解除|放弃|暂缓|推迟|失败|废除|废止|推翻|驳回|避免|中断|中止|终结|搁置|作废|失效|缺乏|缺少|阻止"
    "|反对|禁止|落空|告吹|流产|破裂|解散|注销|作罢"
)
# Words with such a character that deny nothing, places first: Wuxi, Bhutan, Africa; wireless, drone, future, steel.
_NO_DENIAL = Pattern(
    "无锡|不丹|[东西南北中]?非洲|[东西南北中]非|无线|无人(?=[机车驾])|无限|无印|无极|无界|无忧|无双|不锈钢|不动产|不夜城"
    "|无论|非常|不断|不仅|不久|不少|不过|非凡|非遗|未来|未名|停车|停机坪|没药"
)

_OFFICES = (
    "president|chairman|chairwoman|chairperson|chair|prime|minister|premier|chancellor|chief|executive|officer|ceo|cfo"
    "|coo|cto|secretary|senator|governor|mayor|director|general|judge|justice|admiral|marshal|captain|ambassador"
    "|commissioner|principal|provost|speaker|leader|manager|coach|head|treasurer|professor|king|queen|prince|princess"
)
_OFFICE = frozenset(_OFFICES.split("|"))
_MODIFIERS = (
    "former|formerly|ex|deputy|assistant|associate|nearly|almost|virtually|practically|non|anti|pseudo|quasi|semi"
    rf"|fake|mock|would be|(?:vice|shadow)(?= (?:{_OFFICES})\b)"
)
_MODIFIER = Pattern(rf"\b((?:{_MODIFIERS})(?: [a-z]+ly)*) (?=\w)")
_CHINESE_MODIFIER = Pattern(
    r"(副|(?<![年月日天周时以之目此战提当空史眼])前(?![海进门沿景线程锋夕后端台])|原(?=[董总首主部市省州校院行局任])"
    r"|候任|名誉|助理|几乎|近乎|险些|差点)(?=\w)"
)
GLUE = "~"  # between a modifier and the word it makes another of: a vice~president is no president


def turns_of(plain: str, capitals: frozenset[str]) -> int:
    """How many words of a folded text deny or undo something. `capitals` are its words that begin with a capital."""
    words = (found.group() for found in _TURNING.finditer(plain))
    latin = sum(1 for word in words if word not in _IN_NAMES or word not in capitals)
    return latin + (0 if plain.isascii() else len(_CHINESE.findall(_NO_DENIAL.sub("", plain))))


def glue_modifiers(plain: str) -> str:
    """Make one word of a modifier and the word that it changes: `vice president` no longer holds `president`."""
    glued = _MODIFIER.sub(_glued, plain)
    return glued if plain.isascii() else _CHINESE_MODIFIER.sub(rf"\1{GLUE}", glued)


def without_lost_office(words: list[str], capitals: frozenset[str]) -> list[str]:
    """Leave out a modified office before a name: the former president Ann Lee is Ann Lee, and no president."""
    if not words or GLUE not in words[0] or words[0].rpartition(GLUE)[2] not in _OFFICE:
        return words
    end = next((at for at, word in enumerate(words[1:], 1) if word not in _OFFICE), 0)
    return words[end:] if end and words[end] in capitals else words


def _glued(found: Match) -> str:
    return found.group(1).replace(" ", GLUE) + GLUE
