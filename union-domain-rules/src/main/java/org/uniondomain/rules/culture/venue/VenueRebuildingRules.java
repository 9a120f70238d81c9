package org.uniondomain.rules.culture.venue;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.culture.venue.VenueRebuildingFacts.DEMOLISHED_ON;
import static org.uniondomain.rules.culture.venue.VenueRebuildingFacts.DEPARTMENTS_AGREE;
import static org.uniondomain.rules.culture.venue.VenueRebuildingFacts.EXPERT_REVIEW;
import static org.uniondomain.rules.culture.venue.VenueRebuildingFacts.FORMER_FLOOR_AREA;
import static org.uniondomain.rules.culture.venue.VenueRebuildingFacts.FORMER_LAND;
import static org.uniondomain.rules.culture.venue.VenueRebuildingFacts.GOVERNMENT_APPROVES;
import static org.uniondomain.rules.culture.venue.VenueRebuildingFacts.HEARING_HELD;
import static org.uniondomain.rules.culture.venue.VenueRebuildingFacts.LAND_ADJUSTED;
import static org.uniondomain.rules.culture.venue.VenueRebuildingFacts.LARGE;
import static org.uniondomain.rules.culture.venue.VenueRebuildingFacts.NEW_FLOOR_AREA;
import static org.uniondomain.rules.culture.venue.VenueRebuildingFacts.NEW_LAND;
import static org.uniondomain.rules.culture.venue.VenueRebuildingFacts.REBUILDING_STARTED_ON;
import static org.uniondomain.rules.culture.venue.VenueRebuildingFacts.STANDARD_KEPT;
import static org.uniondomain.rules.culture.venue.VenueRebuildingFacts.VENUE_REBUILDING;
import static org.uniondomain.rules.culture.venue.VenueRebuildingFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.CultureLaw.CULTURAL_SERVICES_LAW;
import static org.uniondomain.rules.law.CultureLaw.FACILITIES_REGULATIONS;

import org.uniondomain.core.culture.venue.VenueRebuilding;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Requirement;

/** 设施拆迁重建规则: review, consents and approval; build first; nothing smaller than before. */
public final class VenueRebuildingRules {
  private VenueRebuildingRules() {}

  /** 论证、同意、批准. */
  public static final Requirement<VenueRebuilding> APPROVED =
      requirement("culture.rebuilding.approved", VENUE_REBUILDING)
          .label("拆除公共文化设施的程序", "procedure for demolishing a public facility")
          .clause(
              FACILITIES_REGULATIONS.article(27),
              TEXT,
              SHALL,
              "因城乡建设拆除设施或者改变其功能、用途的，经专家论证，征得上一级文化、体育主管部门同意，报上一级政府批准；大型设施举行听证会",
              "a facility demolished or changed for town building is reviewed by experts, with the"
                  + " consent of the departments above and the approval of the government above; a"
                  + " hearing is held for a large one")
          .that(
              all(
                  EXPERT_REVIEW,
                  DEPARTMENTS_AGREE,
                  GOVERNMENT_APPROVES,
                  LARGE.not().or(HEARING_HELD)))
          .build();

  /** 先建设后拆除或者同时. */
  public static final Requirement<VenueRebuilding> BUILT_FIRST =
      requirement("culture.rebuilding.built-first", VENUE_REBUILDING)
          .label("先建设后拆除或者建设拆除同时进行", "rebuilding before or with demolition")
          .clause(
              FACILITIES_REGULATIONS.article(27),
              TEXT,
              SHALL,
              "重建先于拆除，或者与拆除同时进行",
              "rebuilding begins before demolition or at the same time")
          .later(CULTURAL_SERVICES_LAW.article(19, 2), TEXT)
          .when(DEMOLISHED_ON.happened())
          .that(REBUILDING_STARTED_ON.meets(at(WITHIN, DEMOLISHED_ON)))
          .build();

  /** 一般不小于原有规模. */
  public static final Requirement<VenueRebuilding> NOT_SMALLER =
      requirement("culture.rebuilding.not-smaller", VENUE_REBUILDING)
          .label("重建设施一般不小于原有规模", "as a rule not smaller than before")
          .clause(
              FACILITIES_REGULATIONS.article(27),
              TEXT,
              AS_A_RULE,
              "重建的设施一般不小于原有规模",
              "the new facility is as a rule not smaller than the former one")
          .that(NEW_FLOOR_AREA.meets(at(NOT_LOWER_THAN, FORMER_FLOOR_AREA)))
          .build();

  /** 标准和建筑面积不得降低. */
  public static final Requirement<VenueRebuilding> NOT_LOWER =
      requirement("culture.rebuilding.not-lower", VENUE_REBUILDING)
          .label("重建设施的标准和建筑面积不降低", "standard and floor area not lower")
          .clause(
              CULTURAL_SERVICES_LAW.article(19, 2),
              TEXT,
              SHALL_NOT,
              "重建的设施配置标准、建筑面积不得降低",
              "standard and floor area of the new facility are not lower")
          .that(NEW_FLOOR_AREA.meets(at(NOT_LOWER_THAN, FORMER_FLOOR_AREA)).and(STANDARD_KEPT))
          .build();

  /** 用地不得减少. */
  public static final Requirement<VenueRebuilding> LAND =
      requirement("culture.rebuilding.land", VENUE_REBUILDING)
          .label("调整公共文化设施用地不减少面积", "adjusted land not smaller")
          .clause(
              CULTURAL_SERVICES_LAW.article(16, 2),
              TEXT,
              SHALL_NOT,
              "调整后的公共文化设施用地不得少于原有面积",
              "the adjusted land of a public cultural facility is not smaller than before")
          .when(LAND_ADJUSTED)
          .that(NEW_LAND.meets(at(NOT_LOWER_THAN, FORMER_LAND)))
          .build();

  /** 规则. */
  public static final SubjectRules<VenueRebuilding> RULES =
      SubjectRules.of(VOCABULARY, APPROVED, BUILT_FIRST, NOT_SMALLER, NOT_LOWER, LAND);
}
