package org.uniondomain.rules.culture.venue;

import org.uniondomain.core.culture.venue.CulturalVenue;
import org.uniondomain.core.culture.venue.VenueKind;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 职工文化阵地要素: what can be told of the cultural venue of workers. */
public final class CulturalVenueFacts {
  private CulturalVenueFacts() {}

  /** 职工文化阵地. */
  public static final Subject<CulturalVenue> CULTURAL_VENUE =
      Subject.named("cultural-venue", CulturalVenue.class, "职工文化阵地", "cultural venue of workers");

  /** 名称. */
  public static final ValueFact<CulturalVenue, String> NAME =
      CULTURAL_VENUE.value(
          "name", "名称", "name", String.class, CulturalVenue::name, CulturalVenue::withName);

  /** 所在地区. */
  public static final ValueFact<CulturalVenue, Division> PLACE =
      CULTURAL_VENUE.value(
          "place", "所在地区", "place", Division.class, CulturalVenue::place, CulturalVenue::withPlace);

  /** 阵地种类. */
  public static final Choice<CulturalVenue, VenueKind> KIND =
      CULTURAL_VENUE.choice(
          "kind", "阵地种类", "kind", VenueKind.class, CulturalVenue::kind, CulturalVenue::withKind);

  /** 属于公共文化设施. */
  public static final Flag<CulturalVenue> PUBLIC_FACILITY =
      CULTURAL_VENUE.flag(
          "public-facility",
          "属于公共文化设施",
          "public cultural facility",
          CulturalVenue::publicFacility,
          CulturalVenue::withPublicFacility);

  /** 已改变用途. */
  public static final Flag<CulturalVenue> USE_CHANGED =
      CULTURAL_VENUE.flag(
          "use-changed",
          "已改变用途",
          "use changed",
          CulturalVenue::useChanged,
          CulturalVenue::withUseChanged);

  /** 改变用途经批准. */
  public static final Flag<CulturalVenue> CHANGE_APPROVED =
      CULTURAL_VENUE.flag(
          "change-approved",
          "改变用途经批准",
          "change approved",
          CulturalVenue::changeApproved,
          CulturalVenue::withChangeApproved);

  /** 用于与服务无关的商业经营. */
  public static final Flag<CulturalVenue> UNRELATED_COMMERCE =
      CULTURAL_VENUE
          .flag(
              "unrelated-commerce",
              "用于与服务无关的商业经营",
              "used for unrelated commerce",
              CulturalVenue::unrelatedCommerce,
              CulturalVenue::withUnrelatedCommerce)
          .actionable();

  /** 被侵占、挪用. */
  public static final Flag<CulturalVenue> SEIZED_OR_DIVERTED =
      CULTURAL_VENUE.flag(
          "seized-or-diverted",
          "被侵占、挪用",
          "seized or diverted",
          CulturalVenue::seizedOrDiverted,
          CulturalVenue::withSeizedOrDiverted);

  /** 收入用于其他支出. */
  public static final Flag<CulturalVenue> INCOME_FOR_OTHER =
      CULTURAL_VENUE
          .flag(
              "income-for-other",
              "收入用于其他支出",
              "income spent otherwise",
              CulturalVenue::incomeForOther,
              CulturalVenue::withIncomeForOther)
          .actionable();

  /** 纳入经济社会发展规划. */
  public static final Flag<CulturalVenue> IN_DEVELOPMENT_PLAN =
      CULTURAL_VENUE.flag(
          "in-development-plan",
          "纳入经济社会发展规划",
          "in the development plan",
          CulturalVenue::inDevelopmentPlan,
          CulturalVenue::withInDevelopmentPlan);

  /** 纳入城乡建设规划. */
  public static final Flag<CulturalVenue> IN_BUILDING_PLAN =
      CULTURAL_VENUE.flag(
          "in-building-plan",
          "纳入城乡建设规划",
          "in the building plan",
          CulturalVenue::inBuildingPlan,
          CulturalVenue::withInBuildingPlan);

  /** 纳入公共文化服务体系. */
  public static final Flag<CulturalVenue> IN_SERVICE_SYSTEM =
      CULTURAL_VENUE.flag(
          "in-service-system",
          "纳入公共文化服务体系",
          "in the system of cultural services",
          CulturalVenue::inServiceSystem,
          CulturalVenue::withInServiceSystem);

  /** 减免建设有关费用. */
  public static final Flag<CulturalVenue> FEES_REDUCED =
      CULTURAL_VENUE.flag(
          "fees-reduced",
          "减免建设有关费用",
          "fees reduced",
          CulturalVenue::feesReduced,
          CulturalVenue::withFeesReduced);

  /** 财政给予补助. */
  public static final Flag<CulturalVenue> SUBSIDISED =
      CULTURAL_VENUE.flag(
          "subsidised",
          "财政给予补助",
          "subsidised",
          CulturalVenue::subsidised,
          CulturalVenue::withSubsidised);

  /** 工会以奖代补. */
  public static final Flag<CulturalVenue> REWARDED_BY_UNION =
      CULTURAL_VENUE.flag(
          "rewarded-by-union",
          "工会以奖代补",
          "rewarded by the federation",
          CulturalVenue::rewardedByUnion,
          CulturalVenue::withRewardedByUnion);

  /** 词汇. */
  public static final Vocabulary<CulturalVenue> VOCABULARY =
      Vocabulary.of(CULTURAL_VENUE, CulturalVenue.builder().build())
          .with(
              NAME,
              PLACE,
              KIND,
              PUBLIC_FACILITY,
              USE_CHANGED,
              CHANGE_APPROVED,
              UNRELATED_COMMERCE,
              SEIZED_OR_DIVERTED,
              INCOME_FOR_OTHER,
              IN_DEVELOPMENT_PLAN,
              IN_BUILDING_PLAN,
              IN_SERVICE_SYSTEM,
              FEES_REDUCED,
              SUBSIDISED,
              REWARDED_BY_UNION);
}
