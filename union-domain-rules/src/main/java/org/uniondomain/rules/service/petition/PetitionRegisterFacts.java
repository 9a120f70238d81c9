package org.uniondomain.rules.service.petition;

import org.uniondomain.core.service.petition.Petition;
import org.uniondomain.core.service.petition.PetitionRegister;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 信访事项登记簿要素: what can be told of the register of petitions. */
public final class PetitionRegisterFacts {
  private PetitionRegisterFacts() {}

  /** 信访事项登记簿. */
  public static final Subject<PetitionRegister> PETITION_REGISTER =
      Subject.named(
          "petition-register", PetitionRegister.class, "信访事项登记簿", "register of petitions");

  /** 信访事项. */
  public static final Items<PetitionRegister, Petition> PETITIONS =
      PETITION_REGISTER.items(
          "petitions",
          "信访事项",
          "petitions",
          Petition.class,
          PetitionRegister::petitions,
          PetitionRegister::withPetitions);

  /** 词汇. */
  public static final Vocabulary<PetitionRegister> VOCABULARY =
      Vocabulary.of(PETITION_REGISTER, PetitionRegister.builder().build())
          .with(PETITIONS, PetitionFacts.VOCABULARY);
}
