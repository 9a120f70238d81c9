package org.uniondomain.rules.organisation.officer;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.OrganisationLaw.TRADE_UNION_LAW;
import static org.uniondomain.rules.organisation.officer.OfficerDismissalFacts.BACK_PAID;
import static org.uniondomain.rules.organisation.officer.OfficerDismissalFacts.COMPENSATION;
import static org.uniondomain.rules.organisation.officer.OfficerDismissalFacts.FOR_UNION_WORK;
import static org.uniondomain.rules.organisation.officer.OfficerDismissalFacts.OFFICER_DISMISSAL;
import static org.uniondomain.rules.organisation.officer.OfficerDismissalFacts.REINSTATED;
import static org.uniondomain.rules.organisation.officer.OfficerDismissalFacts.VOCABULARY;
import static org.uniondomain.rules.organisation.officer.OfficerDismissalFacts.YEARLY_INCOME;

import java.time.LocalDate;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.organisation.officer.OfficerDismissal;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 打击报复规则: who is dismissed for union work gets the work back with the wages of the time between, or
 * twice the yearly income. In court, economic compensation comes on top (Interpretation of the
 * Supreme People's Court, article 6); it is not reckoned here.
 */
public final class DismissalRules {
  private DismissalRules() {}

  /** 赔偿倍数. */
  public static final Threshold<Ratio> MULTIPLE =
      threshold(
              "organisation.dismissal.multiple",
              RATIO,
              NOT_LOWER_THAN,
              "赔偿为本人年收入的倍数",
              "compensation as a multiple of the yearly income")
          .since(
              LocalDate.of(2001, 10, 27),
              Ratio.of(2, 1),
              TRADE_UNION_LAW.in("2001").article(52),
              TEXT)
          .since(
              LocalDate.of(2022, 1, 1),
              Ratio.of(2, 1),
              TRADE_UNION_LAW.in("2021").article(53),
              TEXT);

  /** 恢复工作或者赔偿. */
  public static final Requirement<OfficerDismissal> MADE_GOOD =
      requirement("organisation.dismissal.made-good", OFFICER_DISMISSAL)
          .label("恢复工作并补发报酬，或者给予赔偿", "reinstatement with back pay, or compensation")
          .clause(
              MULTIPLE,
              SHALL,
              "因参加工会活动或者履行工会职责被解除劳动合同的，恢复其工作并补发报酬，或者给予{bound}本人年收入{value}的赔偿",
              "who is dismissed for union work is reinstated with back pay, or paid {bound} {value}"
                  + " of the yearly income")
          .when(FOR_UNION_WORK)
          .that(REINSTATED.and(BACK_PAID).or(COMPENSATION.meets(MULTIPLE.of(YEARLY_INCOME))))
          .build();

  /** 规则. */
  public static final SubjectRules<OfficerDismissal> RULES = SubjectRules.of(VOCABULARY, MADE_GOOD);
}
