package org.uniondomain.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.uniondomain.json.HouseholdFacts.HOUSEHOLDS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.core.time.Period;

class FactReaderTest {
  private static Household read(String json) {
    return FactReader.strict().read(HOUSEHOLDS, json.replace('\'', '"')).orThrow();
  }

  @Test
  @DisplayName("values of every type, written plainly")
  void plain_values() {
    Household read =
        read(
            """
            {'place': '150100', 'registered': '2013', 'size': 3, 'share': '1/3', 'verified': false,
             'mainNeed': 'medicalCare', 'since': 2012, 'lastVisit': '2013-06', 'remark': '走访过',
             'rooms': -1, 'savings': '1234.50'}""");

    assertThat(read)
        .isEqualTo(
            Household.builder()
                .place(InnerMongolia.HOHHOT)
                .registered(Period.year(2013))
                .size(3)
                .share(Ratio.of(1, 3))
                .verified(false)
                .mainNeed(Need.MEDICAL_CARE)
                .since(Year.of(2012))
                .lastVisit(YearMonth.of(2013, 6))
                .remark("走访过")
                .rooms(-1)
                .savings(Money.yuan("1234.50"))
                .build());
  }

  @Test
  @DisplayName("numbers are read digit by digit")
  void exact_numbers() {
    assertThat(read("{'savings': 90071992547409.93}").savings().get().fen())
        .isEqualTo(9_007_199_254_740_993L);
    assertThat(read("{'savings': 1234.5, 'share': '72%', 'since': '2012', 'size': '3'}"))
        .isEqualTo(
            Household.builder()
                .savings(Money.yuan("1234.50"))
                .share(Ratio.percent(72))
                .since(Year.of(2012))
                .size(3)
                .build());
    assertThat(read("{'share': '0.5%'}").share().get()).isEqualTo(Ratio.of(1, 200));
  }

  @Test
  @DisplayName("what is known within limits, not there, or not known")
  void limits_none_and_unknown() {
    assertThat(read("{'savings': {'between': [1, '2.50']}}").savings())
        .isEqualTo(Fact.between(Money.yuan(1), Money.yuan("2.50")));
    assertThat(read("{'size': {'atLeast': 2}}").size()).isEqualTo(Fact.atLeast(2));
    assertThat(read("{'size': {'atMost': 2}}").size()).isEqualTo(Fact.atMost(2));
    assertThat(read("{'mainNeed': {'oneOf': ['other', 'schooling']}}").mainNeed())
        .isEqualTo(Fact.oneOf(java.util.List.of(Need.OTHER, Need.SCHOOLING)));
    assertThat(read("{'savings': {'none': true}}").savings()).isEqualTo(Fact.none());
    assertThat(read("{}")).isEqualTo(Household.builder().build());
    assertThat(read("{'size': {'between': [2, 2]}}").size()).isEqualTo(Fact.known(2));
  }

  @Test
  @DisplayName("lists, complete and not; codes; parts")
  void lists_and_parts() {
    Household read =
        read(
            """
            {'members': [{'leftOn': {'none': true}}, {}], 'needs': {'atLeast': ['other']},
             'head': {'name': '某甲', 'leftOn': '2013-02-28'}}""");

    assertThat(read.members())
        .isEqualTo(
            Listing.of(Person.builder().leftOn(Fact.none()).build(), Person.builder().build()));
    assertThat(read.needs()).isEqualTo(Listing.partial(java.util.List.of(Need.OTHER)));
    assertThat(read.head().leftOn()).isEqualTo(Fact.known(LocalDate.of(2013, 2, 28)));
    assertThat(read("{'needs': []}").needs()).isEqualTo(Listing.none());
  }

  @Test
  @DisplayName("periods: a year, a month, two days")
  void periods() {
    assertThat(read("{'registered': 2013}").registered().get()).isEqualTo(Period.year(2013));
    assertThat(read("{'registered': '2013-06'}").registered().get())
        .isEqualTo(Period.month(2013, 6));
    assertThat(
            read("{'registered': {'from': '2013-01-15', 'until': '2013-01-15'}}")
                .registered()
                .get())
        .isEqualTo(new Period(LocalDate.of(2013, 1, 15), LocalDate.of(2013, 1, 15)));
    assertThat(read("{'registered': {'oneOf': ['2012', '2013']}}").registered().options())
        .containsExactly(Period.year(2012), Period.year(2013));
  }

