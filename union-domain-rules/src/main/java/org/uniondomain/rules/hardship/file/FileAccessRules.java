package org.uniondomain.rules.hardship.file;

import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.rules.hardship.file.FileInspectionFacts.ASKER;
import static org.uniondomain.rules.hardship.file.FileInspectionFacts.FILE_INSPECTION;
import static org.uniondomain.rules.hardship.file.FileInspectionFacts.IDENTITY_SHOWN;
import static org.uniondomain.rules.hardship.file.FileInspectionFacts.KEEPER_APPROVED;
import static org.uniondomain.rules.hardship.file.FileInspectionFacts.LENT_OUT;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.HardshipLaw.HARDSHIP_FILE_MEASURES;

import org.uniondomain.core.hardship.file.FileAccess;
import org.uniondomain.core.hardship.file.FileAsker;
import org.uniondomain.core.hardship.file.FileInspection;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Requirement;

/** 档案查阅规则: who may see a file, and that it stays with its keeper. */
public final class FileAccessRules {
  private FileAccessRules() {}

  /** 查阅档案. */
  public static final Determination<FileInspection, FileAccess> ACCESS =
      determination("hardship.file-access", FILE_INSPECTION, FileAccess.class)
          .label("查阅档案", "who may see a file")
          .clause(
              HARDSHIP_FILE_MEASURES.article(17),
              EXCERPT,
              SHALL,
              "持有人凭身份证可以查阅本人档案，外单位或他人查阅须经保管单位批准",
              "the holder may see the own file on showing an identity card; somebody from outside"
                  + " with the approval of its keeper")
          .firstMatch()
          .outcome(FileAccess.MAY_SEE, ASKER.is(FileAsker.HOLDER).and(IDENTITY_SHOWN))
          .outcome(FileAccess.MAY_SEE, ASKER.is(FileAsker.OUTSIDER).and(KEEPER_APPROVED))
          .otherwise(FileAccess.MAY_NOT_SEE)
          .build();

  /** 档案不得外借. */
  public static final Requirement<FileInspection> NOT_LENT =
      requirement("hardship.file-access.not-lent", FILE_INSPECTION)
          .label("档案不得外借", "not lent out")
          .clause(
              HARDSHIP_FILE_MEASURES.article(17),
              EXCERPT,
              SHALL_NOT,
              "档案不得外借",
              "a file is not lent out")
          .that(LENT_OUT.not())
          .build();

  /** 规则. */
  public static final SubjectRules<FileInspection> RULES =
      SubjectRules.of(FileInspectionFacts.VOCABULARY, ACCESS, NOT_LENT);
}
