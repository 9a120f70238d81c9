package org.uniondomain.rules.culture.venue;

import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.culture.venue.CulturalVenueFacts.CHANGE_APPROVED;
import static org.uniondomain.rules.culture.venue.CulturalVenueFacts.CULTURAL_VENUE;
import static org.uniondomain.rules.culture.venue.CulturalVenueFacts.FEES_REDUCED;
import static org.uniondomain.rules.culture.venue.CulturalVenueFacts.INCOME_FOR_OTHER;
import static org.uniondomain.rules.culture.venue.CulturalVenueFacts.IN_BUILDING_PLAN;
import static org.uniondomain.rules.culture.venue.CulturalVenueFacts.IN_DEVELOPMENT_PLAN;
import static org.uniondomain.rules.culture.venue.CulturalVenueFacts.IN_SERVICE_SYSTEM;
import static org.uniondomain.rules.culture.venue.CulturalVenueFacts.KIND;
import static org.uniondomain.rules.culture.venue.CulturalVenueFacts.PUBLIC_FACILITY;
import static org.uniondomain.rules.culture.venue.CulturalVenueFacts.REWARDED_BY_UNION;
import static org.uniondomain.rules.culture.venue.CulturalVenueFacts.SEIZED_OR_DIVERTED;
import static org.uniondomain.rules.culture.venue.CulturalVenueFacts.SUBSIDISED;
import static org.uniondomain.rules.culture.venue.CulturalVenueFacts.UNRELATED_COMMERCE;
import static org.uniondomain.rules.culture.venue.CulturalVenueFacts.USE_CHANGED;
import static org.uniondomain.rules.culture.venue.CulturalVenueFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.MAY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.CultureLaw.AWARD_PRACTICE;
import static org.uniondomain.rules.law.CultureLaw.CULTURAL_SERVICES_LAW;
import static org.uniondomain.rules.law.CultureLaw.FACILITIES_REGULATIONS;
import static org.uniondomain.rules.law.CultureLaw.VENUE_OPINION;
import static org.uniondomain.rules.law.OrganisationLaw.TRADE_UNION_LAW;

import org.uniondomain.core.culture.venue.CulturalVenue;
import org.uniondomain.core.culture.venue.VenueKind;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Requirement;

/**
 * 职工文化阵地规则: what protects a venue, by the texts in force: the Trade Union Law of 2001, the
 * regulations on facilities of 2003, the law on cultural services of 2017, and in Inner Mongolia
 * the opinion of 2013.
 */
public final class CulturalVenueRules {
  private CulturalVenueRules() {}

  private static final Condition<CulturalVenue> PUBLIC =
      KIND.is(VenueKind.WORKERS_PALACE).or(PUBLIC_FACILITY);

  /** 工人文化宫属于公共文化设施. */
  public static final Requirement<CulturalVenue> IS_PUBLIC =
      requirement("culture.venue.is-public", CULTURAL_VENUE)
          .label("工人文化宫属于公共文化设施", "a workers' palace is a public cultural facility")
          .clause(
              FACILITIES_REGULATIONS.article(2),
              TEXT,
              CONSISTENCY,
              "工人文化宫按公共文化设施管理",
              "a workers' palace of culture is kept as a public cultural facility")
          .later(CULTURAL_SERVICES_LAW.article(14), TEXT)
          .when(KIND.is(VenueKind.WORKERS_PALACE))
          .that(PUBLIC_FACILITY)
          .build();

  /** 工会财产的用途不得擅自改变. */
  public static final Requirement<CulturalVenue> UNION_USE_KEPT =
      requirement("culture.venue.union-use-kept", CULTURAL_VENUE)
          .label("工会文化阵地不得擅自改变用途", "use of a union's venue not changed without approval")
          .clause(
              TRADE_UNION_LAW.in("2001").article(46),
              TEXT,
              SHALL_NOT,
              "工会的文化阵地未经批准不得改变用途",
              "the use of a venue of a union is not changed without approval")
          .later(TRADE_UNION_LAW.in("2021").article(47), TEXT)
          .when(USE_CHANGED)
          .that(CHANGE_APPROVED)
          .build();

  /** 公共文化设施的用途不得擅自改变. */
  public static final Requirement<CulturalVenue> PUBLIC_USE_KEPT =
      requirement("culture.venue.public-use-kept", CULTURAL_VENUE)
          .label("公共文化设施不得擅自改变功能、用途", "use of a public facility not changed without approval")
          .clause(
              CULTURAL_SERVICES_LAW.article(19, 1),
              TEXT,
              SHALL_NOT,
              "公共文化设施不得擅自改变功能、用途",
              "the use of a public cultural facility is not changed without approval")
          .when(PUBLIC.and(USE_CHANGED))
          .that(CHANGE_APPROVED)
          .build();

