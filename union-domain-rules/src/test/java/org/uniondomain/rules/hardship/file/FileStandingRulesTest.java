package org.uniondomain.rules.hardship.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.hardship.file.FileStanding.BACK_ON_FILE;
import static org.uniondomain.core.hardship.file.FileStanding.GRADUAL_WITHDRAWAL;
import static org.uniondomain.core.hardship.file.FileStanding.LEFT;
import static org.uniondomain.core.hardship.file.FileStanding.NOT_FILED;
import static org.uniondomain.core.hardship.file.FileStanding.ON_FILE;
import static org.uniondomain.rules.hardship.file.FileStandingRules.LEFT_AFTER_FILING;
import static org.uniondomain.rules.hardship.file.FileStandingRules.ONE_STAY_OPEN;
import static org.uniondomain.rules.hardship.file.FileStandingRules.STANDING;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.hardship.file.FileExit;
import org.uniondomain.core.hardship.file.FileStanding;
import org.uniondomain.core.hardship.file.FileStay;
import org.uniondomain.core.hardship.file.HardshipFile;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Verdict;
import org.uniondomain.rules.law.Conventions;

@DisplayName("在档状况：脱困、返困、再次退出，以最近一次为准")
class FileStandingRulesTest {
  private static final LocalDate FIRST_FILED = LocalDate.of(2021, 3, 1);
  private static final LocalDate FIRST_LEFT = LocalDate.of(2022, 1, 31);
  private static final LocalDate FILED_AGAIN = LocalDate.of(2023, 5, 1);
  private static final LocalDate LEFT_AGAIN = LocalDate.of(2024, 2, 29);

  private static final FileStay FIRST =
      stay(FIRST_FILED, Fact.known(FIRST_LEFT), FileExit.OUT_OF_HARDSHIP);
  private static final FileStay SECOND =
      stay(FILED_AGAIN, Fact.known(LEFT_AGAIN), FileExit.RELIEVED);

  private static final Overlay SIX_MONTHS =
      Overlay.of(Division.of("150100"))
          .replaces(
              FileKeepingRules.GRADUAL_WITHDRAWAL,
              term ->
                  term.since(
                      LocalDate.of(2020, 12, 31),
                      Term.months(6),
                      Conventions.LIBRARY_CONVENTIONS.cited(),
                      Certainty.CONVENTION));

  private static FileStay stay(LocalDate filed, Fact<LocalDate> left, FileExit exit) {
    return FileStay.builder().filed(filed).left(left).exit(exit).build();
  }

  private static HardshipFile with(FileStay... stays) {
    return HardshipFile.builder().stays(Listing.complete(List.of(stays))).build();
  }

  private static BoundRulebook own(LocalDate day) {
    return UnionRules.standard().with(SIX_MONTHS).at(Division.of("150100"), day, day);
  }

  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({
    "2021-02-28, NOT_FILED",
    "2021-03-01, ON_FILE",
    "2022-01-30, ON_FILE",
    "2022-01-31, GRADUAL_WITHDRAWAL",
    "2022-07-31, GRADUAL_WITHDRAWAL",
    "2022-08-01, LEFT",
    "2023-04-30, LEFT",
    "2023-05-01, BACK_ON_FILE",
    "2024-02-28, BACK_ON_FILE",
    "2024-02-29, GRADUAL_WITHDRAWAL",
    "2024-08-29, GRADUAL_WITHDRAWAL",
    "2024-08-30, LEFT"
  })
  @DisplayName("两进两出：渐退期按当地六个月")
  void twiceInAndOut(LocalDate day, FileStanding expected) {
    assertThat(own(day).decide(STANDING, with(FIRST, SECOND)).asFact())
        .isEqualTo(Fact.known(expected));
    assertThat(own(day).decide(STANDING, with(SECOND, FIRST)).asFact())
        .isEqualTo(Fact.known(expected));
  }

  @Test
  @DisplayName("撤档没有渐退期，也不因前一次脱困而有")
  void struckOff() {
    FileStay struckOff =
        stay(LocalDate.of(2022, 3, 1), Fact.known(LocalDate.of(2022, 4, 1)), FileExit.STRUCK_OFF);
    assertThat(own(LocalDate.of(2022, 5, 1)).decide(STANDING, with(FIRST, struckOff)).asFact())
        .isEqualTo(Fact.known(LEFT));
    assertThat(own(LocalDate.of(2022, 5, 1)).decide(STANDING, with(FIRST)).asFact())
        .isEqualTo(Fact.known(GRADUAL_WITHDRAWAL));
  }

  @Test
  @DisplayName("渐退期长度全国未见：退出之后或在渐退期，或已退出；在档时无关紧要")
  void theNationalLengthIsUnknown() {
    LocalDate day = LocalDate.of(2024, 6, 30);
    BoundRulebook nation = UnionRules.standard().at(Division.NATION, day, day);
    assertThat(nation.decide(STANDING, with(FIRST, SECOND)).asFact().options())
        .containsExactlyInAnyOrder(GRADUAL_WITHDRAWAL, LEFT);
    HardshipFile back = with(FIRST, stay(FILED_AGAIN, Fact.none(), FileExit.RELIEVED));
    assertThat(nation.decide(STANDING, back).asFact()).isEqualTo(Fact.known(BACK_ON_FILE));
    assertThat(nation.decide(STANDING, with()).asFact()).isEqualTo(Fact.known(NOT_FILED));
  }

  @Test
  @DisplayName("清单不全：首次在档与返困难分")
  void anIncompleteList() {
    HardshipFile some =
        HardshipFile.builder()
            .stays(Listing.partial(List.of(stay(FILED_AGAIN, Fact.none(), FileExit.RELIEVED))))
            .build();
    assertThat(own(LocalDate.of(2024, 1, 1)).decide(STANDING, some).asFact().options())
        .containsExactlyInAnyOrder(ON_FILE, BACK_ON_FILE);
  }

  @Test
  @DisplayName("退出不早于建档；同时至多一次在档")
  void whatCannotAgree() {
    BoundRulebook rules = own(LocalDate.of(2024, 6, 30));
    assertThat(rules.decide(LEFT_AFTER_FILING, FIRST).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(
            rules
                .decide(LEFT_AFTER_FILING, FIRST.withLeft(Fact.known(LocalDate.of(2021, 2, 28))))
                .kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    FileStay open = FIRST.withLeft(Fact.none());
    assertThat(rules.decide(ONE_STAY_OPEN, with(open, SECOND)).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(rules.decide(ONE_STAY_OPEN, with(open, SECOND.withLeft(Fact.none()))).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }
}
