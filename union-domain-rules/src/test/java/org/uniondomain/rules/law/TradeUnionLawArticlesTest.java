package org.uniondomain.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.uniondomain.rules.law.OrganisationLaw.TRADE_UNION_LAW;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.law.Citation;

@DisplayName("工会法2001年与2021年条文对照")
class TradeUnionLawArticlesTest {
  private static final LocalDate BEFORE = LocalDate.of(2021, 12, 31);
  private static final LocalDate SINCE = LocalDate.of(2022, 1, 1);

  @ParameterizedTest(name = "旧{0}，新{1}")
  @CsvSource({
    "1, 1", "3, 3", "7, 7", "8, 9", "9, 10", "10, 11", "11, 12", "13, 14", "14, 15", "15, 16",
    "16, 17", "17, 18", "18, 19", "29, 30", "31, 32", "32, 33", "34, 35", "35, 36", "40, 41",
    "42, 43", "43, 44", "44, 45", "46, 47", "47, 48", "52, 53", "54, 55"
  })
  @DisplayName("前七条不变，原第八条起顺延一条")
  void numbers(int old, int current) {
    assertThat(TradeUnionLawArticles.in2021(old)).isEqualTo(current);
    assertThat(TradeUnionLawArticles.in2001(current)).contains(old);
  }

  @Test
  @DisplayName("新增第八条，旧文本没有；没有第零条")
  void theNewArticle() {
    assertThat(TradeUnionLawArticles.in2001(8)).isEmpty();
    assertThat(TradeUnionLawArticles.on(BEFORE, TRADE_UNION_LAW.in("2021").article(8))).isEmpty();
    assertThatThrownBy(() -> TradeUnionLawArticles.in2021(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TradeUnionLawArticles.in2001(0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest(name = "第{0}条第{1}款第{2}项：第{3}条第{4}款第{5}项")
  @CsvSource({
    "10, 1, 0, 11, 1, 0",
    "17, 2, 0, 18, 2, 0",
    "42, 1, 2, 43, 1, 2",
    "17, 1, 0, 18, 0, 0",
    "3, 0, 0, 3, 0, 0",
    "0, 0, 0, 0, 0, 0"
  })
  @DisplayName("款项只在两个文本都读过时对应，否则只到条；往返不变")
  void paragraphs(
      int article, int paragraph, int item, int newArticle, int newParagraph, int newItem) {
    Citation old = TRADE_UNION_LAW.in("2001").article(article, paragraph, item);
    Citation current = TRADE_UNION_LAW.in("2021").article(newArticle, newParagraph, newItem);
    assertThat(TradeUnionLawArticles.on(SINCE, old)).contains(current);
    assertThat(TradeUnionLawArticles.on(BEFORE, old)).contains(old);
    assertThat(TradeUnionLawArticles.on(SINCE, current)).contains(current);
    if (paragraph == newParagraph) {
      assertThat(TradeUnionLawArticles.on(BEFORE, current)).contains(old);
    }
  }

  @Test
  @DisplayName("2001年10月27日以前没有可引的文本；不是工会法的，不对照")
  void outside() {
    Citation cited = TRADE_UNION_LAW.in("2021").article(11);
    assertThat(TradeUnionLawArticles.on(LocalDate.of(2001, 10, 26), cited)).isEmpty();
    assertThatThrownBy(() -> TradeUnionLawArticles.on(SINCE, UnionDocuments.CHARTER.article(16)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("司法解释2020年修正后仍引旧条号")
  void courts() {
    TradeUnionLawArticles.CITED_BY_COURTS.forEach(
        (old, current) -> {
          assertThat(TradeUnionLawArticles.in2021(old)).isEqualTo(current);
          assertThat(TradeUnionLawArticles.meantByCourts(old))
              .contains(TRADE_UNION_LAW.in("2021").article(current));
        });
    assertThat(TradeUnionLawArticles.CITED_BY_COURTS.keySet()).containsExactly(18, 42, 43, 52);
    assertThat(TradeUnionLawArticles.meantByCourts(19)).isEmpty();
  }
}
