package org.uniondomain.rules.bargaining.performance;

import org.uniondomain.core.bargaining.performance.IndividualContract;
import org.uniondomain.core.wage.LabourTerms;
import org.uniondomain.rules.lang.Part;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;
import org.uniondomain.rules.wage.LabourTermsFacts;

/** 劳动合同约定要素: what can be told of an individual contract beside a collective one. */
public final class IndividualContractFacts {
  private IndividualContractFacts() {}

  /** 劳动合同约定. */
  public static final Subject<IndividualContract> INDIVIDUAL_CONTRACT =
      Subject.named(
          "individual-contract", IndividualContract.class, "劳动合同约定", "individual labour contract");

  /** 劳动合同约定的标准. */
  public static final Part<IndividualContract, LabourTerms> AGREED =
      INDIVIDUAL_CONTRACT.part(
          "agreed",
          "劳动合同约定的标准",
          "terms of the labour contract",
          LabourTerms.class,
          IndividualContract::agreed,
          IndividualContract::withAgreed);

  /** 集体合同规定的标准. */
  public static final Part<IndividualContract, LabourTerms> COLLECTIVE =
      INDIVIDUAL_CONTRACT.part(
          "collective",
          "集体合同规定的标准",
          "terms of the collective contract",
          LabourTerms.class,
          IndividualContract::collective,
          IndividualContract::withCollective);

  /** 词汇. */
  public static final Vocabulary<IndividualContract> VOCABULARY =
      Vocabulary.of(INDIVIDUAL_CONTRACT, IndividualContract.builder().build())
          .with(AGREED, LabourTermsFacts.VOCABULARY)
          .with(COLLECTIVE, LabourTermsFacts.VOCABULARY);
}
