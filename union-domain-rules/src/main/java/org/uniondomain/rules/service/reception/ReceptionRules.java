package org.uniondomain.rules.service.reception;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.TERM;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.MAY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.EXACT_RATES;
import static org.uniondomain.rules.law.PetitionLaw.PETITION_WORK_REGULATION;
import static org.uniondomain.rules.law.ServiceLaw.RECEPTION_FORM;
import static org.uniondomain.rules.law.ServiceLaw.SERVICE_SYSTEMS;
import static org.uniondomain.rules.service.reception.ReceptionDayFacts.HELD_ON;
import static org.uniondomain.rules.service.reception.ReceptionRecordFacts.RECEIVED_ON;
import static org.uniondomain.rules.service.reception.ReceptionRecordFacts.RECEPTION_RECORD;
import static org.uniondomain.rules.service.reception.ReceptionRecordFacts.REPLIED_ON;
import static org.uniondomain.rules.service.reception.ReceptionRecordFacts.SATISFACTION;
import static org.uniondomain.rules.service.reception.ReceptionRecordFacts.SLIP_RETURNED;
import static org.uniondomain.rules.service.reception.ReceptionRosterFacts.AGREED_DAY_OF_MONTH;
import static org.uniondomain.rules.service.reception.ReceptionRosterFacts.DAYS;
import static org.uniondomain.rules.service.reception.ReceptionRosterFacts.GOES_DOWN_REGULARLY;
import static org.uniondomain.rules.service.reception.ReceptionRosterFacts.READS_LETTERS;
import static org.uniondomain.rules.service.reception.ReceptionRosterFacts.RECEIVES_REGULARLY;
import static org.uniondomain.rules.service.reception.ReceptionRosterFacts.RECEPTION_ROSTER;
import static org.uniondomain.rules.service.reception.ReceptionRosterFacts.RECORDS;
import static org.uniondomain.rules.service.reception.ReceptionRosterFacts.TAKES_OVER_HARD_CASES;
import static org.uniondomain.rules.service.reception.ReceptionRosterFacts.VOCABULARY;

import java.time.LocalDate;
import org.uniondomain.core.service.ledger.WorkerSatisfaction;
import org.uniondomain.core.service.reception.ReceptionRecord;
import org.uniondomain.core.service.reception.ReceptionRoster;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 领导接待职工来访规则: a dated roster with a leader for each day; since May 2022 the four duties of leaders;
 * and, as information, how one enterprise did it.
 */
public final class ReceptionRules {
  private ReceptionRules() {}

  /** 接待日安排. */
  public static final Requirement<ReceptionRoster> ROSTER =
      requirement("service.reception.roster", RECEPTION_ROSTER)
          .label("领导接待日安排", "roster of reception days")
          .clause(
              SERVICE_SYSTEMS.cited(),
              REPORTED,
              AS_A_RULE,
              "领导接待职工来访有接待日安排，每个接待日注明日期，由一名领导接待",
              "there is a roster of dated reception days, each with one leader")
          .that(
              all(
                  DAYS.count().meets(at(OR_MORE, Quantity.of(1))),
                  DAYS.every(
                      HELD_ON
                          .exists()
                          .and(ReceptionDayFacts.LEADERS.meets(at(EXACTLY, Quantity.of(1)))))))
          .build();

  /** 领导干部接访下访等. */
  public static final Requirement<ReceptionRoster> LEADERS_DUTIES =
      requirement("service.reception.leaders-duties", RECEPTION_ROSTER)
          .label("领导阅信、接访、下访、包案", "duties of leaders towards petitioners")
          .clause(
              PETITION_WORK_REGULATION.article(18, 2),
              TEXT,
              SHALL,
              "领导阅办来信、定期接访、定期下访、包案化解疑难",
              "leaders read letters, receive visitors regularly, go down regularly and take over"
                  + " difficult cases")
          .that(all(READS_LETTERS, RECEIVES_REGULARLY, GOES_DOWN_REGULARLY, TAKES_OVER_HARD_CASES))
          .build();

