package org.uniondomain.rules.service.ledger;

import java.time.Year;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.service.ledger.OfficerContactFile;
import org.uniondomain.core.service.ledger.ServiceLedgerEntry;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 工会干部联系基层服务职工档案要素: what can be told of the contact file of an officer. */
public final class OfficerContactFileFacts {
  private OfficerContactFileFacts() {}

  /** 工会干部联系基层服务职工档案. */
  public static final Subject<OfficerContactFile> OFFICER_CONTACT_FILE =
      Subject.named(
          "officer-contact-file",
          OfficerContactFile.class,
          "工会干部联系基层服务职工档案",
          "contact file of an officer");

  /** 工会干部. */
  public static final ValueFact<OfficerContactFile, String> OFFICER =
      OFFICER_CONTACT_FILE
          .value(
              "officer",
              "工会干部",
              "officer",
              String.class,
              OfficerContactFile::officer,
              OfficerContactFile::withOfficer)
          .sensitive();

  /** 年度. */
  public static final ValueFact<OfficerContactFile, Year> YEAR =
      OFFICER_CONTACT_FILE.value(
          "year", "年度", "year", Year.class, OfficerContactFile::year, OfficerContactFile::withYear);

  /** 已定联系点. */
  public static final Flag<OfficerContactFile> CONTACT_POINT_ASSIGNED =
      OFFICER_CONTACT_FILE
          .flag(
              "contact-point-assigned",
              "已定联系点",
              "contact point assigned",
              OfficerContactFile::contactPointAssigned,
              OfficerContactFile::withContactPointAssigned)
          .actionable();

  /** 联系点所在地区. */
  public static final ValueFact<OfficerContactFile, Division> CONTACT_POINT =
      OFFICER_CONTACT_FILE.value(
          "contact-point",
          "联系点所在地区",
          "place of the contact point",
          Division.class,
          OfficerContactFile::contactPoint,
          OfficerContactFile::withContactPoint);

  /** 台账记录. */
  public static final Items<OfficerContactFile, ServiceLedgerEntry> ENTRIES =
      OFFICER_CONTACT_FILE.items(
          "entries",
          "台账记录",
          "ledger entries",
          ServiceLedgerEntry.class,
          OfficerContactFile::entries,
          OfficerContactFile::withEntries);

  /** 已作年度考评. */
  public static final Flag<OfficerContactFile> ASSESSED_FOR_YEAR =
      OFFICER_CONTACT_FILE
          .flag(
              "assessed-for-year",
              "已作年度考评",
              "assessed for the year",
              OfficerContactFile::assessedForYear,
              OfficerContactFile::withAssessedForYear)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<OfficerContactFile> VOCABULARY =
      Vocabulary.of(OFFICER_CONTACT_FILE, OfficerContactFile.builder().build())
          .with(OFFICER, YEAR, CONTACT_POINT_ASSIGNED, CONTACT_POINT, ASSESSED_FOR_YEAR)
          .with(ENTRIES, ServiceLedgerEntryFacts.VOCABULARY);
}
