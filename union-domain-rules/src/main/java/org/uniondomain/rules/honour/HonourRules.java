package org.uniondomain.rules.honour;

import org.uniondomain.rules.book.Rulebook;

/** 评先评优规则集: the subjects on honours and model workers, gathered for a rulebook. */
public final class HonourRules {
  private HonourRules() {}

  /** Returns {@code book} with the rules on honours, their selection and model workers. */
  public static Rulebook in(Rulebook book) {
    return book.with(HonourRecipientRules.RULES)
        .with(SelectionQuotaRules.RULES)
        .with(SelectionListRules.RULES)
        .with(ModelWorkerRules.RULES)
        .with(ModelWorkerTreatmentRules.RULES);
  }
}
