package org.uniondomain.rules.hardship.file;

import org.uniondomain.core.hardship.file.FileAsker;
import org.uniondomain.core.hardship.file.FileInspection;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 档案查阅要素: what can be told of somebody who asks to see a file. */
public final class FileInspectionFacts {
  private FileInspectionFacts() {}

  /** 档案查阅. */
  public static final Subject<FileInspection> FILE_INSPECTION =
      Subject.named("file-inspection", FileInspection.class, "档案查阅", "inspection of a file");

  /** 查阅人. */
  public static final Choice<FileInspection, FileAsker> ASKER =
      FILE_INSPECTION
          .choice(
              "asker",
              "查阅人",
              "who asks",
              FileAsker.class,
              FileInspection::asker,
              FileInspection::withAsker)
          .sensitive();

  /** 出示身份证. */
  public static final Flag<FileInspection> IDENTITY_SHOWN =
      FILE_INSPECTION
          .flag(
              "identity-shown",
              "出示身份证",
              "identity card shown",
              FileInspection::identityShown,
              FileInspection::withIdentityShown)
          .actionable()
          .sensitive();

  /** 经保管单位批准. */
  public static final Flag<FileInspection> KEEPER_APPROVED =
      FILE_INSPECTION
          .flag(
              "keeper-approved",
              "经保管单位批准",
              "approved by the keeper",
              FileInspection::keeperApproved,
              FileInspection::withKeeperApproved)
          .actionable()
          .sensitive();

  /** 借出. */
  public static final Flag<FileInspection> LENT_OUT =
      FILE_INSPECTION
          .flag("lent-out", "借出", "lent out", FileInspection::lentOut, FileInspection::withLentOut)
          .sensitive();

  /** 词汇. */
  public static final Vocabulary<FileInspection> VOCABULARY =
      Vocabulary.of(FILE_INSPECTION, FileInspection.builder().build())
          .with(ASKER, IDENTITY_SHOWN, KEEPER_APPROVED, LENT_OUT);
}
