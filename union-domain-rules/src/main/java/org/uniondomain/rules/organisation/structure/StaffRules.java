package org.uniondomain.rules.organisation.structure;

import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Consequence.ADVISORY;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.MAY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.UNION_PRACTICE;
import static org.uniondomain.rules.law.OrganisationLaw.CHONGQING_REGULATIONS;
import static org.uniondomain.rules.law.OrganisationLaw.HENAN_REGULATIONS;
import static org.uniondomain.rules.law.OrganisationLaw.SHANGHAI_REGULATIONS;
import static org.uniondomain.rules.law.OrganisationLaw.SOURCES_READ;
import static org.uniondomain.rules.law.OrganisationLaw.TRADE_UNION_LAW;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER_2013;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER_2023;
import static org.uniondomain.rules.organisation.structure.UnionOrganisationFacts.FULL_TIME_CHAIR;
import static org.uniondomain.rules.organisation.structure.UnionOrganisationFacts.FULL_TIME_STAFF;
import static org.uniondomain.rules.organisation.structure.UnionOrganisationFacts.UNION_ORGANISATION;
import static org.uniondomain.rules.organisation.structure.UnionOrganisationFacts.WORKERS;

import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.organisation.structure.UnionOrganisation;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 专职工会干部规则: from how many workers a union has people who do nothing else. Workers are counted, not
 * members. The law permits a full-time chair, the unions' constitution has one, and some places
 * demand full-time staff.
 */
public final class StaffRules {
  private StaffRules() {}

  /** 可设专职工会主席的职工人数, by law. */
  public static final Threshold<Integer> LAW_LINE =
      threshold(
              "organisation.full-time-chair.line",
              COUNT,
              OR_MORE,
              "可以设专职工会主席的职工人数",
              "workers from which there may be a full-time chair")
          .since(LocalDate.of(2001, 10, 27), 200, TRADE_UNION_LAW.in("2001").article(13), TEXT)
          .since(LocalDate.of(2022, 1, 1), 200, TRADE_UNION_LAW.in("2021").article(14), TEXT);

  /** 专职工会主席, permitted by law. */
  public static final Requirement<UnionOrganisation> CHAIR =
      requirement("organisation.full-time-chair", UNION_ORGANISATION)
          .label("专职工会主席", "full-time chair")
          .clause(
              LAW_LINE,
              MAY,
              "职工{value}人{bound}的，可以设专职工会主席",
              "with {bound} {value} workers there may be a full-time chair")
          .when(WORKERS.meets(LAW_LINE))
          .that(FULL_TIME_CHAIR)
          .build();

  /** 设专职工会主席的职工人数, by the constitution of the unions. */
  public static final Threshold<Integer> UNION_LINE =
      threshold(
              "organisation.full-time-chair.union-line",
              COUNT,
              OR_MORE,
              "设专职工会主席的职工人数",
              "workers from which there is a full-time chair")
          .since(LocalDate.of(2008, 10, 21), 200, CHARTER.in("2008").article(25, 2), TEXT)
          .since(LocalDate.of(2013, 10, 22), 200, CHARTER_2013, INFERRED)
          .since(LocalDate.of(2023, 10, 12), 200, CHARTER_2023, INFERRED);

  /** 专职工会主席, by the constitution of the unions; it says what is done, hence advisory. */
  public static final Requirement<UnionOrganisation> UNION_CHAIR =
      requirement("organisation.full-time-chair.union-rule", UNION_ORGANISATION)
          .label("专职工会主席", "full-time chair")
          .clause(
              UNION_LINE,
              SHALL,
              "职工{value}人{bound}的，设专职工会主席",
              "with {bound} {value} workers there is a full-time chair")
          .consequence(ADVISORY, UNION_PRACTICE)
          .when(WORKERS.meets(UNION_LINE))
          .that(FULL_TIME_CHAIR)
          .build();

  /** 应配备专职工会工作人员的职工人数; only where a local text says so. */
  public static final Threshold<Integer> STAFF_LINE =
      threshold(
              "organisation.full-time-staff.line",
              COUNT,
              OR_MORE,
              "应当配备专职工会工作人员的职工人数",
              "workers from which there is full-time staff")
          .in(Regions.SHANGHAI)
          .since(SOURCES_READ, 200, SHANGHAI_REGULATIONS.article(37, 2), TEXT)
          .startKnown(INFERRED)
          .in(Regions.CHONGQING)
          .unknownSince(
              LocalDate.of(2006, 12, 1), Fact.unknown(), CHONGQING_REGULATIONS.in("2006"), TEXT)
          .since(LocalDate.of(2011, 11, 25), 200, CHONGQING_REGULATIONS.article(13, 2), TEXT);

  /** 专职工会工作人员. */
  public static final Requirement<UnionOrganisation> STAFF =
      requirement("organisation.full-time-staff", UNION_ORGANISATION)
          .label("专职工会工作人员", "full-time staff of the union")
          .clause(
              STAFF_LINE,
              SHALL,
              "职工{value}人{bound}的，应当配备专职工会工作人员",
              "with {bound} {value} workers the union has full-time staff")
          .when(WORKERS.meets(STAFF_LINE))
          .that(FULL_TIME_STAFF.meets(Limit.at(NOT_LOWER_THAN, Quantity.of(1))))
          .build();

  /** 专职工会工作人员占职工的参考比例. */
  public static final Threshold<Ratio> STAFF_SHARE =
      threshold(
              "organisation.full-time-staff.share",
              RATIO,
              NOT_LOWER_THAN,
              "专职工会工作人员占职工的参考比例",
              "share of full-time staff to go by")
          .in(Regions.HENAN)
          .since(LocalDate.of(2005, 1, 1), Ratio.of(3, 1000), HENAN_REGULATIONS.article(13), TEXT);

  /** 专职工会工作人员人数; a number to go by, hence advisory. */
  public static final Requirement<UnionOrganisation> STAFF_NUMBER =
      requirement("organisation.full-time-staff.number", UNION_ORGANISATION)
          .label("专职工会工作人员人数", "number of full-time staff of the union")
          .clause(
              STAFF_SHARE,
              AS_A_RULE,
              "专职工会工作人员参照职工的{value}配备",
              "the number of full-time staff goes by {value} of the workers")
          .that(FULL_TIME_STAFF.meets(STAFF_SHARE.of(WORKERS)))
          .build();

  /** 工会系统规定: the constitution of the unions, beside the law. */
  public static final Overlay UNION_SYSTEM = Overlay.of(Division.NATION).adds(UNION_CHAIR, CHAIR);
}
