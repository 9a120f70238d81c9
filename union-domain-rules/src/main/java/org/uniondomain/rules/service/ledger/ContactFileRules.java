package org.uniondomain.rules.service.ledger;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.Conventions.EXACT_RATES;
import static org.uniondomain.rules.law.ServiceLaw.SERVICE_REPORT;
import static org.uniondomain.rules.service.ledger.ContactSystemFacts.CONTACT_SYSTEM;
import static org.uniondomain.rules.service.ledger.OfficerContactFileFacts.ASSESSED_FOR_YEAR;
import static org.uniondomain.rules.service.ledger.OfficerContactFileFacts.CONTACT_POINT_ASSIGNED;
import static org.uniondomain.rules.service.ledger.OfficerContactFileFacts.ENTRIES;
import static org.uniondomain.rules.service.ledger.OfficerContactFileFacts.OFFICER_CONTACT_FILE;
import static org.uniondomain.rules.service.ledger.OfficerContactFileFacts.VOCABULARY;

import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.service.ledger.ContactSystem;
import org.uniondomain.core.service.ledger.OfficerContactFile;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;

/** 联系基层档案规则: every officer has a contact point and a file, and is assessed for the year. */
public final class ContactFileRules {
  private ContactFileRules() {}

  /** 联系点. */
  public static final Requirement<OfficerContactFile> CONTACT_POINT =
      requirement("service.contact-file.contact-point", OFFICER_CONTACT_FILE)
          .label("机关干部有联系点", "contact point of an officer")
          .clause(
              SERVICE_REPORT.cited(),
              REPORTED,
              AS_A_RULE,
              "每名机关干部有基层联系点",
              "every officer of the office has a contact point at the grass roots")
          .that(CONTACT_POINT_ASSIGNED)
          .build();

  /** 年度考评. */
  public static final Requirement<OfficerContactFile> YEAR_ASSESSED =
      requirement("service.contact-file.year-assessed", OFFICER_CONTACT_FILE)
          .label("联系基层工作年度考评", "yearly assessment of an officer")
          .clause(
              SERVICE_REPORT.cited(),
              REPORTED,
              AS_A_RULE,
              "干部联系基层服务职工的工作纳入考评",
              "the service of an officer at the grass roots is assessed")
          .that(ASSESSED_FOR_YEAR)
          .build();

  /** 年度驻点天数. */
  public static final Calculation<OfficerContactFile, Integer> DAYS =
      calculation("service.contact-file.days", OFFICER_CONTACT_FILE, COUNT)
          .label("全年驻点天数", "days on site in the year")
          .clause(
              EXACT_RATES,
              CONVENTION,
              CONSISTENCY,
              "档案各条台账所记驻点天数之和",
              "days on site of all entries of the file")
          .is(ENTRIES.sum(ServiceLedgerEntryFacts.ON_SITE_DAYS.count()))
          .build();

  /** 人人有档案. */
  public static final Requirement<ContactSystem> EVERY_OFFICER =
      requirement("service.contact-system.every-officer", CONTACT_SYSTEM)
          .label("每名机关干部建有联系基层档案", "a file for every officer")
          .clause(
              SERVICE_REPORT.cited(),
              REPORTED,
              AS_A_RULE,
              "每名机关干部建有联系基层服务职工档案",
              "there is a contact file for every officer of the office")
          .that(ContactSystemFacts.FILES.count().meets(at(EXACTLY, ContactSystemFacts.OFFICERS)))
          .build();

  /** 人均驻点天数. */
  public static final Calculation<ContactSystem, Ratio> DAYS_PER_OFFICER =
      calculation("service.contact-system.days-per-officer", CONTACT_SYSTEM, RATIO)
          .label("人均驻点天数", "days on site per officer")
          .clause(
              EXACT_RATES,
              CONVENTION,
              CONSISTENCY,
              "全部驻点天数与机关干部数之比",
              "days on site of all files per officer of the office")
          .when(ContactSystemFacts.OFFICERS.meets(at(OR_MORE, Quantity.of(1))))
          .is(
              Quantity.<ContactSystem, Ratio>of(RATIO, Ratio.ONE)
                  .times(
                      ContactSystemFacts.FILES.sum(
                          ENTRIES.sum(ServiceLedgerEntryFacts.ON_SITE_DAYS.count())))
                  .per(ContactSystemFacts.OFFICERS))
          .build();

  /** 档案规则. */
  public static final SubjectRules<OfficerContactFile> RULES =
      SubjectRules.of(VOCABULARY, CONTACT_POINT, YEAR_ASSESSED, DAYS);

  /** 制度规则. */
  public static final SubjectRules<ContactSystem> SYSTEM =
      SubjectRules.of(ContactSystemFacts.VOCABULARY, EVERY_OFFICER, DAYS_PER_OFFICER);
}
