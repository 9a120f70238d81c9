package org.uniondomain.rules.service.ledger;

import java.time.LocalDate;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.service.ledger.OnSiteDay;
import org.uniondomain.core.service.ledger.ServiceLedgerEntry;
import org.uniondomain.core.service.ledger.WorkerOpinion;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 服务职工工作台账记录要素: what can be told of the entry of the service ledger. */
public final class ServiceLedgerEntryFacts {
  private ServiceLedgerEntryFacts() {}

  /** 服务职工工作台账记录. */
  public static final Subject<ServiceLedgerEntry> SERVICE_LEDGER_ENTRY =
      Subject.named(
          "service-ledger-entry",
          ServiceLedgerEntry.class,
          "服务职工工作台账记录",
          "entry of the service ledger");

  /** 驻点地区. */
  public static final ValueFact<ServiceLedgerEntry, Division> PLACE =
      SERVICE_LEDGER_ENTRY.value(
          "place",
          "驻点地区",
          "place",
          Division.class,
          ServiceLedgerEntry::place,
          ServiceLedgerEntry::withPlace);

  /** 驻点单位. */
  public static final ValueFact<ServiceLedgerEntry, String> POST =
      SERVICE_LEDGER_ENTRY.value(
          "post",
          "驻点单位",
          "unit visited",
          String.class,
          ServiceLedgerEntry::post,
          ServiceLedgerEntry::withPost);

  /** 记有组织领导. */
  public static final Flag<ServiceLedgerEntry> LEADERSHIP_RECORDED =
      SERVICE_LEDGER_ENTRY
          .flag(
              "leadership-recorded",
              "记有组织领导",
              "leadership recorded",
              ServiceLedgerEntry::leadershipRecorded,
              ServiceLedgerEntry::withLeadershipRecorded)
          .actionable();

  /** 参与人员数. */
  public static final QuantityFact<ServiceLedgerEntry, Integer> PARTICIPANTS =
      SERVICE_LEDGER_ENTRY.count(
          "participants",
          "参与人员数",
          "participants",
          ServiceLedgerEntry::participants,
          ServiceLedgerEntry::withParticipants);

  /** 驻点起始日. */
  public static final QuantityFact<ServiceLedgerEntry, LocalDate> STATION_FROM =
      SERVICE_LEDGER_ENTRY.day(
          "station-from",
          "驻点起始日",
          "first day of the stay",
          ServiceLedgerEntry::stationFrom,
          ServiceLedgerEntry::withStationFrom);

  /** 驻点终止日. */
  public static final QuantityFact<ServiceLedgerEntry, LocalDate> STATION_TO =
      SERVICE_LEDGER_ENTRY.day(
          "station-to",
          "驻点终止日",
          "last day of the stay",
          ServiceLedgerEntry::stationTo,
          ServiceLedgerEntry::withStationTo);

  /** 慰问金额. */
  public static final QuantityFact<ServiceLedgerEntry, Money> CONSOLATION =
      SERVICE_LEDGER_ENTRY
          .money(
              "consolation",
              "慰问金额",
              "money given",
              ServiceLedgerEntry::consolation,
              ServiceLedgerEntry::withConsolation)
          .atLeast(Money.ZERO);

  /** 驻点时间. */
  public static final Items<ServiceLedgerEntry, OnSiteDay> ON_SITE_DAYS =
      SERVICE_LEDGER_ENTRY.items(
          "on-site-days",
          "驻点时间",
          "days on site",
          OnSiteDay.class,
          ServiceLedgerEntry::onSiteDays,
          ServiceLedgerEntry::withOnSiteDays);

  /** 职工意见. */
  public static final Items<ServiceLedgerEntry, WorkerOpinion> OPINIONS =
      SERVICE_LEDGER_ENTRY.items(
          "opinions",
          "职工意见",
          "opinions of workers",
          WorkerOpinion.class,
          ServiceLedgerEntry::opinions,
          ServiceLedgerEntry::withOpinions);

  /** 词汇. */
  public static final Vocabulary<ServiceLedgerEntry> VOCABULARY =
      Vocabulary.of(SERVICE_LEDGER_ENTRY, ServiceLedgerEntry.builder().build())
          .with(
              PLACE, POST, LEADERSHIP_RECORDED, PARTICIPANTS, STATION_FROM, STATION_TO, CONSOLATION)
          .with(ON_SITE_DAYS, OnSiteDayFacts.VOCABULARY)
          .with(OPINIONS, WorkerOpinionFacts.VOCABULARY);
}
