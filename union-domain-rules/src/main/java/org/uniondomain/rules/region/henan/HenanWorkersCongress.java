package org.uniondomain.rules.region.henan;

import static org.uniondomain.core.assembly.AssemblyForm.WORKERS_CONGRESS;
import static org.uniondomain.rules.assembly.CongressMeetingFacts.CONGRESS_MEETING;
import static org.uniondomain.rules.assembly.CongressMeetingFacts.HELD_ON;
import static org.uniondomain.rules.assembly.CongressMeetingFacts.MATTERS_ANNOUNCED_ON;
import static org.uniondomain.rules.assembly.WorkersCongressFacts.DELEGATES;
import static org.uniondomain.rules.assembly.WorkersCongressFacts.FORM;
import static org.uniondomain.rules.assembly.WorkersCongressFacts.TERM_YEARS;
import static org.uniondomain.rules.assembly.WorkersCongressFacts.VOCABULARY;
import static org.uniondomain.rules.assembly.WorkersCongressFacts.WORKERS;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Bound.OR_LESS;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Bound.UNDER;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Condition.any;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Measure.TERM;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.NoticeKind.BANDS_OVERLAP;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.WorkersCongressLaw.henan;

import org.uniondomain.core.assembly.CongressMeeting;
import org.uniondomain.core.assembly.WorkersCongress;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.assembly.CongressMeetingFacts;
import org.uniondomain.rules.assembly.CongressMeetingRules;
import org.uniondomain.rules.assembly.CongressRules;
import org.uniondomain.rules.assembly.CongressTermRules;
import org.uniondomain.rules.assembly.WorkersCongressFacts;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Bound;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 河南省职工代表大会: how many delegates a congress has, its term, and the announcement of what it meets
 * about. With exactly 200, 1,000 and 10,000 workers two bands of its table speak, and what either
 * allows is right; congresses of fewer than 100 workers stand in no band.
 */
public final class HenanWorkersCongress {
  private HenanWorkersCongress() {}

  private static final Threshold<Integer> FIRST_FROM =
      staff(
          "first-from", OR_MORE, "第一档职工人数起点", "staff from which the first band begins", 100, false);

  private static final Threshold<Integer> FIRST_TO =
      staff("first-to", OR_LESS, "第一档职工人数止点", "staff at which the first band ends", 200, true);

  private static final Threshold<Integer> SECOND_FROM =
      staff(
          "second-from",
          OR_MORE,
          "第二档职工人数起点",
          "staff from which the second band begins",
          200,
          true);

  private static final Threshold<Integer> SECOND_TO =
      staff("second-to", OR_LESS, "第二档职工人数止点", "staff at which the second band ends", 1000, true);

  private static final Threshold<Integer> THIRD_FROM =
      staff(
          "third-from", OR_MORE, "第三档职工人数起点", "staff from which the third band begins", 1000, true);

  private static final Threshold<Integer> THIRD_TO =
      staff("third-to", UNDER, "第三档职工人数止点", "staff at which the third band ends", 10_000, true);

  private static final Threshold<Integer> LARGEST =
      staff("largest", OR_MORE, "最大一档职工人数", "staff of the largest enterprises", 10_000, true);

  private static final Threshold<Integer> FEWEST =
      staff(
          "fewest-delegates",
          NOT_LOWER_THAN,
          "第一档职工代表人数",
          "delegates of the first band",
          30,
          false);

  private static final Threshold<Integer> MOST =
      staff("most-delegates", NOT_EXCEEDING, "最大一档职工代表人数", "delegates of the largest", 500, false);

  private static final Threshold<Ratio> LEAST_OF_SECOND =
      share("least-of-second", NOT_LOWER_THAN, "第二档代表比例下限", "least share of the second band", 10);

  private static final Threshold<Ratio> MOST_OF_SECOND =
      share("most-of-second", NOT_EXCEEDING, "第二档代表比例上限", "highest share of the second band", 15);

  private static final Threshold<Ratio> LEAST_OF_THIRD =
      share("least-of-third", NOT_LOWER_THAN, "第三档代表比例下限", "least share of the third band", 3);

  private static final Threshold<Ratio> MOST_OF_THIRD =
      share("most-of-third", NOT_EXCEEDING, "第三档代表比例上限", "highest share of the third band", 10);

  /** 职工代表人数, with 100 workers or more and fewer than 10,000. */
  public static final Requirement<WorkersCongress> NUMBER =
      requirement("assembly.henan.delegates", WorkersCongressFacts.WORKERS_CONGRESS)
          .label("河南省职工代表人数", "number of delegates in Henan")
          .clause(
              FEWEST,
              SHALL,
              "职工代表人数应当在职工人数所属档次之内，第一档{bound}{value}人",
              "the number of delegates lies in the band of the staff, {bound} {value} in the first")
          .when(all(FORM.is(WORKERS_CONGRESS), WORKERS.meets(FIRST_FROM), WORKERS.meets(THIRD_TO)))
          .that(
              any(
                  all(WORKERS.meets(FIRST_TO), DELEGATES.meets(FEWEST)),
                  band(SECOND_FROM, SECOND_TO, LEAST_OF_SECOND, MOST_OF_SECOND),
                  band(THIRD_FROM, THIRD_TO, LEAST_OF_THIRD, MOST_OF_THIRD)))
          .build();

