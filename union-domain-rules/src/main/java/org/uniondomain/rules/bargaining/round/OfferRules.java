package org.uniondomain.rules.bargaining.round;

import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.contract.ProvisionsScope.PROVISIONS;
import static org.uniondomain.rules.bargaining.contract.ProvisionsScope.WAGE_MEASURES;
import static org.uniondomain.rules.bargaining.round.OfferFacts.JUSTIFIED_REFUSAL;
import static org.uniondomain.rules.bargaining.round.OfferFacts.KIND;
import static org.uniondomain.rules.bargaining.round.OfferFacts.NAMES_TIME_PLACE_AND_CONTENT;
import static org.uniondomain.rules.bargaining.round.OfferFacts.OFFER;
import static org.uniondomain.rules.bargaining.round.OfferFacts.RECEIVED_ON;
import static org.uniondomain.rules.bargaining.round.OfferFacts.REFUSED;
import static org.uniondomain.rules.bargaining.round.OfferFacts.REPLIED_IN_WRITING;
import static org.uniondomain.rules.bargaining.round.OfferFacts.REPLIED_ON;
import static org.uniondomain.rules.bargaining.round.OfferFacts.VOCABULARY;
import static org.uniondomain.rules.bargaining.round.OfferFacts.WRITTEN;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Consequence.MUST_CORRECT;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Measure.TERM;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.BargainingLaw.COLLECTIVE_CONTRACT_PROVISIONS;
import static org.uniondomain.rules.law.BargainingLaw.WAGE_BARGAINING_MEASURES;
import static org.uniondomain.rules.law.Conventions.ROLL_OVER;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.round.Offer;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.bargaining.contract.ProvisionsScope;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 协商要约规则: the offer to bargain and the reply to it. */
public final class OfferRules {
  private OfferRules() {}

  /** 答复期限. */
  public static final Threshold<Term> REPLY_TERM =
      threshold(
              "bargaining.offer.reply-term",
              TERM,
              WITHIN,
              "协商要约的答复期限",
              "period for the reply to an offer")
          .since(PROVISIONS, Term.days(20), COLLECTIVE_CONTRACT_PROVISIONS.article(32, 2), TEXT);

  /** 工资集体协商要约的答复期限. */
  public static final Threshold<Term> WAGE_REPLY_TERM =
      threshold(
              "bargaining.offer.wage-reply-term",
              TERM,
              WITHIN,
              "工资集体协商要约的答复期限",
              "period for the reply to an offer of wage bargaining")
          .since(WAGE_MEASURES, Term.days(20), WAGE_BARGAINING_MEASURES.article(17, 2), TEXT);

  /** 答复末日. */
  public static final Calculation<Offer, LocalDate> LAST_DAY_OF_REPLY =
      lastDay(
          "bargaining.offer.last-day-of-reply",
          "协商要约答复末日",
          "last day of the reply to an offer",
          REPLY_TERM,
          KIND.is(WAGE).not());

  /** 工资集体协商要约答复末日. */
  public static final Calculation<Offer, LocalDate> WAGE_LAST_DAY_OF_REPLY =
      lastDay(
          "bargaining.offer.wage-last-day-of-reply",
          "工资集体协商要约答复末日",
          "last day of the reply to an offer of wage bargaining",
          WAGE_REPLY_TERM,
          KIND.is(WAGE));

  /** 按期答复. */
  public static final Requirement<Offer> REPLIED_IN_TIME =
      inTime(
          "bargaining.offer.reply",
          "协商要约的答复",
          "reply to an offer",
          REPLY_TERM,
          KIND.is(WAGE).not());

  /** 工资集体协商要约按期答复. */
  public static final Requirement<Offer> WAGE_REPLIED_IN_TIME =
      inTime(
          "bargaining.offer.wage-reply",
          "工资集体协商要约的答复",
          "reply to an offer of wage bargaining",
          WAGE_REPLY_TERM,
          KIND.is(WAGE));

