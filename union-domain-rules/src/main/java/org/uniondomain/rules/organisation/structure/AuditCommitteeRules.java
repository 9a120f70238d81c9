package org.uniondomain.rules.organisation.structure;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.REGULARLY;
import static org.uniondomain.rules.law.OrganisationLaw.TRADE_UNION_LAW;
import static org.uniondomain.rules.organisation.structure.UnionOrganisationFacts.AUDIT_COMMITTEE;
import static org.uniondomain.rules.organisation.structure.UnionOrganisationFacts.AUDIT_REPORTS;
import static org.uniondomain.rules.organisation.structure.UnionOrganisationFacts.UNION_ORGANISATION;

import java.time.LocalDate;
import org.uniondomain.core.organisation.structure.UnionOrganisation;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 经费审查委员会规则: every union has an audit committee, which its members elect and hear. */
public final class AuditCommitteeRules {
  private AuditCommitteeRules() {}

  /** 经费审查委员会. */
  public static final Requirement<UnionOrganisation> EXISTS =
      requirement("organisation.audit-committee", UNION_ORGANISATION)
          .label("经费审查委员会", "audit committee")
          .clause(
              TRADE_UNION_LAW.in("2001").article(44),
              TEXT,
              SHALL,
              "工会建立经费审查监督，会员大会或者会员代表大会选举经费审查委员会",
              "the funds of a union are audited; the assembly or congress elects an audit"
                  + " committee")
          .later(TRADE_UNION_LAW.in("2021").article(45), TEXT)
          .that(AUDIT_COMMITTEE)
          .build();

  /** 经费收支审查报告: regularly, which the library reads as once a year at least. */
  public static final Threshold<Integer> YEARLY_REPORTS =
      threshold(
              "organisation.audit-committee.yearly-reports",
              COUNT,
              NOT_LOWER_THAN,
              "每年经费收支审查报告次数",
              "audit reports in a year")
          .since(LocalDate.of(1949, 10, 1), 1, REGULARLY, CONVENTION);

  /** 经费收支审查报告. */
  public static final Requirement<UnionOrganisation> REPORTS =
      requirement("organisation.audit-committee.reports", UNION_ORGANISATION)
          .label("经费收支审查报告", "audit reports")
          .clause(
              TRADE_UNION_LAW.in("2001").article(44),
              TEXT,
              SHALL,
              "经费收支情况经审查后定期向会员大会或者会员代表大会报告，每年{bound}{value}次",
              "the audited income and expenditure are reported to the assembly or congress"
                  + " regularly, {bound} {value} a year")
          .later(TRADE_UNION_LAW.in("2021").article(45, 3), TEXT)
          .that(AUDIT_REPORTS.meets(YEARLY_REPORTS))
          .build();
}
