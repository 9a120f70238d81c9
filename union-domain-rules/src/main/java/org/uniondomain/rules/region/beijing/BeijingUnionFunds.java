package org.uniondomain.rules.region.beijing;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Bound.NOT_EARLIER_THAN;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.OrganisationLaw.BEIJING_MEASURES;
import static org.uniondomain.rules.organisation.money.FundContributionFacts.FUND_CONTRIBUTION;
import static org.uniondomain.rules.organisation.money.PreparatoryFundFacts.HELP_BEGAN;
import static org.uniondomain.rules.organisation.money.PreparatoryFundFacts.PREPARATORY_FUND;
import static org.uniondomain.rules.organisation.money.PreparatoryFundFacts.UNION_FOUNDED;
import static org.uniondomain.rules.organisation.money.PreparatoryFundFacts.WORKERS_WISH;
import static org.uniondomain.rules.organisation.money.PreparatoryFundRules.MONTH_END;

import org.uniondomain.core.organisation.money.PreparatoryFund;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.organisation.money.PreparatoryFundRules;

/** 北京市工会经费: when the preparatory fund begins. */
public final class BeijingUnionFunds {
  private BeijingUnionFunds() {}

  /** 缴纳筹备金: where the workers wish for a union, from the day the union above begins to help. */
  public static final Requirement<PreparatoryFund> PREPARATORY =
      requirement("organisation.preparatory-fund.beijing", PREPARATORY_FUND)
          .label("北京市建会筹备金", "preparatory fund in Beijing")
          .clause(
              BEIJING_MEASURES.article(55, 3),
              TEXT,
              SHALL,
              "职工有建会意愿的，自上级工会开始帮助之日起缴纳建会筹备金",
              "where the workers wish for a union, the employer pays from the day the union above"
                  + " begins to help")
          .when(UNION_FOUNDED.not().and(WORKERS_WISH))
          .when(MONTH_END.meets(at(NOT_EARLIER_THAN, HELP_BEGAN)))
          .that(PreparatoryFundRules.isPaid())
          .build();

  /** 地方规定: stands beside the charter. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.BEIJING)
          .adds(PREPARATORY, PreparatoryFundRules.PAID_AS_DUE)
          .reads(FUND_CONTRIBUTION)
          .reads(PREPARATORY_FUND);
}
