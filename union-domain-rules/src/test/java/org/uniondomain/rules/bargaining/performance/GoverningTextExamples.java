package org.uniondomain.rules.bargaining.performance;

import static org.uniondomain.rules.bargaining.performance.GoverningTextRules.GOVERNING;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.uniondomain.core.bargaining.performance.LabourMatter;
import org.uniondomain.core.bargaining.performance.StandardQuestion;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.example.Example;

/** 适用标准示例. */
public final class GoverningTextExamples {
  private GoverningTextExamples() {}

  private static final LocalDate DAY = LocalDate.of(2013, 6, 30);

  /** 示例. */
  public static final ImmutableList<Example<StandardQuestion>> ALL =
      ImmutableList.of(
          Example.of("劳动合同对报酬约定不明，集体合同有规定", GOVERNING, Division.NATION, DAY, pay(true)),
          Example.of("劳动合同和集体合同都没有规定报酬", GOVERNING, Division.NATION, DAY, pay(false)));

  private static StandardQuestion pay(boolean collective) {
    return StandardQuestion.builder()
        .matter(LabourMatter.PAY)
        .writtenContract(true)
        .clearTerm(false)
        .renegotiated(false)
        .collectiveTerm(collective)
        .build();
  }
}
