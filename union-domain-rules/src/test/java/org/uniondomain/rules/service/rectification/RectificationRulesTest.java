package org.uniondomain.rules.service.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.service.rectification.RectificationItem;
import org.uniondomain.core.service.rectification.RectificationList;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("教育实践活动整改：问题、措施、期限、完成")
class RectificationRulesTest {
  private static final BoundRulebook REGION =
      UnionRules.standard().at(Regions.INNER_MONGOLIA, LocalDate.of(2014, 1, 10));

  private static RectificationItem item() {
    return RectificationItem.builder()
        .problemStated(true)
        .measureStated(true)
        .dueOn(LocalDate.of(2013, 12, 31))
        .doneOn(LocalDate.of(2013, 12, 31))
        .build();
  }

  @Test
  @DisplayName("缺问题、措施、期限之一即不全")
  void complete() {
    assertThat(REGION.decide(RectificationRules.COMPLETE, item()).kind())
        .isEqualTo(Verdict.Kind.MET);
    for (RectificationItem incomplete :
        List.of(
            item().withProblemStated(Fact.known(false)),
            item().withMeasureStated(Fact.known(false)),
            item().withDueOn(Fact.none()))) {
      assertThat(REGION.decide(RectificationRules.COMPLETE, incomplete).kind())
          .isEqualTo(Verdict.Kind.BREACHED);
    }
  }

  @ParameterizedTest(name = "{0}完成：{1}")
  @CsvSource({"2013-12-30, MET", "2013-12-31, MET", "2014-01-01, BREACHED"})
  @DisplayName("期限当日完成的为按期")
  void inTime(String done, Verdict.Kind expected) {
    assertThat(
            REGION
                .decide(
                    RectificationRules.DONE_IN_TIME,
                    item().withDoneOn(Fact.known(LocalDate.parse(done))))
                .kind())
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("期限未到而未完成的，尚在期限内；未完成数与已完成数")
  void open() {
    RectificationItem pending =
        item().withDueOn(Fact.known(LocalDate.of(2014, 6, 30))).withDoneOn(Fact.none());
    assertThat(REGION.decide(RectificationRules.DONE_IN_TIME, pending).kind())
        .isEqualTo(Verdict.Kind.PENDING);
    RectificationList list =
        RectificationList.builder()
            .items(Listing.complete(List.of(item(), pending, pending)))
            .build();
    assertThat(REGION.decide(RectificationRules.OPEN, list).asFact()).isEqualTo(Fact.known(2));
    assertThat(REGION.decide(RectificationRules.DONE, list).asFact()).isEqualTo(Fact.known(1));
  }
}
