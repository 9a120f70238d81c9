package org.uniondomain.rules.law;

import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.SECONDARY;

import java.time.LocalDate;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;

/**
 * 评先评优法源: the texts on May Day awards and on the selection of model workers. Their own dates were
 * not found; a notice on the selection of one year stands for that year.
 */
public final class HonourLaw {
  private HonourLaw() {}

  /** 全国五一劳动奖状、奖章、工人先锋号评选管理工作暂行办法; known by reports of 2019 and later. */
  public static final Instrument MAY_DAY_MEASURES =
      Instrument.of(
              "ACFTU-MAY",
              "全国五一劳动奖状、奖章、工人先锋号评选管理工作暂行办法",
              "Interim Measures on the Selection for National May Day Awards",
              "中华全国总工会",
              Rank.UNION_DOCUMENT,
              Division.NATION)
          .edition("≤2019", LocalDate.of(2019, 12, 31), SECONDARY);

  /** 内蒙古自治区五一劳动奖评选管理工作暂行办法; known by reports of 2019 and later. */
  public static final Instrument INNER_MONGOLIA_MAY_DAY_MEASURES =
      Instrument.of(
              "IM-MAY",
              "内蒙古自治区五一劳动奖评选管理工作暂行办法",
              "Inner Mongolia Interim Measures on the Selection for May Day Awards",
              "内蒙古自治区总工会",
              Rank.UNION_DOCUMENT,
              Regions.INNER_MONGOLIA)
          .edition("≤2019", LocalDate.of(2019, 12, 31), SECONDARY);

  /** 2022年全国五一劳动奖和全国工人先锋号评选通知, for the list of that year. */
  public static final Instrument MAY_DAY_NOTICE_2022 =
      Instrument.of(
              "ACFTU-MAY-2022",
              "2022年全国五一劳动奖和全国工人先锋号评选通知",
              "Notice on the National May Day Awards of 2022",
              "中华全国总工会",
              Rank.UNION_DOCUMENT,
              Division.NATION)
          .edition("2022", LocalDate.of(2022, 1, 1), INFERRED)
          .repealed(LocalDate.of(2023, 1, 1));

  /** 内蒙古自治区劳动模范和先进工作者评选, as reported of the years 2015 and 2020. */
  public static final Instrument INNER_MONGOLIA_SELECTION =
      Instrument.of(
              "IM-MW-SELECTION",
              "内蒙古自治区劳动模范和先进工作者评选工作",
              "Selection of Model and Advanced Workers in Inner Mongolia",
              "内蒙古自治区",
              Rank.NORMATIVE_DOCUMENT,
              Regions.INNER_MONGOLIA)
          .edition("2015", LocalDate.of(2015, 1, 1), INFERRED)
          .edition("2020", LocalDate.of(2020, 1, 1), INFERRED);
}
