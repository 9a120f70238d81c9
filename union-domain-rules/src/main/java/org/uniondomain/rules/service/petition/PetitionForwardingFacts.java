package org.uniondomain.rules.service.petition;

import java.time.LocalDate;
import org.uniondomain.core.service.petition.PetitionForwarding;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 信访事项转送要素: what can be told of the forwarding of a petition. */
public final class PetitionForwardingFacts {
  private PetitionForwardingFacts() {}

  /** 信访事项转送. */
  public static final Subject<PetitionForwarding> PETITION_FORWARDING =
      Subject.named(
          "petition-forwarding", PetitionForwarding.class, "信访事项转送", "forwarding of a petition");

  /** 收到日. */
  public static final QuantityFact<PetitionForwarding, LocalDate> RECEIVED =
      PETITION_FORWARDING.day(
          "received",
          "收到日",
          "day received",
          PetitionForwarding::received,
          PetitionForwarding::withReceived);

  /** 已登记. */
  public static final Flag<PetitionForwarding> REGISTERED =
      PETITION_FORWARDING
          .flag(
              "registered",
              "已登记",
              "registered",
              PetitionForwarding::registered,
              PetitionForwarding::withRegistered)
          .actionable();

  /** 转送、交办日. */
  public static final QuantityFact<PetitionForwarding, LocalDate> FORWARDED =
      PETITION_FORWARDING.day(
          "forwarded",
          "转送、交办日",
          "day passed on",
          PetitionForwarding::forwarded,
          PetitionForwarding::withForwarded);

  /** 词汇. */
  public static final Vocabulary<PetitionForwarding> VOCABULARY =
      Vocabulary.of(PETITION_FORWARDING, PetitionForwarding.builder().build())
          .with(RECEIVED, REGISTERED, FORWARDED);
}
