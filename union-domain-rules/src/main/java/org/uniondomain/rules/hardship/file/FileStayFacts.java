package org.uniondomain.rules.hardship.file;

import java.time.LocalDate;
import org.uniondomain.core.hardship.file.FileExit;
import org.uniondomain.core.hardship.file.FileStay;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 在档期间要素: what can be told of one stay on file. */
public final class FileStayFacts {
  private FileStayFacts() {}

  /** 在档期间. */
  public static final Subject<FileStay> FILE_STAY =
      Subject.named("file-stay", FileStay.class, "在档期间", "stay on file");

  /** 建档日. */
  public static final QuantityFact<FileStay, LocalDate> FILED =
      FILE_STAY
          .day("filed", "建档日", "day of filing", FileStay::filed, FileStay::withFiled)
          .sensitive();

  /** 退出日. */
  public static final QuantityFact<FileStay, LocalDate> LEFT =
      FILE_STAY
          .day("left", "退出日", "day of leaving", FileStay::left, FileStay::withLeft)
          .sensitive();

  /** 退出方式. */
  public static final Choice<FileStay, FileExit> EXIT =
      FILE_STAY
          .choice("exit", "退出方式", "how it left", FileExit.class, FileStay::exit, FileStay::withExit)
          .sensitive();

  /** 词汇. */
  public static final Vocabulary<FileStay> VOCABULARY =
      Vocabulary.of(FILE_STAY, FileStay.builder().build()).with(FILED, LEFT, EXIT);
}
