package org.uniondomain.rules.service;

import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.service.petition.PetitionCaseRules;
import org.uniondomain.rules.service.petition.PetitionForwardingRules;
import org.uniondomain.rules.service.petition.PetitionRegisterRules;
import org.uniondomain.rules.service.petition.PetitionReviewRules;
import org.uniondomain.rules.service.petition.PetitionRules;

/** 服务职工规则集: the subjects on service to workers, gathered for a rulebook. */
public final class ServiceRules {
  private ServiceRules() {}

  /** Returns {@code book} with the rules on service to workers. */
  public static Rulebook in(Rulebook book) {
    return book.with(PetitionRules.RULES)
        .with(PetitionReviewRules.RULES)
        .with(PetitionForwardingRules.RULES)
        .with(PetitionCaseRules.RULES)
        .with(PetitionRegisterRules.RULES);
  }
}
