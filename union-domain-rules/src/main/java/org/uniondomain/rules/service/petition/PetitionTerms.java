package org.uniondomain.rules.service.petition;

import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.FLAG;
import static org.uniondomain.rules.lang.Measure.TERM;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.PetitionLaw.ALL_UNITS_FROM;
import static org.uniondomain.rules.law.PetitionLaw.PETITION_REGULATION;
import static org.uniondomain.rules.law.PetitionLaw.PETITION_WORK_REGULATION;
import static org.uniondomain.rules.law.PetitionLaw.UNION_PETITION_MEASURES;

import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.lang.Threshold;

/**
 * 信访期限: the terms within which petitions are dealt with, and whom they bind. Article numbers are
 * those of the regulation in force.
 */
public final class PetitionTerms {
  private PetitionTerms() {}

  private static final LocalDate REGULATION_FROM = LocalDate.of(2005, 5, 1);
  private static final LocalDate UNION_MEASURES_FROM = LocalDate.of(2005, 7, 25);

  /** 适用于所有机关、单位: whether the state's text binds more than administrative organs. */
  public static final Threshold<Boolean> BINDS_ALL_UNITS =
      threshold(
              "service.petition.binds-all-units",
              FLAG,
              EXACTLY,
              "信访规定适用于行政机关以外的机关、单位",
              "the petition text binds bodies that are not administrative organs")
          .since(REGULATION_FROM, false, PETITION_REGULATION.cited(), TEXT)
          .since(ALL_UNITS_FROM, true, PETITION_WORK_REGULATION.article(2), TEXT);

  /** 告知期限. */
  public static final Threshold<Term> NOTICE =
      threshold(
              "service.petition.notice-term", TERM, WITHIN, "书面告知期限", "term for the written notice")
          .since(REGULATION_FROM, Term.days(15), PETITION_REGULATION.article(22), TEXT)
          .since(ALL_UNITS_FROM, Term.days(15), PETITION_WORK_REGULATION.article(23, 2), TEXT);

  /**
   * 工会告知期限, while only the unions' own measures bound them. The article was not read; that the
   * measures carry out the regulation, with its term, is inferred.
   */
  public static final Threshold<Term> UNION_NOTICE =
      threshold(
              "service.petition.union-notice-term",
              TERM,
              WITHIN,
              "工会书面告知期限",
              "term for the written notice of a union")
          .since(UNION_MEASURES_FROM, Term.days(15), UNION_PETITION_MEASURES.cited(), INFERRED)
          .until(ALL_UNITS_FROM);

  /** 异议期限. */
  public static final Threshold<Term> OBJECTION =
      threshold("service.petition.objection-term", TERM, WITHIN, "异议期限", "term for an objection")
          .since(
              ALL_UNITS_FROM, Term.workingDays(5), PETITION_WORK_REGULATION.article(23, 3), TEXT);

  /** 办结期限. */
  public static final Threshold<Term> FINISH =
      threshold("service.petition.finish-term", TERM, WITHIN, "办结期限", "term for finishing")
          .since(REGULATION_FROM, Term.days(60), PETITION_REGULATION.article(33), TEXT)
          .since(ALL_UNITS_FROM, Term.days(60), PETITION_WORK_REGULATION.article(34), TEXT);

  /** 工会办结期限, while only the unions' own measures bound them: what they said of it was not read. */
  public static final Threshold<Term> UNION_FINISH =
      threshold(
              "service.petition.union-finish-term",
              TERM,
              WITHIN,
              "工会办结期限",
              "term for finishing of a union")
          .unknownSince(
              UNION_MEASURES_FROM, Fact.unknown(), UNION_PETITION_MEASURES.cited(), EXCERPT)
          .until(ALL_UNITS_FROM);

  /** 延期上限, in days. */
  public static final Threshold<Integer> EXTENSION =
      threshold(
              "service.petition.extension-days",
              COUNT,
              NOT_EXCEEDING,
              "延长办理期限的最多天数",
              "most days of an extension")
          .since(REGULATION_FROM, 30, PETITION_REGULATION.article(33), TEXT)
          .since(ALL_UNITS_FROM, 30, PETITION_WORK_REGULATION.article(34), TEXT);

  /** 复查期限. */
  public static final Threshold<Term> REVIEW =
      threshold("service.petition.review-term", TERM, WITHIN, "复查期限", "term for a review")
          .since(REGULATION_FROM, Term.days(30), PETITION_REGULATION.article(34), TEXT)
          .since(ALL_UNITS_FROM, Term.days(30), PETITION_WORK_REGULATION.article(35), TEXT);

  /** 复核期限. */
  public static final Threshold<Term> RE_EXAMINATION =
      threshold(
              "service.petition.re-examination-term",
              TERM,
              WITHIN,
              "复核期限",
              "term for a re-examination")
          .since(REGULATION_FROM, Term.days(30), PETITION_REGULATION.article(35), TEXT)
          .since(ALL_UNITS_FROM, Term.days(30), PETITION_WORK_REGULATION.article(36), TEXT);

  /** 转送、交办期限, for petition offices. */
  public static final Threshold<Term> FORWARD =
      threshold(
              "service.petition.forward-term",
              TERM,
              WITHIN,
              "登记转送期限",
              "term for registering and passing on")
          .since(REGULATION_FROM, Term.days(15), PETITION_REGULATION.article(21), TEXT)
          .since(ALL_UNITS_FROM, Term.days(15), PETITION_WORK_REGULATION.article(22), TEXT);

  /** 代表人数上限. */
  public static final Threshold<Integer> REPRESENTATIVES =
      threshold(
              "service.petition.most-representatives",
              COUNT,
              NOT_EXCEEDING,
              "共同信访的代表人数",
              "representatives of several petitioners")
          .since(REGULATION_FROM, 5, PETITION_REGULATION.article(18, 2), TEXT)
          .since(ALL_UNITS_FROM, 5, PETITION_WORK_REGULATION.article(20, 3), TEXT);

  /** 请求复查期限. */
  public static final Threshold<Term> REVIEW_REQUEST =
      threshold(
              "service.petition.review-request-term",
              TERM,
              WITHIN,
              "请求复查期限",
              "term for asking for a review")
          .since(REGULATION_FROM, Term.days(30), PETITION_REGULATION.article(34), TEXT)
          .since(ALL_UNITS_FROM, Term.days(30), PETITION_WORK_REGULATION.article(35), TEXT);

  /** 请求复核期限. */
  public static final Threshold<Term> RE_EXAMINATION_REQUEST =
      threshold(
              "service.petition.re-examination-request-term",
              TERM,
              WITHIN,
              "请求复核期限",
              "term for asking for a re-examination")
          .since(REGULATION_FROM, Term.days(30), PETITION_REGULATION.article(35), TEXT)
          .since(ALL_UNITS_FROM, Term.days(30), PETITION_WORK_REGULATION.article(36), TEXT);
}
