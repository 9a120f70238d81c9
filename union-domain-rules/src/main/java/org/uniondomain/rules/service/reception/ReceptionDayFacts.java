package org.uniondomain.rules.service.reception;

import java.time.LocalDate;
import org.uniondomain.core.service.reception.ReceptionDay;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 领导接待日要素: what can be told of the reception day. */
public final class ReceptionDayFacts {
  private ReceptionDayFacts() {}

  /** 领导接待日. */
  public static final Subject<ReceptionDay> RECEPTION_DAY =
      Subject.named("reception-day", ReceptionDay.class, "领导接待日", "reception day");

  /** 接待日. */
  public static final QuantityFact<ReceptionDay, LocalDate> HELD_ON =
      RECEPTION_DAY.day(
          "held-on", "接待日", "day of the reception", ReceptionDay::heldOn, ReceptionDay::withHeldOn);

  /** 接待领导数. */
  public static final QuantityFact<ReceptionDay, Integer> LEADERS =
      RECEPTION_DAY.count(
          "leaders",
          "接待领导数",
          "leaders receiving",
          ReceptionDay::leaders,
          ReceptionDay::withLeaders);

  /** 接待领导. */
  public static final ValueFact<ReceptionDay, String> LEADER =
      RECEPTION_DAY
          .value(
              "leader",
              "接待领导",
              "leader receiving",
              String.class,
              ReceptionDay::leader,
              ReceptionDay::withLeader)
          .sensitive();

  /** 来访人数. */
  public static final QuantityFact<ReceptionDay, Integer> VISITORS =
      RECEPTION_DAY.count(
          "visitors", "来访人数", "visitors", ReceptionDay::visitors, ReceptionDay::withVisitors);

  /** 词汇. */
  public static final Vocabulary<ReceptionDay> VOCABULARY =
      Vocabulary.of(RECEPTION_DAY, ReceptionDay.builder().build())
          .with(HELD_ON, LEADERS, LEADER, VISITORS);
}
