package org.uniondomain.rules.service.petition;

import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.Conventions.ROLL_OVER;
import static org.uniondomain.rules.service.petition.PetitionForwardingFacts.FORWARDED;
import static org.uniondomain.rules.service.petition.PetitionForwardingFacts.PETITION_FORWARDING;
import static org.uniondomain.rules.service.petition.PetitionForwardingFacts.RECEIVED;
import static org.uniondomain.rules.service.petition.PetitionForwardingFacts.REGISTERED;
import static org.uniondomain.rules.service.petition.PetitionForwardingFacts.VOCABULARY;

import java.time.LocalDate;
import org.uniondomain.core.service.petition.PetitionForwarding;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Requirement;

/** 信访事项转送规则: a petition office registers and passes on in time. */
public final class PetitionForwardingRules {
  private PetitionForwardingRules() {}

  /** 登记并转送、交办. */
  public static final Requirement<PetitionForwarding> FORWARD =
      requirement("service.petition-forwarding.forward", PETITION_FORWARDING)
          .label("信访部门登记并转送、交办", "registering and passing on by a petition office")
          .clause(
              PetitionTerms.FORWARD,
              SHALL,
              "信访部门登记收到的信访事项，并自收到之日起{value}{bound}转送、交办",
              "a petition office registers a petition and passes it on {bound} {value} of receipt")
          .when(RECEIVED.happened())
          .that(
              REGISTERED.and(
                  FORWARDED.meets(PetitionTerms.FORWARD.after(RECEIVED).rolledIf(ROLL_OVER))))
          .judgedOn(RECEIVED)
          .build();

  /** 转送末日. */
  public static final Calculation<PetitionForwarding, LocalDate> LAST_DAY =
      calculation("service.petition-forwarding.last-day", PETITION_FORWARDING, DAY)
          .label("转送、交办末日", "last day for passing on")
          .clause(PetitionTerms.FORWARD, SHALL, "登记转送期限为{value}", "term for passing on: {value}")
          .when(RECEIVED.happened())
          .is(PetitionTerms.FORWARD.dayAfter(RECEIVED).rolledIf(ROLL_OVER))
          .judgedOn(RECEIVED)
          .build();

  /** 规则. */
  public static final SubjectRules<PetitionForwarding> RULES =
      SubjectRules.of(VOCABULARY, FORWARD, LAST_DAY);
}
