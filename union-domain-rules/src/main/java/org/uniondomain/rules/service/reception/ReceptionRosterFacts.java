package org.uniondomain.rules.service.reception;

import org.uniondomain.core.service.reception.ReceptionDay;
import org.uniondomain.core.service.reception.ReceptionRecord;
import org.uniondomain.core.service.reception.ReceptionRoster;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 领导接待职工来访制度要素: what can be told of the reception of workers by leaders. */
public final class ReceptionRosterFacts {
  private ReceptionRosterFacts() {}

  /** 领导接待职工来访制度. */
  public static final Subject<ReceptionRoster> RECEPTION_ROSTER =
      Subject.named(
          "reception-roster",
          ReceptionRoster.class,
          "领导接待职工来访制度",
          "reception of workers by leaders");

  /** 接待日安排. */
  public static final Items<ReceptionRoster, ReceptionDay> DAYS =
      RECEPTION_ROSTER.items(
          "days",
          "接待日安排",
          "reception days",
          ReceptionDay.class,
          ReceptionRoster::days,
          ReceptionRoster::withDays);

  /** 约定接待日. */
  public static final QuantityFact<ReceptionRoster, Integer> AGREED_DAY_OF_MONTH =
      RECEPTION_ROSTER.count(
          "agreed-day-of-month",
          "约定接待日",
          "day of the month",
          ReceptionRoster::agreedDayOfMonth,
          ReceptionRoster::withAgreedDayOfMonth);

  /** 领导阅办来信. */
  public static final Flag<ReceptionRoster> READS_LETTERS =
      RECEPTION_ROSTER
          .flag(
              "reads-letters",
              "领导阅办来信",
              "leaders read letters",
              ReceptionRoster::readsLetters,
              ReceptionRoster::withReadsLetters)
          .actionable();

  /** 领导定期接访. */
  public static final Flag<ReceptionRoster> RECEIVES_REGULARLY =
      RECEPTION_ROSTER
          .flag(
              "receives-regularly",
              "领导定期接访",
              "leaders receive regularly",
              ReceptionRoster::receivesRegularly,
              ReceptionRoster::withReceivesRegularly)
          .actionable();

  /** 领导定期下访. */
  public static final Flag<ReceptionRoster> GOES_DOWN_REGULARLY =
      RECEPTION_ROSTER
          .flag(
              "goes-down-regularly",
              "领导定期下访",
              "leaders go down regularly",
              ReceptionRoster::goesDownRegularly,
              ReceptionRoster::withGoesDownRegularly)
          .actionable();

  /** 领导包案化解疑难. */
  public static final Flag<ReceptionRoster> TAKES_OVER_HARD_CASES =
      RECEPTION_ROSTER
          .flag(
              "takes-over-hard-cases",
              "领导包案化解疑难",
              "leaders take over difficult cases",
              ReceptionRoster::takesOverHardCases,
              ReceptionRoster::withTakesOverHardCases)
          .actionable();

  /** 接待登记. */
  public static final Items<ReceptionRoster, ReceptionRecord> RECORDS =
      RECEPTION_ROSTER.items(
          "records",
          "接待登记",
          "records",
          ReceptionRecord.class,
          ReceptionRoster::records,
          ReceptionRoster::withRecords);

  /** 词汇. */
  public static final Vocabulary<ReceptionRoster> VOCABULARY =
      Vocabulary.of(RECEPTION_ROSTER, ReceptionRoster.builder().build())
          .with(
              AGREED_DAY_OF_MONTH,
              READS_LETTERS,
              RECEIVES_REGULARLY,
              GOES_DOWN_REGULARLY,
              TAKES_OVER_HARD_CASES)
          .with(DAYS, ReceptionDayFacts.VOCABULARY)
          .with(RECORDS, ReceptionRecordFacts.VOCABULARY);
}
