package org.uniondomain.rules.organisation.structure;

import org.uniondomain.core.identity.CreditCode;
import org.uniondomain.core.organisation.structure.Employer;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 用人单位要素: what can be told of an employer whose workers a union covers. */
public final class EmployerFacts {
  private EmployerFacts() {}

  /** 用人单位. */
  public static final Subject<Employer> EMPLOYER =
      Subject.named("employer", Employer.class, "用人单位", "an employer whose workers a union covers");

  /** 用人单位统一社会信用代码. */
  public static final ValueFact<Employer, CreditCode> CREDIT_CODE =
      EMPLOYER.value(
          "credit-code",
          "用人单位统一社会信用代码",
          "credit code of the employer",
          CreditCode.class,
          Employer::creditCode,
          Employer::withCreditCode);

  /** 非公有制单位. */
  public static final Flag<Employer> NON_PUBLIC =
      EMPLOYER.flag(
          "non-public", "非公有制单位", "non-public unit", Employer::nonPublic, Employer::withNonPublic);

  /** 该单位职工. */
  public static final QuantityFact<Employer, Integer> WORKERS =
      EMPLOYER.count(
          "workers", "该单位职工", "workers of the unit", Employer::workers, Employer::withWorkers);

  /** 该单位会员. */
  public static final QuantityFact<Employer, Integer> MEMBERS =
      EMPLOYER.count(
          "members", "该单位会员", "members in the unit", Employer::members, Employer::withMembers);

  /** 词汇. */
  public static final Vocabulary<Employer> VOCABULARY =
      Vocabulary.of(EMPLOYER, Employer.builder().build())
          .with(CREDIT_CODE, NON_PUBLIC, WORKERS, MEMBERS);
}
