package org.uniondomain.rules.culture.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.culture.room.BookRooms;
import org.uniondomain.core.culture.room.CounsellingHost;
import org.uniondomain.core.culture.room.CounsellingNetwork;
import org.uniondomain.core.culture.room.CounsellingRoom;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("职工书屋规划（2008—2013）和心理辅导室")
class WorkerRoomRulesTest {
  private static final BoundRulebook REGION =
      UnionRules.standard().at(Regions.INNER_MONGOLIA, LocalDate.of(2014, 1, 10));

  private static BookRooms rooms(String asOf, int national, int regional, int banners) {
    return BookRooms.builder()
        .asOf(LocalDate.parse(asOf))
        .nationalPoints(national)
        .regionalPoints(regional)
        .banners(101)
        .bannersWithRoom(banners)
        .build();
  }

  @ParameterizedTest(name = "{0}，{1}个示范点，{2}个书屋，{3}个旗县：{4}、{5}、{6}")
  @CsvSource({
    "2008-12-30, 75, 1250, 101, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE",
    "2011-06-30, 74, 1249, 100, BREACHED, BREACHED, BREACHED",
    "2013-12-31, 75, 1250, 101, MET, MET, MET",
    "2013-12-31, 76, 1251, 101, MET, MET, MET",
    "2014-01-01, 74, 1249, 100, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE"
  })
  @DisplayName("75个全国示范点、1,250个自治区书屋、每个旗县一个；规划期外不问")
  void plan(
      String asOf,
      int national,
      int regional,
      int banners,
      Verdict.Kind first,
      Verdict.Kind second,
      Verdict.Kind third) {
    BookRooms rooms = rooms(asOf, national, regional, banners);
    assertThat(REGION.decide(WorkerRoomRules.NATIONAL, rooms).kind()).isEqualTo(first);
    assertThat(REGION.decide(WorkerRoomRules.REGIONAL, rooms).kind()).isEqualTo(second);
    assertThat(REGION.decide(WorkerRoomRules.EVERY_BANNER, rooms).kind()).isEqualTo(third);
  }

  private static CounsellingRoom room(CounsellingHost host) {
    return CounsellingRoom.builder().host(host).conditionsMet(true).build();
  }

  @Test
  @DisplayName("园区和规模以上企业可以设置，别处设置也不是违规；每盟市室数为原数之比")
  void counselling() {
    assertThat(REGION.decide(WorkerRoomRules.WHERE, room(CounsellingHost.INDUSTRIAL_PARK)).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(REGION.decide(WorkerRoomRules.WHERE, room(CounsellingHost.OTHER_HOST)).kind())
        .isNotEqualTo(Verdict.Kind.BREACHED);
    CounsellingNetwork network =
        CounsellingNetwork.builder()
            .leagues(12)
            .rooms(
                Listing.complete(
                    Collections.nCopies(500, room(CounsellingHost.ENTERPRISE_ABOVE_SIZE))))
            .build();
    assertThat(REGION.decide(WorkerRoomRules.PER_LEAGUE, network).asFact())
        .isEqualTo(Fact.known(Ratio.of(125, 3)));
  }
}