  private static Condition<WorkersCongress> band(
      Threshold<Integer> from,
      Threshold<Integer> to,
      Threshold<Ratio> least,
      Threshold<Ratio> most) {
    return all(
        WORKERS.meets(from),
        WORKERS.meets(to),
        DELEGATES.meets(least.of(WORKERS)),
        DELEGATES.meets(most.of(WORKERS)));
  }

  /** 最大一档职工代表人数. */
  public static final Requirement<WorkersCongress> NUMBER_OF_LARGEST =
      requirement("assembly.henan.delegates-of-largest", WorkersCongressFacts.WORKERS_CONGRESS)
          .label("河南省万人以上企业职工代表人数", "number of delegates of the largest in Henan")
          .clause(
              MOST,
              AS_A_RULE,
              "职工{value2}人{bound2}的，职工代表一般{bound}{value}人",
              "with {bound2} {value2} workers, delegates are as a rule {bound} {value}")
          .when(FORM.is(WORKERS_CONGRESS).and(WORKERS.meets(LARGEST)))
          .that(DELEGATES.meets(MOST))
          .build();

  private static final Threshold<Integer> SHORTER_TERM =
      term("shorter-term", "较短任期年数", "years of the shorter term", 3);

  private static final Threshold<Integer> LONGER_TERM =
      term("longer-term", "较长任期年数", "years of the longer term", 5);

  /** 任期, three years or five. */
  public static final Requirement<WorkersCongress> TERM_LENGTH =
      requirement("assembly.henan.term", WorkersCongressFacts.WORKERS_CONGRESS)
          .label("河南省职工代表大会任期", "term of a congress in Henan")
          .clause(
              SHORTER_TERM,
              SHALL,
              "职工代表大会每届任期{bound}{value}年或者{value2}年",
              "a term is {bound} {value} or {value2} years")
          .when(FORM.is(WORKERS_CONGRESS))
          .that(TERM_YEARS.meets(SHORTER_TERM).or(TERM_YEARS.meets(LONGER_TERM)))
          .build();

  private static final Threshold<Term> ANNOUNCED_BEFORE =
      henan(
          threshold(
              "assembly.henan.announced-before",
              TERM,
              OR_LESS,
              "河南省议题公布提前期",
              "how long before a meeting its matters are announced (Henan)"),
          Term.days(7),
          OR_LESS,
          19,
          3);

  /** 议题公布. */
  public static final Requirement<CongressMeeting> ANNOUNCED =
      requirement("assembly.henan.announced", CONGRESS_MEETING)
          .label("河南省职工代表大会议题公布", "announcement of the matters of a meeting in Henan")
          .clause(
              ANNOUNCED_BEFORE,
              SHALL,
              "会议议题在会议召开的{value}前向职工公布",
              "the matters of a meeting are announced to the workers {value} before it")
          .judgedOn(HELD_ON)
          .that(MATTERS_ANNOUNCED_ON.meets(ANNOUNCED_BEFORE.before(HELD_ON)))
          .build();

  private static Threshold<Integer> staff(
      String name, Bound word, String chinese, String english, int number, boolean twoBands) {
    Threshold<Integer> line =
        threshold("assembly.henan." + name, COUNT, word, "河南省" + chinese, english + " (Henan)");
    return henan(twoBands ? line.atTheLine(BANDS_OVERLAP) : line, number, word, 18, 0);
  }

  private static Threshold<Integer> term(String name, String chinese, String english, int years) {
    return henan(
        threshold("assembly.henan." + name, COUNT, EXACTLY, "河南省" + chinese, english + " (Henan)"),
        years,
        EXACTLY,
        19,
        0);
  }

  private static Threshold<Ratio> share(
      String name, Bound word, String chinese, String english, int percent) {
    return henan(
        threshold("assembly.henan." + name, RATIO, word, "河南省" + chinese, english + " (Henan)"),
        Ratio.percent(percent),
        word,
        18,
        0);
  }

  /** 本地规则. */
  public static final SubjectRules<WorkersCongress> RULES =
      SubjectRules.of(VOCABULARY, NUMBER, NUMBER_OF_LARGEST, TERM_LENGTH);

  /** 本地规则: meetings. */
  public static final SubjectRules<CongressMeeting> MEETINGS =
      SubjectRules.of(CongressMeetingFacts.VOCABULARY, ANNOUNCED);

  /** 地方规定: stands beside the national texts on state-owned and collective enterprises. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.HENAN)
          .adds(CongressRules.LOCAL_FORM, CongressRules.COLLECTIVE_FORM)
          .adds(CongressTermRules.YEARLY, CongressTermRules.HALF_YEARLY)
          .adds(CongressMeetingRules.LOCAL_QUORUM, CongressMeetingRules.QUORUM)
          .adds(CongressMeetingRules.LOCAL_MAJORITY, CongressMeetingRules.MAJORITY)
          .reads(WorkersCongressFacts.WORKERS_CONGRESS)
          .reads(CONGRESS_MEETING);
}
