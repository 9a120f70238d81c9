package org.uniondomain.rules.service.petition;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.core.service.petition.ImmutablePetition;
import org.uniondomain.core.service.petition.Petition;
import org.uniondomain.core.service.petition.PetitionHandler;
import org.uniondomain.rules.example.Example;

/** 信访事项示例. */
public final class PetitionExamples {
  private PetitionExamples() {}

  /** The examples in the order of the document. */
  public static final ImmutableList<Example<?>> ALL =
      ImmutableList.of(
          Example.of(
              "信访工作条例第三十四条：第六十日办结",
              PetitionRules.FINISH,
              InnerMongolia.HOHHOT,
              LocalDate.of(2023, 3, 10),
              accepted().finished(LocalDate.of(2023, 3, 3)).build()),
          Example.of(
              "信访工作条例第三十四条：尚未办结，仍在期限内",
              PetitionRules.FINISH,
              InnerMongolia.HOHHOT,
              LocalDate.of(2023, 3, 1),
              accepted().finished(Fact.none()).build()),
          Example.of(
              "信访工作条例第三十四条：逾期办结",
              PetitionRules.FINISH,
              InnerMongolia.HOHHOT,
              LocalDate.of(2023, 3, 10),
              accepted().finished(LocalDate.of(2023, 3, 6)).build()));

  private static ImmutablePetition.Builder accepted() {
    return Petition.builder()
        .handler(PetitionHandler.TRADE_UNION)
        .received(LocalDate.of(2022, 12, 28))
        .accepted(LocalDate.of(2023, 1, 2))
        .appeal(true)
        .extensionDays(0)
        .extensionApproved(false)
        .extensionReasonTold(false);
  }
}
