package org.uniondomain.rules.explain;

import org.uniondomain.rules.lang.Label;
import org.uniondomain.rules.lang.Language;

/** 用语: every phrase of an explanation, in both languages; {0}, {1} and so on are filled in. */
enum Message {
  HEADING("{0}（{1}）", "{0} ({1})"),
  VERDICT("结论：{0}", "Verdict: {0}"),
  ANSWER("答案：{0}", "Answer: {0}"),
  CLAUSE("规定（{0}）：{1}", "Rule ({0}): {1}"),
  LOCAL_CLAUSE("规定（{0}，{2}）：{1}", "Rule ({0}, {2}): {1}"),
  FACTS("事实：{0}", "Facts: {0}"),
  LAW_DAY("适用法律之日：{0}", "Law of the day: {0}"),
  APPLIES_WHEN("适用条件：{0}", "Applies when: {0}"),
  COMPARISON("比较：{0}", "Compared: {0}"),
  CASE("情形“{0}”：{1}", "Case \"{0}\": {1}"),
  CASE_OF_ARTICLE("情形“{0}”（{2}）：{1}", "Case \"{0}\" ({2}): {1}"),
  MORE_CASES("另有{0}种情形，{1}种未定", "{0} more cases, {1} of them open"),
  RECKONED("计算：{0}", "Reckoned: {0}"),
  WHERE_RESULT("其中：{0} = {1}", "where {0} = {1}"),
  SOURCE("依据：{0}", "Source: {0}"),
  CONVENTION_ENTRY("{0}", "{0}"),
  ELSEWHERE("参见（此处不适用）：{0}", "See (does not apply here): {0}"),
  SOURCE_ENTRY("{0}，{1}，{2}", "{0}, {1}, {2}"),
  NOTICE("提示：{0}", "Notice: {0}"),
  NOTICE_ABOUT("{0}：{1}", "{0}: {1}"),
  MISSING("缺少：{0}", "Missing: {0}"),
  REMEDY("补救：{0}", "Remedy: {0}"),

  WITH_CONSEQUENCE("{0}（{1}）", "{0} ({1})"),
  WITH_MARGIN("{0}，{1}", "{0}, {1}"),
  WITH_REASON("{0}：{1}", "{0}: {1}"),
  WITH_LAST_DAY("{0}，最后一日为 {1}", "{0}, last day {1}"),
  STILL_POSSIBLE("{0}；仍可能：{1}", "{0}; still possible: {1}"),
  OPINION("{0}认为{1}", "{0} says {1}"),
  CONSEQUENCE_BY("{0}，见{1}", "{0}, see {1}"),
  SHORT_BY("{0}差 {1}", "{0} short by {1}"),
  OVER_BY("{0}超出 {1}", "{0} over by {1}"),
  LATE_BY("{0}迟 {1} 日", "{0} late by {1} days"),
  EARLY_BY("{0}早 {1} 日", "{0} early by {1} days"),
  OR_NOT_APPLICABLE("，或不适用", ", or not applicable"),
  WAITING_UNTIL("{0}；{1} 之后的事件不再影响", "{0}; events after {1} no longer matter"),
  OTHERWISE("{0}（其余情形）", "{0} (everything else)"),
  NO_VALUE("无此值", "there is none"),
  NO_DAY("无此日", "there is no such day"),
  WAITING("取决于尚未发生的事件", "depends on events that have not happened"),

  RAISE("{0}再增加 {1}（至 {2}）即符合", "raise {0} by {1}, to {2}, and it is met"),
  LOWER("{0}减少 {1}（至 {2}）即符合", "lower {0} by {1}, to {2}, and it is met"),
  CHANGE("{0}由“{1}”改为“{2}”即符合", "change {0} from \"{1}\" to \"{2}\" and it is met"),
  CHANGE_HIDDEN("改变{0}即可符合（敏感，未显示）", "change {0} and it is met (sensitive, not shown)"),

  FACT("{0} {1}", "{0} {1}"),
  FACT_OPEN("{0}（{1}）", "{0} ({1})"),
  ITEM_COUNT("{0} {1}项，清单完整", "{0}: {1} listed, complete"),
  ITEM_COUNT_PARTIAL("{0} 已知{1}项，清单未必完整", "{0}: {1} known, the list may be incomplete"),
  ITEMS_UNKNOWN("{0} 未知", "{0} unknown"),
  MISSING_FACT("{0}（{1}）", "{0} ({1})"),
  MISSING_ITEMS("{0}的其他各项（{1}）", "further items of {0} ({1})"),
  MISSING_PARAMETER("{0}：数值未明", "{0}: number not known"),
  MISSING_SCHEDULE("{0}年放假安排尚未公布", "the holiday schedule of {0}"),

  UNKNOWN("未知", "unknown"),
  NONE("无", "none"),
  NOT_HAPPENED("尚未发生", "has not happened"),
  HIDDEN("［敏感，未显示］", "[sensitive, not shown]"),
  NUMBER_UNKNOWN("（数值未明）", "(number not known)"),
  NUMBER_ABSENT("（此处无此数值）", "(no number here)"),
  NEVER("永不届至的日期", "a day that never comes"),
  YES("是", "yes"),
  NO("否", "no"),
  AT_LEAST("至少 {0}", "at least {0}"),
  AT_MOST("至多 {0}", "at most {0}"),
  FROM_DAY("{0} 或之后", "{0} or later"),
  TO_DAY("{0} 或之前", "{0} or earlier"),
  RANGE("{0}–{1}", "{0}–{1}"),
  SEPARATOR("；", "; "),
  COMMA("、", ", "),
  ASIDE("，", ", "),

