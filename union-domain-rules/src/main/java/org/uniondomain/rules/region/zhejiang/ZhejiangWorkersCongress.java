package org.uniondomain.rules.region.zhejiang;

import static org.uniondomain.core.assembly.AssemblyForm.WORKERS_CONGRESS;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.assembly.CongressDelegateRules.FULL_HUNDRED;
import static org.uniondomain.rules.assembly.CongressDelegateRules.FULL_THOUSAND;
import static org.uniondomain.rules.assembly.CongressDelegateRules.growing;
import static org.uniondomain.rules.assembly.WorkersCongressFacts.DELEGATES;
import static org.uniondomain.rules.assembly.WorkersCongressFacts.FORM;
import static org.uniondomain.rules.assembly.WorkersCongressFacts.VOCABULARY;
import static org.uniondomain.rules.assembly.WorkersCongressFacts.WOMEN;
import static org.uniondomain.rules.assembly.WorkersCongressFacts.WOMEN_WORKERS;
import static org.uniondomain.rules.assembly.WorkersCongressFacts.WORKERS;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Bound.UNDER;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Condition.any;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.NoticeKind.BANDS_OVERLAP;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.WorkersCongressLaw.ZHEJIANG_DEMOCRATIC_MANAGEMENT;
import static org.uniondomain.rules.law.WorkersCongressLaw.zhejiang;

import org.uniondomain.core.assembly.WorkersCongress;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.assembly.CongressMeetingFacts;
import org.uniondomain.rules.assembly.CongressMeetingRules;
import org.uniondomain.rules.assembly.CongressRules;
import org.uniondomain.rules.assembly.CongressTermRules;
import org.uniondomain.rules.assembly.ExtraordinaryMeetingFacts;
import org.uniondomain.rules.assembly.ExtraordinaryMeetingRules;
import org.uniondomain.rules.assembly.WorkersCongressFacts;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Bound;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 浙江省职工代表大会: how many delegates a congress has, and women among them. With exactly 1,000 and 5,000
 * workers two bands of its table speak, and the number of either is enough.
 */
public final class ZhejiangWorkersCongress {
  private ZhejiangWorkersCongress() {}

  private static final Threshold<Integer> SMALL =
      count("small", UNDER, "最小一档职工人数", "staff of the smallest units", 100);

  private static final Threshold<Integer> FEWEST_OF_SMALL =
      count("fewest-of-small", NOT_LOWER_THAN, "最小一档职工代表人数", "delegates of the smallest units", 30);

  private static final Threshold<Integer> FROM_HUNDRED =
      count(
          "from-hundred",
          NOT_LOWER_THAN,
          "第二档职工人数起点",
          "staff from which the second band begins",
          100);

  private static final Threshold<Integer> BASE_OF_SECOND =
      count("base-of-second", NOT_LOWER_THAN, "第二档职工代表起点人数", "delegates at its beginning", 40);

  private static final Threshold<Ratio> EACH_OF_SECOND =
      each("each-of-second", "第二档每增加一名职工折合代表人数", "delegates for each further worker there", 7, 100);

  private static final Threshold<Integer> TO_THOUSAND =
      count("to-thousand", NOT_EXCEEDING, "第二档职工人数止点", "staff at which the second band ends", 1000);

  private static final Threshold<Integer> FROM_THOUSAND =
      count(
          "from-thousand",
          NOT_LOWER_THAN,
          "第三档职工人数起点",
          "staff from which the third band begins",
          1000);

  private static final Threshold<Integer> BASE_OF_THIRD =
      count("base-of-third", NOT_LOWER_THAN, "第三档职工代表起点人数", "delegates at its beginning", 100);

  private static final Threshold<Ratio> EACH_OF_THIRD =
      each(
          "each-of-third", "第三档每增加一名职工折合代表人数", "delegates for each further worker there", 20, 1000);

  private static final Threshold<Integer> TO_FIVE_THOUSAND =
      count(
          "to-five-thousand",
          NOT_EXCEEDING,
          "第三档职工人数止点",
          "staff at which the third band ends",
          5000);

  private static final Threshold<Integer> FROM_FIVE_THOUSAND =
      count("from-five-thousand", NOT_LOWER_THAN, "最大一档职工人数", "staff of the largest units", 5000);

