package org.uniondomain.rules.region.innermongolia;

import static org.uniondomain.core.bargaining.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.CollectiveContractFacts.CONTRACT;
import static org.uniondomain.rules.bargaining.CollectiveContractFacts.KIND;
import static org.uniondomain.rules.bargaining.CollectiveContractFacts.PUBLISHED_BY_ENTERPRISE;
import static org.uniondomain.rules.bargaining.CollectiveContractFacts.RECEIVED;
import static org.uniondomain.rules.bargaining.EffectRules.WAGE_EFFECT;
import static org.uniondomain.rules.bargaining.EffectRules.WAGE_LAST_DAY;
import static org.uniondomain.rules.bargaining.EffectRules.WAGE_REVIEW;
import static org.uniondomain.rules.bargaining.PublicationRules.BY_ENTERPRISE;
import static org.uniondomain.rules.bargaining.PublicationRules.WAGE_AGREEMENT_IN_FORCE;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Measure.TERM;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.ROLL_OVER;
import static org.uniondomain.rules.law.InnerMongoliaLaw.WAGE_BARGAINING_REGULATION;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.CollectiveContract;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 内蒙古自治区工资协议规定: the review is counted from receipt, and the enterprise publishes to all its staff.
 *
 * <p>The regional regulation on collective contracts is known by its name only, so that the law of
 * the region on this subject counts as not seen.
 */
public final class InnerMongoliaWageAgreements {
  private InnerMongoliaWageAgreements() {}

  private static final LocalDate FIRST = LocalDate.of(2012, 10, 1);
  private static final LocalDate AMENDED = LocalDate.of(2025, 12, 1);
  private static final Citation TEXT_OF_2012 = WAGE_BARGAINING_REGULATION.in("2012");

  /** 工资协议审查末日 in Inner Mongolia: as the national one, but counted from receipt. */
  public static final Calculation<CollectiveContract, LocalDate> LAST_DAY =
      Calculation.<CollectiveContract, LocalDate>calculation(
              "bargaining.inner-mongolia.wage-agreement.last-day-of-review", CONTRACT, DAY)
          .label("内蒙古自治区工资协议审查末日", "last day of the review of a wage agreement in Inner Mongolia")
          .clause(
              TEXT_OF_2012,
              INFERRED,
              SHALL,
              "审查意见自收到工资协议之日起{value}{bound}送达",
              "an opinion is served {bound} {value} of receipt of the wage agreement")
          .later(WAGE_BARGAINING_REGULATION.article(29, 1), TEXT)
          .when(KIND.is(WAGE))
          .is(WAGE_REVIEW.dayAfter(RECEIVED))
          .build();

  /** 企业公布期限: how long the enterprise has, from the day of effect. */
  public static final Threshold<Term> PUBLICATION =
      threshold(
              "bargaining.inner-mongolia.wage-agreement.publication",
              TERM,
              WITHIN,
              "企业公布工资协议期限",
              "period for the enterprise to publish a wage agreement")
          .in(Regions.INNER_MONGOLIA)
          .since(FIRST, Term.days(10), TEXT_OF_2012, INFERRED)
          .since(AMENDED, Term.days(10), WAGE_BARGAINING_REGULATION.article(29, 2), TEXT);

  /** 企业向全体职工公布工资协议: beside the national duty of both sides. */
  public static final Requirement<CollectiveContract> PUBLICATION_BY_ENTERPRISE =
      requirement("bargaining.inner-mongolia.wage-agreement.publication-by-enterprise", CONTRACT)
          .label("企业向全体职工公布工资协议", "publication of a wage agreement to all staff")
          .clause(
              PUBLICATION,
              SHALL,
              "企业自工资协议生效之日起{value}{bound}向全体职工公布",
              "the enterprise publishes a wage agreement to all its staff {bound} {value} of"
                  + " effect")
          .when(WAGE_AGREEMENT_IN_FORCE)
          .that(
              PUBLISHED_BY_ENTERPRISE.meets(
                  PUBLICATION.after(WAGE_EFFECT.result()).rolledIf(ROLL_OVER)))
          .build();

  /** 地方规定. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.INNER_MONGOLIA)
          .replaces(WAGE_LAST_DAY, LAST_DAY)
          .replaces(
              WAGE_REVIEW,
              review ->
                  review
                      .since(FIRST, Term.days(15), TEXT_OF_2012, INFERRED)
                      .since(
                          AMENDED, Term.days(15), WAGE_BARGAINING_REGULATION.article(29, 1), TEXT))
          .adds(PUBLICATION_BY_ENTERPRISE, BY_ENTERPRISE);
}
