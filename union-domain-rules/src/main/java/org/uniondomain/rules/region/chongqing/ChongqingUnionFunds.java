package org.uniondomain.rules.region.chongqing;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.core.organisation.asset.AssetDestination.INSOLVENCY_ESTATE;
import static org.uniondomain.core.organisation.asset.AssetEvent.BANKRUPTCY;
import static org.uniondomain.rules.lang.Bound.EXCEEDING;
import static org.uniondomain.rules.lang.Measure.TERM;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.OrganisationLaw.CHONGQING_REGULATIONS;
import static org.uniondomain.rules.organisation.asset.AssetDisposalFacts.ASSET_DISPOSAL;
import static org.uniondomain.rules.organisation.asset.AssetDisposalFacts.DESTINATION;
import static org.uniondomain.rules.organisation.asset.AssetDisposalFacts.EVENT;
import static org.uniondomain.rules.organisation.money.PreparatoryFundFacts.HELPED;
import static org.uniondomain.rules.organisation.money.PreparatoryFundFacts.OPENED_ON;
import static org.uniondomain.rules.organisation.money.PreparatoryFundFacts.PREPARATORY_FUND;
import static org.uniondomain.rules.organisation.money.PreparatoryFundFacts.UNION_FOUNDED;
import static org.uniondomain.rules.organisation.money.PreparatoryFundRules.MONTH_START;

import java.time.LocalDate;
import org.uniondomain.core.organisation.asset.AssetDisposal;
import org.uniondomain.core.organisation.money.PreparatoryFund;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.organisation.asset.AssetDisposalFacts;
import org.uniondomain.rules.organisation.money.PreparatoryFundRules;

/** 重庆市工会经费和资产: when the preparatory fund begins, and that union assets stay out of a bankruptcy. */
public final class ChongqingUnionFunds {
  private ChongqingUnionFunds() {}

  /** 未建会期限: the fund begins with the month after it. */
  public static final Threshold<Term> WITHOUT_UNION =
      threshold(
              "organisation.preparatory-fund.chongqing-without-union",
              TERM,
              EXCEEDING,
              "重庆市未建会期限",
              "time without a union in Chongqing")
          .in(Regions.CHONGQING)
          .since(
              LocalDate.of(2006, 12, 1),
              Term.years(1),
              CHONGQING_REGULATIONS.in("2006").article(36, 2),
              TEXT)
          .since(
              LocalDate.of(2011, 11, 25),
              Term.years(1),
              CHONGQING_REGULATIONS.article(36, 2),
              TEXT);

  /** 缴纳筹备金: from the month after a year without a union in spite of help. */
  public static final Requirement<PreparatoryFund> PREPARATORY =
      requirement("organisation.preparatory-fund.chongqing", PREPARATORY_FUND)
          .label("重庆市建会筹备金", "preparatory fund in Chongqing")
          .clause(
              WITHOUT_UNION,
              SHALL,
              "经上级工会帮助满{value}仍未建立工会的单位，自次月起缴纳建会筹备金",
              "an employer still without a union after {value} in spite of help pays from the next"
                  + " month on")
          .when(UNION_FOUNDED.not().and(HELPED))
          .when(MONTH_START.meets(WITHOUT_UNION.after(OPENED_ON)))
          .that(PreparatoryFundRules.isPaid())
          .build();

  /** 工会资产不列入破产财产. */
  public static final Requirement<AssetDisposal> NOT_IN_ESTATE =
      requirement("organisation.asset.chongqing-bankruptcy", ASSET_DISPOSAL)
          .label("重庆市破产单位的工会资产", "union assets in a bankruptcy in Chongqing")
          .clause(
              CHONGQING_REGULATIONS.in("2006").article(39),
              TEXT,
              SHALL_NOT,
              "单位破产的，工会资产不得列入破产财产",
              "where an employer is bankrupt, union assets are not part of the estate")
          .later(CHONGQING_REGULATIONS.article(39), TEXT)
          .when(EVENT.is(BANKRUPTCY))
          .that(DESTINATION.is(INSOLVENCY_ESTATE).not())
          .build();

  /** 本地规则. */
  public static final SubjectRules<AssetDisposal> RULES =
      SubjectRules.of(AssetDisposalFacts.VOCABULARY, NOT_IN_ESTATE);

  /** 地方规定: stands beside the charter. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.CHONGQING)
          .adds(PREPARATORY, PreparatoryFundRules.PAID_AS_DUE)
          .reads(PREPARATORY_FUND)
          .reads(ASSET_DISPOSAL);
}