  HOLDS("{0} ✓", "{0} ✓"),
  FAILS("{0} ✗", "{0} ✗"),
  OPEN("{0} ？", "{0} ?"),
  ALWAYS("恒成立", "always"),
  NEVER_HOLDS("恒不成立", "never"),
  AND("，且", " and "),
  OR("，或", " or "),
  LAST_OR("或", " or "),
  GROUP("（{0}）", "({0})"),
  NOT("并非（{0}）", "not ({0})"),
  FLAG("{0}（{1}）", "{0} ({1})"),
  IS_ONE_OF("{0}（{1}）为{2}", "{0} ({1}) is {2}"),
  IS_ONE_OF_PLAIN("{0}为{1}", "{0} is {1}"),
  NOT_LATER("不晚于", "no later than"),
  NOT_EARLIER("不早于", "no earlier than"),
  LATER("晚于", "later than"),
  EARLIER("早于", "earlier than"),
  SAME_DAY("等于", "equals"),
  HAPPENED("{0} 已经到来", "{0} has come"),
  EXISTS("有{0}", "there is: {0}"),
  SAME_AS("{0}与{1}相同", "{0} is the same as {1}"),
  EVERY("{0}每一项：{1}", "every item of {0}: {1}"),
  SOME("{0}至少一项：{1}", "some item of {0}: {1}"),
  FAILING_ITEMS("{0}〔第 {1} 项不成立〕", "{0} [fails for item {1}]"),
  OPEN_ITEMS("{0}〔第 {1} 项未定〕", "{0} [open for item {1}]"),
  HOLDING_ITEMS("{0}〔第 {1} 项成立〕", "{0} [holds for item {1}]"),
  REQUIREMENT_HOLDS("符合“{0}”的要求", "the requirement \"{0}\" is met"),
  NOT_APPLICABLE("不适用", "not applicable"),

  PLUS("{0} + {1}", "{0} + {1}"),
  MINUS("{0} − {1}", "{0} − {1}"),
  TIMES("{0} × {1}", "{0} × {1}"),
  DIVIDED("{0} ÷ {1}", "{0} ÷ {1}"),
  LARGER("（{0}）中较大者", "the larger of ({0})"),
  SMALLER("（{0}）中较小者", "the smaller of ({0})"),
  CHOSEN("{0}（因{1}）", "{0} (because {1})"),
  IF("若{0}，则{1}", "if {0}, {1}"),
  ELSE("否则{0}", "else {0}"),
  COUNT("{0}的项数", "number of {0}"),
  COUNT_WHERE("{0}中“{1}”的项数", "number of {0} with \"{1}\""),
  TOTAL("{0}的{1}合计", "sum of {1} over {0}"),
  TOTAL_WHERE("{0}中“{2}”各项的{1}合计", "sum of {1} over {0} with \"{2}\""),
  LARGEST("{0}的{1}最大者", "largest {1} of {0}"),
  LARGEST_WHERE("{0}中“{2}”各项的{1}最大者", "largest {1} of {0} with \"{2}\""),
  SMALLEST("{0}的{1}最小者", "smallest {1} of {0}"),
  SMALLEST_WHERE("{0}中“{2}”各项的{1}最小者", "smallest {1} of {0} with \"{2}\""),
  LATEST("{0}的{1}最晚者", "latest {1} of {0}"),
  LATEST_WHERE("{0}中“{2}”各项的{1}最晚者", "latest {1} of {0} with \"{2}\""),
  EARLIEST("{0}的{1}最早者", "earliest {1} of {0}"),
  EARLIEST_WHERE("{0}中“{2}”各项的{1}最早者", "earliest {1} of {0} with \"{2}\""),
  LATEST_RUN("{0}截至最近月份连续“{1}”的月数", "months of {0} in a row up to the latest with \"{1}\""),
  AFTER("{0} 起{1}，首日不计", "{1} from {0}, first day not counted"),
  BEFORE("{0} 前{1}，首日不计", "{1} before {0}, first day not counted"),
  UNKNOWN_TERM("若干日（数值未明）", "a term (number not known)"),
  EXTENDED("{0}，另加 {1} 日", "{0}, plus {1} days"),
  ROLLED("{0}，末日逢休息日顺延", "{0}, a last day of rest moving on to the next working day"),
  DAYS_BETWEEN("自 {0} 至 {1} 的日数", "days from {0} to {1}"),
  ROUNDED_DOWN("{0}（舍至 {1}）", "{0} (rounded down to {1})"),
  ROUNDED_UP("{0}（进至 {1}）", "{0} (rounded up to {1})"),
  ROUNDED_HALF_UP("{0}（四舍五入至 {1}）", "{0} (rounded half up to {1})"),
  BAND("{0}（{1}，属 {2} 档）", "{0} ({1}, band {2})"),
  BAND_OPEN("{0}（按{1}分档）", "{0} (by {1})"),
  BAND_FROM("{0} 以上", "{0} and more"),
  BY_DAY("按{0}所在时期的规定", "by the law of {0}"),
  EQUALS("{0} = {1}", "{0} = {1}");

  private final Label template;

  Message(String chinese, String english) {
    this.template = new Label(chinese, english);
  }

  /** Returns the template in both languages. */
  Label template() {
    return template;
  }

  /** Fills the template of {@code language}. */
  String in(Language language, String... arguments) {
    String text = template.in(language);
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{') {
        filled.append(arguments[text.charAt(i + 1) - '0']);
        i += 2;
      } else {
        filled.append(c);
      }
    }
    return filled.toString();
  }
}
