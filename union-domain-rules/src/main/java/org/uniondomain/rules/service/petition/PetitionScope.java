package org.uniondomain.rules.service.petition;

import static org.uniondomain.core.service.petition.PetitionHandler.ADMINISTRATIVE_ORGAN;
import static org.uniondomain.core.service.petition.PetitionHandler.TRADE_UNION;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Condition.reads;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.service.petition.PetitionFacts.EXTENSION_APPROVED;
import static org.uniondomain.rules.service.petition.PetitionFacts.EXTENSION_DAYS;
import static org.uniondomain.rules.service.petition.PetitionFacts.EXTENSION_REASON_TOLD;
import static org.uniondomain.rules.service.petition.PetitionFacts.HANDLER;
import static org.uniondomain.rules.service.petition.PetitionFacts.RECEIVED;

import org.uniondomain.core.service.petition.Petition;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Quantity;

/** 信访规定的适用: whom the texts bind, and what an extension adds. */
final class PetitionScope {
  private PetitionScope() {}

  /** 受信访规定约束. */
  static final Condition<Petition> BOUND =
      all(
          HANDLER.is(ADMINISTRATIVE_ORGAN).or(reads(PetitionTerms.BINDS_ALL_UNITS)),
          RECEIVED.happened());

  /** 工会收到的. */
  static final Condition<Petition> UNION = all(HANDLER.is(TRADE_UNION), RECEIVED.happened());

  /** 延期天数: what was approved and explained to the petitioner, up to the most there can be. */
  static final Quantity<Petition, Integer> GRANTED =
      Quantity.<Petition, Integer>choose(COUNT)
          .when(
              EXTENSION_APPROVED.and(EXTENSION_REASON_TOLD),
              EXTENSION_DAYS.orLess(PetitionTerms.EXTENSION.value()))
          .otherwise(Quantity.of(0));
}
