package org.uniondomain.rules.honour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.honour.Honour;
import org.uniondomain.core.honour.HonourKind;
import org.uniondomain.core.honour.HonourLevel;
import org.uniondomain.core.honour.HonourRecipient;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("荣誉与对象：奖状给单位、奖章给职工、工人先锋号给班组；劳模称号；日期先后")
class HonourRecipientRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(InnerMongolia.HOHHOT, LocalDate.of(2022, 4, 28));

  private static Honour honour(HonourKind kind, HonourRecipient recipient) {
    return Honour.builder()
        .level(HonourLevel.NATIONAL)
        .kind(kind)
        .recipient(recipient)
        .chineseCitizen(true)
        .build();
  }

  @ParameterizedTest(name = "{0} 授予 {1}：{2}")
  @CsvSource({
    "MAY_DAY_CERTIFICATE, REGISTERED_ORGANISATION, MET",
    "MAY_DAY_CERTIFICATE, DEPARTMENT, BREACHED",
    "MAY_DAY_CERTIFICATE, ENTERPRISE_WORKER, BREACHED",
    "MAY_DAY_MEDAL, ENTERPRISE_WORKER, MET",
    "MAY_DAY_MEDAL, FARMER_OR_HERDER, MET",
    "MAY_DAY_MEDAL, PUBLIC_BODY_WORKER, MET",
    "MAY_DAY_MEDAL, REGISTERED_ORGANISATION, BREACHED",
    "MAY_DAY_MEDAL, OTHER, BREACHED",
    "WORKERS_PIONEER, DEPARTMENT, MET",
    "WORKERS_PIONEER, REGISTERED_ORGANISATION, BREACHED",
    "MODEL_HOME, REGISTERED_ORGANISATION, NOT_APPLICABLE"
  })
  @DisplayName("全国和自治区的奖项相同；算例四十九：车间被推荐为奖状，对象不符")
  void recipients(HonourKind kind, HonourRecipient recipient, Verdict.Kind expected) {
    Honour honour = honour(kind, recipient);
    assertThat(RULES.decide(HonourRecipientRules.RECIPIENT_OF_NATIONAL, honour).kind())
        .isEqualTo(expected);
    Honour regional = honour.withLevel(Fact.known(HonourLevel.REGIONAL));
    assertThat(RULES.decide(HonourRecipientRules.RECIPIENT_OF_REGIONAL, regional).kind())
        .isEqualTo(expected);
    assertThat(RULES.decide(HonourRecipientRules.RECIPIENT_OF_NATIONAL, regional).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("奖章只授予中国公民，国籍未知则待定；2019年底之前不适用")
  void citizens() {
    Honour medal = honour(HonourKind.MAY_DAY_MEDAL, HonourRecipient.ENTERPRISE_WORKER);
    assertThat(
            RULES
                .decide(
                    HonourRecipientRules.RECIPIENT_OF_NATIONAL,
                    medal.withChineseCitizen(Fact.known(false)))
                .kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(
            RULES
                .decide(
                    HonourRecipientRules.RECIPIENT_OF_NATIONAL,
                    medal.withChineseCitizen(Fact.unknown()))
                .kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(
            UnionRules.standard()
                .at(Division.NATION, LocalDate.of(2019, 12, 30))
                .decide(HonourRecipientRules.RECIPIENT_OF_NATIONAL, medal)
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({
    "REGISTERED_ORGANISATION, MAY_DAY_CERTIFICATE",
    "DEPARTMENT, WORKERS_PIONEER",
    "ENTERPRISE_WORKER, MAY_DAY_MEDAL",
    "FARMER_OR_HERDER, MAY_DAY_MEDAL",
    "PUBLIC_BODY_WORKER, MAY_DAY_MEDAL"
  })
  @DisplayName("对象适用的奖项，授予它总是相符")
  void theFittingAwardFits(HonourRecipient recipient, HonourKind expected) {
    Honour honour = honour(HonourKind.WINNING_UNIT, recipient);
    assertThat(RULES.decide(HonourRecipientRules.FITTING, honour).asFact())
        .isEqualTo(Fact.known(expected));
    assertThat(
            RULES
                .decide(
                    HonourRecipientRules.RECIPIENT_OF_NATIONAL,
                    honour.withKind(Fact.known(expected)))
                .kind())
        .isEqualTo(Verdict.Kind.MET);
  }

  @Test
  @DisplayName("其他对象没有适用的奖项")
  void othersGetNone() {
    assertThat(
            RULES.decide(
                HonourRecipientRules.FITTING,
                honour(HonourKind.WINNING_UNIT, HonourRecipient.OTHER)))
        .isInstanceOf(Answer.NotApplicable.class);
  }

  @ParameterizedTest(name = "{0} 授予 {1}：{2}")
  @CsvSource({
    "MODEL_WORKER, ENTERPRISE_WORKER, MET",
    "MODEL_WORKER, FARMER_OR_HERDER, MET",
    "MODEL_WORKER, PUBLIC_BODY_WORKER, BREACHED",
    "ADVANCED_WORKER, PUBLIC_BODY_WORKER, MET",
    "ADVANCED_WORKER, ENTERPRISE_WORKER, BREACHED",
    "MAY_DAY_MEDAL, ENTERPRISE_WORKER, NOT_APPLICABLE"
  })
  void titles(HonourKind kind, HonourRecipient recipient, Verdict.Kind expected) {
    assertThat(
            RULES.decide(HonourRecipientRules.TITLE_OF_RECIPIENT, honour(kind, recipient)).kind())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "公示至 {0}，授予 {1}，撤销 {2}：{3} {4} {5}")
  @CsvSource({
    "2022-04-10, 2022-04-28, 2023-01-01, MET, MET, MET",
    "2022-03-31, 2022-04-28, 2023-01-01, BREACHED, MET, MET",
    "2022-04-01, 2022-04-01, 2022-04-01, MET, MET, MET",
    "2022-04-10, 2022-04-09, 2022-04-08, MET, BREACHED, BREACHED"
  })
  @DisplayName("自4月1日公示")
  void days(
      LocalDate to,
      LocalDate conferred,
      LocalDate revoked,
      Verdict.Kind publicity,
      Verdict.Kind after,
      Verdict.Kind revocation) {
    Honour honour =
        Honour.builder()
            .publicityFrom(LocalDate.of(2022, 4, 1))
            .publicityTo(to)
            .conferredOn(conferred)
            .revokedOn(revoked)
            .build();
    assertThat(RULES.decide(HonourRecipientRules.PUBLICITY, honour).kind()).isEqualTo(publicity);
    assertThat(RULES.decide(HonourRecipientRules.CONFERRED_AFTER_PUBLICITY, honour).kind())
        .isEqualTo(after);
    assertThat(RULES.decide(HonourRecipientRules.REVOKED_AFTER_CONFERRED, honour).kind())
        .isEqualTo(revocation);
  }
}
