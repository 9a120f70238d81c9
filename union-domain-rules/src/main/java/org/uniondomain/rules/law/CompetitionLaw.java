package org.uniondomain.rules.law;

import java.time.LocalDate;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;

/** 劳动竞赛法源: the texts on labour competitions. */
public final class CompetitionLaw {
  private CompetitionLaw() {}

  /**
   * 内蒙古自治区劳动竞赛奖励办法. The full text was not found; a news report of 2012-07-19 names its content, so
   * that day is the latest on which it began.
   */
  public static final Instrument INNER_MONGOLIA_AWARD_MEASURES =
      Instrument.of(
              "IM-LC-2012",
              "内蒙古自治区劳动竞赛奖励办法",
              "Inner Mongolia Measures on Labour-Competition Awards",
              "内蒙古自治区人民政府办公厅",
              Rank.NORMATIVE_DOCUMENT,
              Regions.INNER_MONGOLIA)
          .edition("2012", LocalDate.of(2012, 7, 19), Certainty.SECONDARY);

  /** 河北省劳动竞赛奖励办法, reported in March 2015. */
  public static final Instrument HEBEI_AWARD_MEASURES =
      Instrument.of(
              "HEB-LC-2015",
              "河北省劳动竞赛奖励办法",
              "Hebei Measures on Labour-Competition Awards",
              "河北省总工会",
              Rank.NORMATIVE_DOCUMENT,
              Regions.HEBEI)
          .edition("2015", LocalDate.of(2015, 3, 31), Certainty.SECONDARY);

  /** 山东省总工会劳动竞赛实施意见, August 2018, for a plan that runs to the end of 2022. */
  public static final Instrument SHANDONG_COMPETITION_OPINION =
      Instrument.of(
              "SD-LC-2018",
              "山东省总工会劳动竞赛实施意见",
              "Shandong Federation Opinion on Labour Competitions",
              "山东省总工会",
              Rank.UNION_DOCUMENT,
              Regions.SHANDONG)
          .edition("2018", LocalDate.of(2018, 8, 31), Certainty.SECONDARY)
          .repealed(LocalDate.of(2023, 1, 1));

  /** 企业工会工作条例（试行）, of which the opening and articles 46 to 50 were seen. */
  public static final Instrument ENTERPRISE_UNION_REGULATION =
      Instrument.of(
              "ACFTU-EU-2006",
              "企业工会工作条例（试行）",
              "Regulation on the Work of Enterprise Unions (trial)",
              "中华全国总工会",
              Rank.UNION_DOCUMENT,
              Division.NATION)
          .edition("2006", LocalDate.of(2006, 7, 6));

  /**
   * 合理化建议和技术改进奖励条例, of which an excerpt of 1982 was seen and the amounts of 1986 are reported;
   * whether it was repealed is not known.
   */
  public static final Instrument PROPOSAL_AWARDS =
      Instrument.of(
              "SC-RAT",
              "合理化建议和技术改进奖励条例",
              "Regulations on Awards for Rationalisation Proposals and Technical Improvements",
              "国务院",
              Rank.ADMINISTRATIVE_REGULATION,
              Division.NATION)
          .edition("1982", LocalDate.of(1982, 3, 16))
          .edition("1986", LocalDate.of(1986, 6, 4));

  /**
   * 内蒙古自治区劳动竞赛活动, as a report of 2013 describes those of that year: tracks, contents, bodies, the
   * skill contest and the plan of ten tasks.
   */
  public static final Instrument INNER_MONGOLIA_COMPETITIONS_2013 =
      Instrument.of(
              "IM-LC-2013",
              "内蒙古自治区劳动竞赛活动（2013年报道）",
              "Labour competitions of Inner Mongolia, as reported in 2013",
              "内蒙古自治区总工会",
              Rank.UNION_DOCUMENT,
              Regions.INNER_MONGOLIA)
          .edition("2013", LocalDate.of(2013, 1, 1), Certainty.REPORTED);

  /** 内蒙古自治区2022年劳动竞赛启动通知, for the competitions of that year; who issued it is not known. */
  public static final Instrument INNER_MONGOLIA_START_NOTICE_2022 =
      Instrument.of(
              "IM-LC-START-2022",
              "内蒙古自治区2022年劳动竞赛启动通知",
              "Inner Mongolia Notice on the Start of the Competitions of 2022",
              "发文机关未查明",
              Rank.UNION_DOCUMENT,
              Regions.INNER_MONGOLIA)
          .edition("2022", LocalDate.of(2022, 1, 1), Certainty.INFERRED)
          .repealed(LocalDate.of(2023, 1, 1));

  /** 内蒙古自治区职工职业技能比赛: the six yearly contests of 2006 to 2011, as reported in July 2012. */
  public static final Instrument INNER_MONGOLIA_SKILL_CONTESTS =
      Instrument.of(
              "IM-SKILL-2006",
              "内蒙古自治区职工职业技能比赛（2012年报道）",
              "Skill contests of Inner Mongolia, as reported in 2012",
              "内蒙古自治区总工会",
              Rank.UNION_DOCUMENT,
              Regions.INNER_MONGOLIA)
          .edition("2006", LocalDate.of(2006, 1, 1), Certainty.INFERRED);

  /** 关于深入推进“五个重庆”建设劳动竞赛的意见（渝办发〔2010〕104号）, of which part five was seen. */
  public static final Instrument CHONGQING_COMPETITION_OPINION =
      Instrument.of(
              "CQ-LC-2010",
              "关于深入推进“五个重庆”建设劳动竞赛的意见",
              "Chongqing Opinion on Labour Competitions",
              "重庆市人民政府办公厅",
              Rank.NORMATIVE_DOCUMENT,
              Regions.CHONGQING)
          .edition("2010", LocalDate.of(2010, 4, 22), Certainty.EXCERPT);

  /** 全国“安康杯”竞赛通知（总工字〔2022〕16号）, for the cycle of 2022 and 2023. */
  public static final Instrument ANKANG_CUP_NOTICE_2022 =
      Instrument.of(
              "ACFTU-ANKANG-2022",
              "全国“安康杯”竞赛通知（总工字〔2022〕16号）",
              "Notice on the National Ankang Cup of 2022 and 2023",
              "中华全国总工会、应急管理部、国家卫生健康委员会",
              Rank.UNION_DOCUMENT,
              Division.NATION)
          .edition("2022", LocalDate.of(2022, 1, 1), Certainty.INFERRED)
          .repealed(LocalDate.of(2024, 1, 1));
}
