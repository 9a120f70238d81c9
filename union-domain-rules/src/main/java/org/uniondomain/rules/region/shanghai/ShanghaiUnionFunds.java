package org.uniondomain.rules.region.shanghai;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Bound.NOT_EARLIER_THAN;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.OrganisationLaw.SHANGHAI_REGULATIONS;
import static org.uniondomain.rules.organisation.money.PreparatoryFundFacts.GROUP_FOUNDED;
import static org.uniondomain.rules.organisation.money.PreparatoryFundFacts.PREPARATORY_FUND;
import static org.uniondomain.rules.organisation.money.PreparatoryFundFacts.UNION_FOUNDED;
import static org.uniondomain.rules.organisation.money.PreparatoryFundRules.MONTH_END;

import org.uniondomain.core.organisation.money.PreparatoryFund;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.organisation.money.PreparatoryFundRules;

/**
 * 上海市工会经费: when the preparatory fund begins. Since the day from which the text governs was not
 * found, answers keep the notice that local law may be unseen.
 */
public final class ShanghaiUnionFunds {
  private ShanghaiUnionFunds() {}

  /** 缴纳筹备金: from the founding of a group that prepares a union. */
  public static final Requirement<PreparatoryFund> PREPARATORY =
      requirement("organisation.preparatory-fund.shanghai", PREPARATORY_FUND)
          .label("上海市建会筹备金", "preparatory fund in Shanghai")
          .clause(
              SHANGHAI_REGULATIONS.article(41),
              TEXT,
              SHALL,
              "自工会筹备组成立之日起缴纳建会筹备金",
              "the employer pays from the day a group is founded to prepare a union")
          .when(UNION_FOUNDED.not())
          .when(MONTH_END.meets(at(NOT_EARLIER_THAN, GROUP_FOUNDED)))
          .that(PreparatoryFundRules.isPaid())
          .build();

  /** 地方规定: stands beside the charter. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.SHANGHAI).adds(PREPARATORY, PreparatoryFundRules.PAID_AS_DUE);
}
