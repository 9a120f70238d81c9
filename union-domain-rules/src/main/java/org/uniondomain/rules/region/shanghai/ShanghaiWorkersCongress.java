package org.uniondomain.rules.region.shanghai;

import static org.uniondomain.core.assembly.AssemblyForm.WORKERS_CONGRESS;
import static org.uniondomain.rules.assembly.CongressDelegateRules.FULL_HUNDRED;
import static org.uniondomain.rules.assembly.WorkersCongressFacts.DELEGATES;
import static org.uniondomain.rules.assembly.WorkersCongressFacts.EXTENSION_MONTHS;
import static org.uniondomain.rules.assembly.WorkersCongressFacts.FORM;
import static org.uniondomain.rules.assembly.WorkersCongressFacts.TERM_YEARS;
import static org.uniondomain.rules.assembly.WorkersCongressFacts.VOCABULARY;
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
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.WorkersCongressLaw.shanghai;

import org.uniondomain.core.assembly.WorkersCongress;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.assembly.CongressDelegateRules;
import org.uniondomain.rules.assembly.CongressRules;
import org.uniondomain.rules.assembly.CongressTermRules;
import org.uniondomain.rules.assembly.WorkersCongressFacts;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Bound;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 上海市职工代表大会: a congress from 100 workers, how many delegates it has, and how long its term is. The
 * number of delegates grows with every full hundred workers up to 3,000, and stays there.
 */
public final class ShanghaiWorkersCongress {
  private ShanghaiWorkersCongress() {}

  private static final Threshold<Integer> SMALL =
      count("small", UNDER, "按最低人数设代表的职工人数", "staff for which the lowest number does", 100, 21);

  private static final Threshold<Integer> FEWEST =
      count("fewest-delegates", NOT_LOWER_THAN, "职工代表最低人数", "lowest number of delegates", 30, 21);

  private static final Threshold<Integer> FROM =
      count("growing-from", NOT_LOWER_THAN, "代表人数递增起点", "staff from which delegates grow", 100, 21);

  private static final Threshold<Integer> TO =
      count("growing-to", NOT_EXCEEDING, "代表人数递增止点", "staff up to which delegates grow", 3000, 21);

  private static final Threshold<Ratio> EACH =
      shanghai(
          threshold(
              "assembly.shanghai.delegates-each",
              RATIO,
              EXACTLY,
              "每增加一名职工折合代表人数",
              "delegates for each further worker"),
          Ratio.of(5, 100),
          EXACTLY,
          21,
          0);

  private static final Threshold<Integer> FEWEST_OF_LARGE =
      count(
          "fewest-delegates-of-large",
          NOT_LOWER_THAN,
          "最大一档职工代表最低人数",
          "lowest number of delegates of the largest units",
          175,
          21);

  /** 职工代表人数. */
  public static final Requirement<WorkersCongress> NUMBER =
      requirement("assembly.shanghai.delegates", WorkersCongressFacts.WORKERS_CONGRESS)
          .label("上海市职工代表人数", "number of delegates in Shanghai")
          .clause(
              FEWEST,
              SHALL,
              "职工代表{bound}{value}人；职工{value3}人至{value4}人的，在{value3}人以上每满一百人按其{value5}增加；"
                  + "超过{value4}人的，{bound6}{value6}人",
              "the number of delegates is {bound} {value}; with {value3} to {value4} workers, {value5} of every"
                  + " full hundred above {value3} more; with more workers, {bound6} {value6}")
          .when(FORM.is(WORKERS_CONGRESS))
          .that(
              any(
                  all(WORKERS.meets(SMALL), DELEGATES.meets(FEWEST)),
                  all(
                      WORKERS.meets(FROM),
                      WORKERS.meets(TO),
                      DELEGATES.meets(
                          at(
                              NOT_LOWER_THAN,
                              CongressDelegateRules.growing(FEWEST, FROM, FULL_HUNDRED, EACH)))),
                  all(WORKERS.meets(TO).not(), DELEGATES.meets(FEWEST_OF_LARGE))))
          .build();

  private static final Threshold<Integer> SHORTEST =
      count("shortest-term", NOT_LOWER_THAN, "最短任期年数", "years of the shortest term", 3, 22);

  private static final Threshold<Integer> LONGEST =
      count("longest-term", NOT_EXCEEDING, "最长任期年数", "years of the longest term", 5, 22);

  /** 任期. */
  public static final Requirement<WorkersCongress> TERM =
      requirement("assembly.shanghai.term", WorkersCongressFacts.WORKERS_CONGRESS)
          .label("上海市职工代表大会任期", "term of a congress in Shanghai")
          .clause(
              SHORTEST,
              SHALL,
              "职工代表大会每届任期{bound}{value}年、{bound2}{value2}年",
              "the years of a term are {bound} {value} and {bound2} {value2}")
          .when(FORM.is(WORKERS_CONGRESS))
          .that(TERM_YEARS.meets(SHORTEST).and(TERM_YEARS.meets(LONGEST)))
          .build();

  private static final Threshold<Integer> LONGEST_EXTENSION =
      count("longest-extension", NOT_EXCEEDING, "任期延长月数上限", "months of an extension", 12, 22);

  /** 任期延长. */
  public static final Requirement<WorkersCongress> EXTENSION =
      requirement("assembly.shanghai.extension", WorkersCongressFacts.WORKERS_CONGRESS)
          .label("上海市职工代表大会任期延长", "extension of a term in Shanghai")
          .clause(
              LONGEST_EXTENSION,
              SHALL,
              "任期延长{bound}{value}个月",
              "a term is extended by {bound} {value} months")
          .when(FORM.is(WORKERS_CONGRESS))
          .that(EXTENSION_MONTHS.meets(LONGEST_EXTENSION))
          .build();

  private static Threshold<Integer> count(
      String name, Bound word, String chinese, String english, int number, int article) {
    return shanghai(
        threshold(
            "assembly.shanghai." + name, COUNT, word, "上海市" + chinese, english + " (Shanghai)"),
        number,
        word,
        article,
        0);
  }

  /** 本地规则. */
  public static final SubjectRules<WorkersCongress> RULES =
      SubjectRules.of(VOCABULARY, NUMBER, TERM, EXTENSION);

  /** 地方规定: stands beside the national texts on state-owned and collective enterprises. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.SHANGHAI)
          .adds(CongressRules.LOCAL_FORM, CongressRules.COLLECTIVE_FORM)
          .adds(CongressTermRules.YEARLY, CongressTermRules.HALF_YEARLY)
          .reads(WorkersCongressFacts.WORKERS_CONGRESS);
}