  /** 样表接待日. */
  public static final Threshold<Integer> SAMPLE_DAY =
      threshold(
              "service.reception.sample-day",
              COUNT,
              EXACTLY,
              "样表所定每月接待日",
              "day of the month in a sample form")
          .since(LocalDate.of(2011, 12, 31), 25, RECEPTION_FORM.cited(), SECONDARY);

  /** 样表答复期限. */
  public static final Threshold<Term> SAMPLE_REPLY =
      threshold(
              "service.reception.sample-reply-term",
              TERM,
              WITHIN,
              "样表所定答复期限",
              "term of reply in a sample form")
          .since(LocalDate.of(2011, 12, 31), Term.days(7), RECEPTION_FORM.cited(), SECONDARY);

  /** 每月25日接待: information, from the form of one enterprise. */
  public static final Requirement<ReceptionRoster> ON_THE_SAMPLE_DAY =
      requirement("service.reception.on-the-sample-day", RECEPTION_ROSTER)
          .label("每月接待日与样表相同", "reception on the day of a sample form")
          .clause(
              SAMPLE_DAY,
              MAY,
              "可以参照企业样表，接待日{bound}每月{value}日",
              "reception may be on the day of a sample form: {bound} {value} of the month")
          .when(AGREED_DAY_OF_MONTH.exists())
          .that(AGREED_DAY_OF_MONTH.meets(SAMPLE_DAY))
          .build();

  /** 一周内答复并收回反馈单: information, from the form of one enterprise. */
  public static final Requirement<ReceptionRecord> ANSWERED_AS_IN_THE_SAMPLE =
      requirement("service.reception.answered-as-in-the-sample", RECEPTION_RECORD)
          .label("按样表答复并收回满意度反馈单", "reply and satisfaction slip of a sample form")
          .clause(
              SAMPLE_REPLY,
              MAY,
              "可以参照企业样表，自接待之日起{value}{bound}答复，并由来访人填写满意度反馈单",
              "a reply may be given {bound} {value} of the reception, with a satisfaction slip, as"
                  + " in a sample form")
          .when(RECEIVED_ON.happened())
          .that(REPLIED_ON.meets(SAMPLE_REPLY.after(RECEIVED_ON)).and(SLIP_RETURNED))
          .build();

  /** 收回的反馈单中满意的件数. */
  public static final Calculation<ReceptionRoster, Integer> SATISFIED =
      satisfied("service.reception.satisfied", WorkerSatisfaction.SATISFIED);

  /** 基本满意的件数. */
  public static final Calculation<ReceptionRoster, Integer> BASICALLY_SATISFIED =
      satisfied("service.reception.basically-satisfied", WorkerSatisfaction.BASICALLY_SATISFIED);

  /** 不满意的件数. */
  public static final Calculation<ReceptionRoster, Integer> NOT_SATISFIED =
      satisfied("service.reception.not-satisfied", WorkerSatisfaction.NOT_SATISFIED);

  private static Calculation<ReceptionRoster, Integer> satisfied(
      String id, WorkerSatisfaction grade) {
    return calculation(id, RECEPTION_ROSTER, COUNT)
        .label("反馈" + grade.label() + "的件数", "slips: " + grade.englishLabel())
        .clause(
            EXACT_RATES,
            CONVENTION,
            CONSISTENCY,
            "收回的反馈单中评价为" + grade.label() + "的件数",
            "slips returned that say: " + grade.englishLabel())
        .is(RECORDS.count(SLIP_RETURNED.and(SATISFACTION.is(grade))))
        .build();
  }

  /** 登记规则. */
  public static final SubjectRules<ReceptionRecord> RECORD_RULES =
      SubjectRules.of(ReceptionRecordFacts.VOCABULARY, ANSWERED_AS_IN_THE_SAMPLE);

  /** 规则. */
  public static final SubjectRules<ReceptionRoster> RULES =
      SubjectRules.of(
          VOCABULARY,
          ROSTER,
          LEADERS_DUTIES,
          ON_THE_SAMPLE_DAY,
          SATISFIED,
          BASICALLY_SATISFIED,
          NOT_SATISFIED);
}
