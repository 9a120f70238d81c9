package org.uniondomain.rules.service.ledger;

import org.uniondomain.core.service.ledger.ContactSystem;
import org.uniondomain.core.service.ledger.OfficerContactFile;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 机关干部联系基层工作要素: what can be told of the contact system of an office. */
public final class ContactSystemFacts {
  private ContactSystemFacts() {}

  /** 机关干部联系基层工作. */
  public static final Subject<ContactSystem> CONTACT_SYSTEM =
      Subject.named(
          "contact-system", ContactSystem.class, "机关干部联系基层工作", "contact system of an office");

  /** 机关干部数. */
  public static final QuantityFact<ContactSystem, Integer> OFFICERS =
      CONTACT_SYSTEM.count(
          "officers",
          "机关干部数",
          "officers of the office",
          ContactSystem::officers,
          ContactSystem::withOfficers);

  /** 联系基层档案. */
  public static final Items<ContactSystem, OfficerContactFile> FILES =
      CONTACT_SYSTEM.items(
          "files",
          "联系基层档案",
          "contact files",
          OfficerContactFile.class,
          ContactSystem::files,
          ContactSystem::withFiles);

  /** 词汇. */
  public static final Vocabulary<ContactSystem> VOCABULARY =
      Vocabulary.of(CONTACT_SYSTEM, ContactSystem.builder().build())
          .with(OFFICERS)
          .with(FILES, OfficerContactFileFacts.VOCABULARY);
}