  /** 自治区意见: 不得擅自改变用途. */
  public static final Requirement<CulturalVenue> REGIONAL_USE_KEPT =
      requirement("culture.venue.regional-use-kept", CULTURAL_VENUE)
          .label("职工文化阵地不得擅自改变用途（自治区意见）", "use of a venue kept, by the regional opinion")
          .clause(
              VENUE_OPINION.cited(),
              REPORTED,
              SHALL_NOT,
              "任何单位和个人不得擅自改变职工文化阵地的用途",
              "nobody changes the use of a cultural venue of workers without authority")
          .when(USE_CHANGED)
          .that(CHANGE_APPROVED)
          .build();

  /** 不得用于无关商业经营, 不得侵占、挪用. */
  public static final Requirement<CulturalVenue> NO_COMMERCE =
      requirement("culture.venue.no-commerce", CULTURAL_VENUE)
          .label("公共文化设施不得用于无关的商业经营", "no unrelated commerce in a public facility")
          .clause(
              CULTURAL_SERVICES_LAW.article(19, 1),
              TEXT,
              SHALL_NOT,
              "公共文化设施不得侵占、挪用，不得用于与公共文化服务无关的商业经营活动",
              "a public cultural facility is not seized or diverted, nor used for unrelated"
                  + " commerce")
          .when(PUBLIC)
          .that(UNRELATED_COMMERCE.not().and(SEIZED_OR_DIVERTED.not()))
          .build();

  /** 收入的用途. */
  public static final Requirement<CulturalVenue> INCOME =
      requirement("culture.venue.income", CULTURAL_VENUE)
          .label("公共文化设施收入的用途", "use of the income of a public facility")
          .clause(
              FACILITIES_REGULATIONS.article(26),
              TEXT,
              SHALL,
              "公共文化体育设施的收入用于设施的维护、管理和事业发展，不作他用",
              "the income of a public facility goes to its upkeep, management and development only")
          .when(PUBLIC)
          .that(INCOME_FOR_OTHER.not())
          .build();

  /** 纳入三项规划. */
  public static final Requirement<CulturalVenue> PLANNED =
      requirement("culture.venue.planned", CULTURAL_VENUE)
          .label("职工文化阵地纳入三项规划", "venue in three plans")
          .clause(
              VENUE_OPINION.cited(),
              REPORTED,
              AS_A_RULE,
              "职工文化阵地建设纳入经济社会发展规划、城乡建设规划和公共文化服务体系",
              "venues stand in the development plan, the building plan and the system of public"
                  + " cultural services")
          .that(all(IN_DEVELOPMENT_PLAN, IN_BUILDING_PLAN, IN_SERVICE_SYSTEM))
          .build();

  /** 费用减免和财政补助. */
  public static final Requirement<CulturalVenue> FEE_RELIEF =
      requirement("culture.venue.fee-relief", CULTURAL_VENUE)
          .label("职工文化阵地建设费用减免和财政补助", "fee relief and subsidy for a venue")
          .clause(
              VENUE_OPINION.cited(),
              REPORTED,
              MAY,
              "立项、选址、建设的有关费用可以减免，财政可以补助",
              "fees for approval, siting and construction may be reduced or waived, and finance may"
                  + " subsidise")
          .that(FEES_REDUCED.or(SUBSIDISED))
          .build();

  /** 以奖代补. */
  public static final Requirement<CulturalVenue> AWARD =
      requirement("culture.venue.award", CULTURAL_VENUE)
          .label("职工文化阵地以奖代补", "award in place of a subsidy")
          .clause(
              AWARD_PRACTICE.cited(),
              SECONDARY,
              MAY,
              "自治区总工会可以以奖代补的方式支持职工文化阵地",
              "the regional federation may support a venue by an award in place of a subsidy")
          .that(REWARDED_BY_UNION)
          .build();

  /** 规则. */
  public static final SubjectRules<CulturalVenue> RULES =
      SubjectRules.of(
          VOCABULARY,
          IS_PUBLIC,
          UNION_USE_KEPT,
          PUBLIC_USE_KEPT,
          REGIONAL_USE_KEPT,
          NO_COMMERCE,
          INCOME,
          PLANNED,
          FEE_RELIEF,
          AWARD);
}
