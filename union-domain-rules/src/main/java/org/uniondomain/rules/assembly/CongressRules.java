package org.uniondomain.rules.assembly;

import static org.uniondomain.core.assembly.AssemblyForm.GENERAL_MEETING;
import static org.uniondomain.core.assembly.AssemblyForm.WORKERS_CONGRESS;
import static org.uniondomain.core.assembly.CongressPower.APPROVE_OR_VETO;
import static org.uniondomain.core.assembly.CongressPower.ASSESS_LEADERS;
import static org.uniondomain.core.assembly.CongressPower.DECIDE_WELFARE;
import static org.uniondomain.core.assembly.CongressPower.ELECT_DIRECTOR;
import static org.uniondomain.core.assembly.CongressPower.HEAR_AND_REVIEW;
import static org.uniondomain.core.assembly.UnitNature.COLLECTIVE;
import static org.uniondomain.core.assembly.UnitNature.STATE_INDUSTRIAL;
import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.assembly.WorkersCongressFacts.FORM;
import static org.uniondomain.rules.assembly.WorkersCongressFacts.NATURE;
import static org.uniondomain.rules.assembly.WorkersCongressFacts.POWER;
import static org.uniondomain.rules.assembly.WorkersCongressFacts.POWERS;
import static org.uniondomain.rules.assembly.WorkersCongressFacts.VOCABULARY;
import static org.uniondomain.rules.assembly.WorkersCongressFacts.WORKERS;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.OR_LESS;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Bound.UNDER;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.NoticeKind.BANDS_OVERLAP;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.WorkersCongressLaw.COLLECTIVE_ENTERPRISE_REGULATIONS;
import static org.uniondomain.rules.law.WorkersCongressLaw.STATE_INDUSTRIAL_LAW;
import static org.uniondomain.rules.law.WorkersCongressLaw.henan;
import static org.uniondomain.rules.law.WorkersCongressLaw.shanghai;
import static org.uniondomain.rules.law.WorkersCongressLaw.zhejiang;

import java.time.LocalDate;
import org.uniondomain.core.assembly.CongressPower;
import org.uniondomain.core.assembly.WorkersCongress;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 职工代表大会制度规则: when a unit needs a congress of delegates, and what a congress has the power to do.
 * The national texts read are on urban collective and on state-owned industrial enterprises only;
 * for other units the law of the place speaks.
 */
public final class CongressRules {
  private CongressRules() {}

  /** 可以召开职工代表大会的集体企业人数: one hundred stands in two bands, and either form is right there. */
  public static final Threshold<Integer> COLLECTIVE_CONGRESS_FROM =
      collective(
          threshold(
              "assembly.congress.collective-congress-from",
              COUNT,
              OR_MORE,
              "集体企业可以设职工代表大会的人数",
              "staff from which a collective enterprise may have a congress"),
          100);

  /** 可以召开职工大会的集体企业人数: three hundred stands in two bands, and either form is right there. */
  public static final Threshold<Integer> COLLECTIVE_MEETING_TO =
      collective(
          threshold(
              "assembly.congress.collective-meeting-to",
              COUNT,
              OR_LESS,
              "集体企业可以召开职工大会的人数",
              "staff up to which a collective enterprise may have a general meeting"),
          300);

  private static Threshold<Integer> collective(Threshold<Integer> line, int staff) {
    return line.atTheLine(BANDS_OVERLAP)
        .since(
            LocalDate.of(1992, 1, 1),
            staff,
            COLLECTIVE_ENTERPRISE_REGULATIONS.in("1991").article(27),
            INFERRED)
        .since(
            LocalDate.of(2016, 2, 6), staff, COLLECTIVE_ENTERPRISE_REGULATIONS.article(27), TEXT);
  }