  private static Calculation<Offer, LocalDate> lastDay(
      String id, String chinese, String english, Threshold<Term> term, Condition<Offer> kind) {
    return Calculation.<Offer, LocalDate>calculation(id, OFFER, DAY)
        .label(chinese, english)
        .clause(
            term,
            SHALL,
            "自收到要约之日起{value}{bound}书面答复",
            "the reply is given in writing {bound} {value} of receipt")
        .when(kind)
        .is(term.dayAfter(RECEIVED_ON).rolledIf(ROLL_OVER))
        .build();
  }

  private static Requirement<Offer> inTime(
      String id, String chinese, String english, Threshold<Term> term, Condition<Offer> kind) {
    return requirement(id, OFFER)
        .label(chinese, english)
        .clause(
            term,
            SHALL,
            "自收到要约之日起{value}{bound}书面答复",
            "the reply is given in writing {bound} {value} of receipt")
        .when(kind)
        .that(REPLIED_ON.meets(term.<Offer>after(RECEIVED_ON).rolledIf(ROLL_OVER)))
        .build();
  }

  /** 书面要约. */
  public static final Requirement<Offer> IN_WRITING =
      requirement("bargaining.offer.in-writing", OFFER)
          .label("书面提出要约", "offer in writing")
          .clause(
              WAGE_BARGAINING_MEASURES.article(17, 1),
              TEXT,
              SHALL,
              "协商要求以书面形式提出",
              "the offer to bargain is made in writing")
          .later(COLLECTIVE_CONTRACT_PROVISIONS.article(32, 1), TEXT)
          .when(ProvisionsScope.covers(KIND))
          .that(WRITTEN)
          .build();

  /** 工资集体协商要约的内容. */
  public static final Requirement<Offer> WAGE_OFFER_NAMES =
      requirement("bargaining.offer.wage-names", OFFER)
          .label("工资集体协商要约的内容", "content of an offer of wage bargaining")
          .clause(
              WAGE_BARGAINING_MEASURES.article(17, 1),
              TEXT,
              SHALL,
              "协商意向书载明协商的时间、地点和内容",
              "the offer names time, place and content of the bargaining")
          .when(KIND.is(WAGE))
          .that(NAMES_TIME_PLACE_AND_CONTENT)
          .build();

  /** 书面答复. */
  public static final Requirement<Offer> WRITTEN_REPLY =
      requirement("bargaining.offer.written-reply", OFFER)
          .label("书面答复要约", "reply in writing")
          .clause(
              WAGE_BARGAINING_MEASURES.article(17, 2),
              TEXT,
              SHALL,
              "对协商要求以书面形式答复",
              "the reply to an offer is given in writing")
          .later(COLLECTIVE_CONTRACT_PROVISIONS.article(32, 2), TEXT)
          .when(ProvisionsScope.covers(KIND).and(REPLIED_ON.happened()))
          .that(REPLIED_IN_WRITING)
          .build();

  /** 无正当理由不得拒绝. */
  public static final Requirement<Offer> NO_REFUSAL =
      requirement("bargaining.offer.no-refusal", OFFER)
          .label("无正当理由不得拒绝协商", "no refusal without a justified reason")
          .clause(
              COLLECTIVE_CONTRACT_PROVISIONS.article(32, 2),
              TEXT,
              SHALL_NOT,
              "无正当理由拒绝进行集体协商",
              "refuses to bargain without a justified reason")
          .consequence(MUST_CORRECT, COLLECTIVE_CONTRACT_PROVISIONS.article(56))
          .that(REFUSED.not().or(JUSTIFIED_REFUSAL))
          .build();

  /** 规则. */
  public static final SubjectRules<Offer> RULES =
      SubjectRules.of(
          VOCABULARY,
          IN_WRITING,
          WAGE_OFFER_NAMES,
          LAST_DAY_OF_REPLY,
          WAGE_LAST_DAY_OF_REPLY,
          REPLIED_IN_TIME,
          WAGE_REPLIED_IN_TIME,
          WRITTEN_REPLY,
          NO_REFUSAL);
}
