package org.uniondomain.rules.service.petition;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.law.Conventions.EXACT_RATES;
import static org.uniondomain.rules.service.petition.PetitionFacts.ACCEPTED;
import static org.uniondomain.rules.service.petition.PetitionFacts.ANSWER;
import static org.uniondomain.rules.service.petition.PetitionFacts.APPEAL;
import static org.uniondomain.rules.service.petition.PetitionFacts.FINISHED;
import static org.uniondomain.rules.service.petition.PetitionRegisterFacts.PETITIONS;
import static org.uniondomain.rules.service.petition.PetitionRegisterFacts.PETITION_REGISTER;
import static org.uniondomain.rules.service.petition.PetitionRegisterFacts.VOCABULARY;

import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.service.petition.Petition;
import org.uniondomain.core.service.petition.PetitionAnswer;
import org.uniondomain.core.service.petition.PetitionRegister;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Bound;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;

/** 信访统计规则: petitions by what was answered, and the share of appeals finished in time. */
public final class PetitionRegisterRules {
  private PetitionRegisterRules() {}

  private static final Condition<Petition> TIMED =
      all(PetitionScope.BOUND, APPEAL, ACCEPTED.happened());

  private static Calculation<PetitionRegister, Integer> answered(String id, PetitionAnswer answer) {
    return calculation(id, PETITION_REGISTER, COUNT)
        .label("答复" + answer.label() + "的件数", "petitions answered: " + answer.englishLabel())
        .clause(
            EXACT_RATES,
            CONVENTION,
            CONSISTENCY,
            "已办结且答复为" + answer.label() + "的信访事项件数",
            "petitions finished and answered with: " + answer.englishLabel())
        .is(PETITIONS.count(ANSWER.is(answer).and(FINISHED.happened())))
        .build();
  }

  /** 支持件数. */
  public static final Calculation<PetitionRegister, Integer> SUPPORTED =
      answered("service.petition-register.supported", PetitionAnswer.SUPPORT);

  /** 解释件数. */
  public static final Calculation<PetitionRegister, Integer> EXPLAINED =
      answered("service.petition-register.explained", PetitionAnswer.EXPLAIN);

  /** 不支持件数. */
  public static final Calculation<PetitionRegister, Integer> NOT_SUPPORTED =
      answered("service.petition-register.not-supported", PetitionAnswer.NOT_SUPPORT);

  /** 未办结件数. */
  public static final Calculation<PetitionRegister, Integer> OPEN =
      calculation("service.petition-register.open", PETITION_REGISTER, COUNT)
          .label("未办结件数", "petitions not finished")
          .clause(EXACT_RATES, CONVENTION, CONSISTENCY, "尚未办结的信访事项件数", "petitions not finished yet")
          .is(PETITIONS.count(FINISHED.happened().not()))
          .build();

  /** 按期办结率, of the appeals accepted that a text sets a term for. */
  public static final Calculation<PetitionRegister, Ratio> IN_TIME =
      calculation("service.petition-register.in-time", PETITION_REGISTER, RATIO)
          .label("按期办结率", "share finished in time")
          .clause(
              EXACT_RATES,
              CONVENTION,
              CONSISTENCY,
              "按期办结的申诉求决类事项占已受理且有法定期限的件数之比",
              "appeals finished in time as a share of those accepted that have a term")
          .when(PETITIONS.count(TIMED).meets(Limit.at(Bound.OR_MORE, Quantity.of(1))))
          .is(
              Quantity.<PetitionRegister, Ratio>of(RATIO, Ratio.ONE)
                  .times(
                      PETITIONS.count(
                          all(TIMED, FINISHED.happened(), PetitionRules.FINISH.isMet())))
                  .per(PETITIONS.count(TIMED)))
          .build();

  /** 规则. */
  public static final SubjectRules<PetitionRegister> RULES =
      SubjectRules.of(VOCABULARY, SUPPORTED, EXPLAINED, NOT_SUPPORTED, OPEN, IN_TIME);
}