  private static final Threshold<Integer> FEWEST_OF_LARGE =
      count("fewest-of-large", NOT_LOWER_THAN, "最大一档职工代表人数", "delegates of the largest units", 200);

  /** 职工代表人数. */
  public static final Requirement<WorkersCongress> NUMBER =
      requirement("assembly.zhejiang.delegates", WorkersCongressFacts.WORKERS_CONGRESS)
          .label("浙江省职工代表人数", "number of delegates in Zhejiang")
          .clause(
              FEWEST_OF_SMALL,
              SHALL,
              "职工代表人数{bound}职工人数所属档次的最低人数，最小一档为{value}人",
              "delegates are {bound} the lowest number of the band of the staff, {value} in the"
                  + " smallest")
          .when(FORM.is(WORKERS_CONGRESS))
          .that(
              any(
                  all(WORKERS.meets(SMALL), DELEGATES.meets(FEWEST_OF_SMALL)),
                  all(
                      WORKERS.meets(FROM_HUNDRED),
                      WORKERS.meets(TO_THOUSAND),
                      DELEGATES.meets(
                          at(
                              NOT_LOWER_THAN,
                              growing(
                                  BASE_OF_SECOND, FROM_HUNDRED, FULL_HUNDRED, EACH_OF_SECOND)))),
                  all(
                      WORKERS.meets(FROM_THOUSAND),
                      WORKERS.meets(TO_FIVE_THOUSAND),
                      DELEGATES.meets(
                          at(
                              NOT_LOWER_THAN,
                              growing(
                                  BASE_OF_THIRD, FROM_THOUSAND, FULL_THOUSAND, EACH_OF_THIRD)))),
                  all(WORKERS.meets(FROM_FIVE_THOUSAND), DELEGATES.meets(FEWEST_OF_LARGE))))
          .build();

  /** 女职工代表比例: not below the share of women among the workers. */
  public static final Requirement<WorkersCongress> WOMEN_SHARE =
      requirement("assembly.zhejiang.women", WorkersCongressFacts.WORKERS_CONGRESS)
          .label("浙江省女职工代表比例", "women among the delegates in Zhejiang")
          .clause(
              ZHEJIANG_DEMOCRATIC_MANAGEMENT.article(11),
              TEXT,
              SHALL,
              "女职工代表的比例不低于女职工占职工的比例",
              "the share of women among the delegates is not below that among the workers")
          .when(FORM.is(WORKERS_CONGRESS))
          .that(WOMEN.meets(at(NOT_LOWER_THAN, DELEGATES.times(WOMEN_WORKERS).per(WORKERS))))
          .build();

  private static Threshold<Integer> count(
      String name, Bound word, String chinese, String english, int number) {
    Threshold<Integer> line =
        threshold(
            "assembly.zhejiang." + name, COUNT, word, "浙江省" + chinese, english + " (Zhejiang)");
    return zhejiang(
        name.endsWith("thousand") ? line.atTheLine(BANDS_OVERLAP) : line, number, word, 10, 0);
  }

  private static Threshold<Ratio> each(
      String name, String chinese, String english, int more, int workers) {
    return zhejiang(
        threshold(
            "assembly.zhejiang." + name, RATIO, EXACTLY, "浙江省" + chinese, english + " (Zhejiang)"),
        Ratio.of(more, workers),
        EXACTLY,
        10,
        0);
  }

  /** 本地规则. */
  public static final SubjectRules<WorkersCongress> RULES =
      SubjectRules.of(VOCABULARY, NUMBER, WOMEN_SHARE);

  /** 地方规定: stands beside the national texts on state-owned and collective enterprises. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.ZHEJIANG)
          .adds(CongressRules.LOCAL_FORM, CongressRules.COLLECTIVE_FORM)
          .adds(CongressTermRules.YEARLY, CongressTermRules.HALF_YEARLY)
          .adds(CongressMeetingRules.LOCAL_QUORUM, CongressMeetingRules.QUORUM)
          .adds(CongressMeetingRules.LOCAL_MAJORITY, CongressMeetingRules.MAJORITY)
          .adds(ExtraordinaryMeetingRules.LOCALLY_CALLED, ExtraordinaryMeetingRules.CALLED)
          .reads(WorkersCongressFacts.WORKERS_CONGRESS)
          .reads(CongressMeetingFacts.CONGRESS_MEETING)
          .reads(ExtraordinaryMeetingFacts.EXTRAORDINARY_MEETING);
}
