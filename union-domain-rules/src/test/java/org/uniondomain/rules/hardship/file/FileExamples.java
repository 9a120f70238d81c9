package org.uniondomain.rules.hardship.file;

import static org.uniondomain.rules.hardship.allowance.AllowanceProcedureRules.PUBLICITY;
import static org.uniondomain.rules.hardship.allowance.DemocraticAssessmentRules.GACHA_SEATS;
import static org.uniondomain.rules.hardship.file.FileAccessRules.ACCESS;
import static org.uniondomain.rules.hardship.file.FileStandingRules.STANDING;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.hardship.allowance.AssessmentPanel;
import org.uniondomain.core.hardship.allowance.DemocraticAssessment;
import org.uniondomain.core.hardship.allowance.MinimumLivingCase;
import org.uniondomain.core.hardship.file.FileAsker;
import org.uniondomain.core.hardship.file.FileExit;
import org.uniondomain.core.hardship.file.FileInspection;
import org.uniondomain.core.hardship.file.FileStay;
import org.uniondomain.core.hardship.file.HardshipFile;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.rules.example.Example;

/** 档案与低保程序示例: files of households, and the way of an allowance to its decision. */
public final class FileExamples {
  private FileExamples() {}

  private static final LocalDate DAY = LocalDate.of(2024, 6, 30);
  private static final LocalDate STARTED = LocalDate.of(2024, 3, 5);

  private static final DemocraticAssessment PANEL =
      DemocraticAssessment.builder()
          .panel(AssessmentPanel.GACHA)
          .panelMembers(19)
          .permanentResidents(400)
          .build();

  /** 示例. */
  public static final ImmutableList<Example<?>> ALL =
      ImmutableList.of(
          Example.of("本人凭身份证可以查阅", ACCESS, Division.NATION, DAY, asks(FileAsker.HOLDER)),
          Example.of("外人只凭身份证不得查阅", ACCESS, Division.NATION, DAY, asks(FileAsker.OUTSIDER)),
          Example.of("脱困后返困，再次在档", STANDING, Division.NATION, DAY, filedAgain(Fact.none())),
          Example.of(
              "再次退出：渐退期长度未见，无法确定",
              STANDING,
              Division.NATION,
              DAY,
              filedAgain(Fact.known(LocalDate.of(2024, 2, 29)))),
          Example.of("公示满七日", PUBLICITY, InnerMongolia.HOHHOT, DAY, until(STARTED.plusDays(7))),
          Example.of("公示只有六日", PUBLICITY, InnerMongolia.HOHHOT, DAY, until(STARTED.plusDays(6))),
          Example.of("嘎查评议少一人", GACHA_SEATS, InnerMongolia.HOHHOT, DAY, PANEL));

  private static FileInspection asks(FileAsker asker) {
    return FileInspection.builder().asker(asker).identityShown(true).keeperApproved(false).build();
  }

  private static HardshipFile filedAgain(Fact<LocalDate> left) {
    FileStay first =
        FileStay.builder()
            .filed(LocalDate.of(2021, 3, 1))
            .left(LocalDate.of(2022, 1, 31))
            .exit(FileExit.OUT_OF_HARDSHIP)
            .build();
    FileStay second =
        FileStay.builder()
            .filed(LocalDate.of(2023, 5, 1))
            .left(left)
            .exit(FileExit.RELIEVED)
            .build();
    return HardshipFile.builder().stays(Listing.complete(List.of(first, second))).build();
  }

  private static MinimumLivingCase until(LocalDate ended) {
    return MinimumLivingCase.builder().noticeStarted(STARTED).noticeEnded(ended).build();
  }
}
