package org.uniondomain.json.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.testing.Households;
import org.uniondomain.core.wage.MonthlyWage;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.hardship.HardshipRules;
import org.uniondomain.rules.hardship.tier.TierRules;
import org.uniondomain.rules.lang.Bound;
import org.uniondomain.rules.lang.Language;
import org.uniondomain.rules.law.HardshipLaw;
import org.uniondomain.rules.region.innermongolia.InnerMongoliaMinimumWage;
import org.uniondomain.rules.wage.MinimumWageRules;

@DisplayName("回执与重放")
class ReceiptTest {
  private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
  private static final Division PLACE = Division.of("130502");
  private static final ReceiptMaker MAKER = ReceiptMaker.plain();
  private static final Rulebook BOOK = Rulebook.named("hardship").with(HardshipRules.RULES);
  private static final HardshipHousehold HOUSEHOLD = Households.with("40000", "11560");

  private static Receipt receipt() {
    return MAKER.of(BOOK.at(PLACE, DAY).of(HardshipHousehold.class).assess(HOUSEHOLD));
  }

  @Test
  @DisplayName("回执中没有个人数值，也没有可由其推知的结论")
  void nothing_personal_stands_in_it() {
    String json = receipt().toJson();

    assertThat(json).doesNotContain("40000", "11560", "28440", "/income", "value relative");
    assertThat(json)
        .contains("\"rule\":\"hardship.tier\",\"said\":\"answer known; withheld true\"");
    assertThat(receipt().personalDigest()).isPresent();
  }

  @Test
  @DisplayName("仅界限用语改变也能指出，并说明结论变化")
  void a_changed_word_is_named() {
    Rulebook changed =
        BOOK.with(
            Overlay.of(PLACE)
                .replaces(
                    TierRules.DEEP_LINE,
                    own ->
                        own.since(
                                TierRules.SURELY,
                                Ratio.ONE,
                                HardshipLaw.AID_FUND_MEASURES_2020.cited(),
                                Certainty.EXCERPT)
                            .drawn(Bound.NOT_EXCEEDING)));
    Replay replay = MAKER.replay(receipt(), changed, HardshipHousehold.class, HOUSEHOLD);

    assertThat(replay.meaning()).containsExactly("number hardship.tier.deep-line");
    assertThat(replay.conclusions())
        .extracting(Replay.Difference::rule)
        .contains("hardship.tier", "hardship.recognised-tier");
    assertThat(replay.message(Language.CHINESE))
        .contains("规则有变化：number hardship.tier.deep-line")
        .contains("hardship.tier：")
        .contains("已隐去");
    assertThat(replay.message(Language.ENGLISH)).contains("rules differ");
  }

  @Test
  @DisplayName("不涉及个人的结论写明前后")
  void open_answers_are_told_before_and_after() {
    AwardFund fund =
        AwardFund.builder().payroll(Money.yuan(1_000_000)).accrued(Money.yuan(5_000)).build();
    Rulebook book = UnionRules.standard();
    Receipt receipt =
        MAKER.of(
            book.at(Division.of("150102"), LocalDate.of(2013, 6, 30))
                .of(AwardFund.class)
                .assess(fund));
    Replay replay =
        MAKER.replay(
            receipt, book, AwardFund.class, fund.withAccrued(Fact.known(Money.yuan(10_000))));

    assertThat(replay.facts()).containsExactly("/accrued");
    assertThat(replay.conclusions())
        .anySatisfy(
            each -> {
              assertThat(each.before().orElse("")).contains("verdict breached").contains("5000.00");
              assertThat(each.now().orElse("")).contains("verdict met");
            });
  }

  @Test
  @DisplayName("由事实之日定法的规则，历次数值都在含义之内")
  void every_number_of_a_rule_by_day_counts() {
    Rulebook book =
        Rulebook.named("wage").with(MinimumWageRules.RULES).with(InnerMongoliaMinimumWage.OVERLAY);
    MonthlyWage wage = MonthlyWage.builder().gross(Money.yuan(2000)).build();
    Division place = Division.of("150102");
    Receipt receipt = MAKER.of(book.at(place, DAY).of(MonthlyWage.class).assess(wage));
    Rulebook changed =
        book.with(
            Overlay.of(place)
                .replaces(
                    MinimumWageRules.MONTHLY_MINIMUM.rows().get(1).threshold(),
                    own ->
                        own.since(
                            LocalDate.of(2019, 5, 1),
                            Money.yuan(1800),
                            HardshipLaw.AID_FUND_MEASURES_2020.cited(),
                            Certainty.TEXT)));

    assertThat(MAKER.replay(receipt, changed, MonthlyWage.class, wage).meaning())
        .containsExactly("number wage.minimum.monthly.1");
  }

  @Test
  void a_receipt_is_of_one_subject_and_one_kind_of_key() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ReceiptMaker.keyed(new byte[32])
                    .replay(receipt(), BOOK, HardshipHousehold.class, HOUSEHOLD));
    assertThatIllegalArgumentException().isThrownBy(() -> ReceiptMaker.keyed(new byte[8]));
  }

  @Test
  void what_is_no_receipt_has_findings() {
    assertThat(Receipt.read("{\"format\": \"receipt/1\"}").errors()).isNotEmpty();
    assertThat(Receipt.read("[]").errors()).hasSize(1);
    assertThat(Receipt.read(receipt().toJson().replace("receipt/1", "receipt/9")).errors())
        .hasSize(1);
  }

  @Test
  @DisplayName("回执中的版本就是构建的版本")
  void the_edition_is_that_of_the_build() throws IOException {
    assertThat(Files.readString(Path.of("../pom.xml"), UTF_8))
        .containsPattern("<version>" + Receipt.LIBRARY + "(-SNAPSHOT)?</version>");
  }
}