  /** 集体企业民主管理形式: from 100 to 300 workers, both included, the enterprise chooses. */
  public static final Requirement<WorkersCongress> COLLECTIVE_FORM =
      requirement("assembly.congress.form", WorkersCongressFacts.WORKERS_CONGRESS)
          .label("职工代表大会或者职工大会", "congress or general meeting")
          .clause(
              COLLECTIVE_CONGRESS_FROM,
              SHALL,
              "集体企业职工{value}人{bound}的，可以设职工代表大会；职工{value2}人{bound2}的，可以召开职工大会",
              "a collective enterprise may have a congress with {bound} {value} workers, and a"
                  + " general meeting with {bound2} {value2}")
          .when(NATURE.is(COLLECTIVE))
          .that(
              FORM.is(WORKERS_CONGRESS)
                  .and(WORKERS.meets(COLLECTIVE_CONGRESS_FROM))
                  .or(FORM.is(GENERAL_MEETING).and(WORKERS.meets(COLLECTIVE_MEETING_TO))))
          .build();

  /**
   * 可以只召开职工大会的职工人数: under 100 in Shanghai and Zhejiang. In Henan both words include one hundred, so
   * that either form is right there.
   */
  public static final Threshold<Integer> MEETING_LIMIT =
      henan(
          zhejiang(
                  shanghai(
                          threshold(
                                  "assembly.congress.general-meeting-limit",
                                  COUNT,
                                  UNDER,
                                  "可以召开职工大会的职工人数",
                                  "staff for which a general meeting is enough")
                              .atTheLine(BANDS_OVERLAP),
                          100,
                          UNDER,
                          4,
                          2)
                      .plainlyWorded(),
                  100,
                  UNDER,
                  7,
                  0)
              .plainlyWorded(),
          100,
          NOT_EXCEEDING,
          8,
          2);

  /** 地方规定的民主管理形式: a congress, unless the staff are so few that all can meet. */
  public static final Requirement<WorkersCongress> LOCAL_FORM =
      requirement("assembly.congress.local-form", WorkersCongressFacts.WORKERS_CONGRESS)
          .label("职工代表大会的建立", "need for a congress")
          .clause(
              MEETING_LIMIT,
              SHALL,
              "应当建立职工代表大会；职工{bound}{value}人的，可以召开职工大会",
              "there is a workers' congress; with the workers {bound} {value}, a general meeting is"
                  + " enough")
          .that(
              FORM.is(WORKERS_CONGRESS)
                  .or(FORM.is(GENERAL_MEETING).and(WORKERS.meets(MEETING_LIMIT))))
          .build();

  /**
   * 五项职权: a record of the powers of a state-owned industrial enterprise's congress has all five.
   */
  public static final Requirement<WorkersCongress> POWERS_OF_STATE_INDUSTRIAL =
      requirement("assembly.congress.powers", WorkersCongressFacts.WORKERS_CONGRESS)
          .label("全民所有制工业企业职工代表大会的职权", "powers of the congress of a state-owned enterprise")
          .clause(
              STATE_INDUSTRIAL_LAW.in("1988").article(52),
              INFERRED,
              CONSISTENCY,
              "职工代表大会有听取审议、审查同意或者否决、审议决定福利、评议监督领导干部、选举厂长五项职权",
              "the congress hears and reviews, approves or vetoes, decides on welfare, assesses the"
                  + " leaders and elects the director")
          .later(STATE_INDUSTRIAL_LAW.article(52), TEXT)
          .when(NATURE.is(STATE_INDUSTRIAL).and(FORM.is(WORKERS_CONGRESS)))
          .that(
              all(
                  has(HEAR_AND_REVIEW),
                  has(APPROVE_OR_VETO),
                  has(DECIDE_WELFARE),
                  has(ASSESS_LEADERS),
                  has(ELECT_DIRECTOR)))
          .build();

  private static Condition<WorkersCongress> has(CongressPower power) {
    return POWERS.some(POWER.is(power));
  }

  /** 规则. */
  public static final SubjectRules<WorkersCongress> RULES =
      SubjectRules.of(
          VOCABULARY,
          COLLECTIVE_FORM,
          POWERS_OF_STATE_INDUSTRIAL,
          CongressDelegateRules.MANAGERS_LIMITED,
          CongressDelegateRules.FRONT_LINE_MAJORITY,
          CongressDelegateRules.GROUPS_WITHIN,
          CongressTermRules.HALF_YEARLY);
}