  @Test
  @DisplayName("from texts, bytes and streams, with a byte-order mark or without")
  void sources() throws IOException {
    String marked = "\uFEFF{\"size\": 3}";
    FactReader reader = FactReader.strict();

    assertThat(reader.read(HOUSEHOLDS, marked).orThrow().size()).isEqualTo(Fact.known(3));
    assertThat(reader.read(HOUSEHOLDS, marked.getBytes(UTF_8)).orThrow().size().get()).isEqualTo(3);
    assertThat(reader.read(HOUSEHOLDS, new StringReader(marked)).orThrow().size().get())
        .isEqualTo(3);
    assertThat(
            reader
                .read(HOUSEHOLDS, new ByteArrayInputStream(marked.getBytes(UTF_8)))
                .orThrow()
                .size()
                .get())
        .isEqualTo(3);
  }

  @Test
  @DisplayName("a file in GBK is told apart from one in UTF-8")
  void other_encoding() {
    byte[] gbk = "{\"remark\": \"走访过\"}".getBytes(Charset.forName("GBK"));
    ReadFinding only = FactReader.strict().read(HOUSEHOLDS, gbk).errors().get(0);

    assertThat(only.kind()).isEqualTo(ReadFinding.Kind.ENCODING);
    assertThat(only.message(org.uniondomain.rules.lang.Language.CHINESE))
        .isEqualTo("文档根：应为UTF-8 编码的文本；实为第 13 个字节不合 UTF-8（可能是 GBK 或 GB18030）");
  }

  @Test
  @DisplayName("unknown members are listed and not read; strict reading refuses them")
  void unknown_members() {
    String json = "{\"size\": 3, \"head\": {\"age\": 1}, \"a/b\": null}";
    Reading<Household> tolerant = FactReader.tolerant().read(HOUSEHOLDS, json);
    Reading<Household> strict = FactReader.strict().read(HOUSEHOLDS, json);

    assertThat(tolerant.orThrow().size()).isEqualTo(Fact.known(3));
    assertThat(tolerant.warnings())
        .extracting(ReadFinding::pointer)
        .containsExactly("/head/age", "/a~1b");
    assertThat(strict.value()).isEmpty();
    assertThat(strict.errors())
        .extracting(ReadFinding::kind)
        .containsOnly(ReadFinding.Kind.UNKNOWN_MEMBER);
    assertThatIllegalArgumentException().isThrownBy(strict::orThrow).withMessageContaining("/a~1b");
  }

  @Test
  @DisplayName("each item of an array is read for itself")
  void one_bad_item_does_not_stop_the_others() {
    Reading<com.google.common.collect.ImmutableList<Reading<Household>>> all =
        FactReader.strict()
            .readEach(
                HOUSEHOLDS, "[{\"size\": 1}, {\"size\": 1, \"size\": 2}, {\"size\": null}, 5, {}]");

    assertThat(all.orThrow())
        .extracting(each -> each.value().isPresent())
        .containsExactly(true, false, false, false, true);
    assertThat(all.orThrow().get(1).errors())
        .extracting(ReadFinding::pointer)
        .containsExactly("/1/size");
    assertThat(all.orThrow().get(3).errors())
        .extracting(ReadFinding::pointer)
        .containsExactly("/3");
    assertThat(FactReader.strict().readEach(HOUSEHOLDS, "{}").errors())
        .extracting(ReadFinding::kind)
        .containsExactly(ReadFinding.Kind.WRONG_TYPE);
    assertThat(FactReader.strict().readEach(HOUSEHOLDS, "[{}] 1".getBytes(UTF_8)).errors())
        .extracting(ReadFinding::kind)
        .containsExactly(ReadFinding.Kind.SYNTAX);
  }
}
