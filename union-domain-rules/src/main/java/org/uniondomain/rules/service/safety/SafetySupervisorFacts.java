package org.uniondomain.rules.service.safety;

import java.time.LocalDate;
import org.uniondomain.core.service.safety.SafetySupervisor;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 群众安全监督员要素: what can be told of the mass safety supervisor. */
public final class SafetySupervisorFacts {
  private SafetySupervisorFacts() {}

  /** 群众安全监督员. */
  public static final Subject<SafetySupervisor> SAFETY_SUPERVISOR =
      Subject.named(
          "safety-supervisor", SafetySupervisor.class, "群众安全监督员", "mass safety supervisor");

  /** 姓名. */
  public static final ValueFact<SafetySupervisor, String> NAME =
      SAFETY_SUPERVISOR
          .value(
              "name",
              "姓名",
              "name",
              String.class,
              SafetySupervisor::name,
              SafetySupervisor::withName)
          .sensitive();

  /** 经工会培训. */
  public static final Flag<SafetySupervisor> TRAINED_BY_UNION =
      SAFETY_SUPERVISOR
          .flag(
              "trained-by-union",
              "经工会培训",
              "trained by the union",
              SafetySupervisor::trainedByUnion,
              SafetySupervisor::withTrainedByUnion)
          .actionable();

  /** 培训日. */
  public static final QuantityFact<SafetySupervisor, LocalDate> TRAINED_ON =
      SAFETY_SUPERVISOR.day(
          "trained-on",
          "培训日",
          "day of the training",
          SafetySupervisor::trainedOn,
          SafetySupervisor::withTrainedOn);

  /** 聘任日. */
  public static final QuantityFact<SafetySupervisor, LocalDate> APPOINTED_ON =
      SAFETY_SUPERVISOR.day(
          "appointed-on",
          "聘任日",
          "day of the appointment",
          SafetySupervisor::appointedOn,
          SafetySupervisor::withAppointedOn);

  /** 词汇. */
  public static final Vocabulary<SafetySupervisor> VOCABULARY =
      Vocabulary.of(SAFETY_SUPERVISOR, SafetySupervisor.builder().build())
          .with(NAME, TRAINED_BY_UNION, TRAINED_ON, APPOINTED_ON);
}
