package org.uniondomain.rules.culture.room;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.culture.room.BookRoomsFacts.AS_OF;
import static org.uniondomain.rules.culture.room.BookRoomsFacts.BANNERS;
import static org.uniondomain.rules.culture.room.BookRoomsFacts.BANNERS_WITH_ROOM;
import static org.uniondomain.rules.culture.room.BookRoomsFacts.BOOK_ROOMS;
import static org.uniondomain.rules.culture.room.BookRoomsFacts.NATIONAL_POINTS;
import static org.uniondomain.rules.culture.room.BookRoomsFacts.REGIONAL_POINTS;
import static org.uniondomain.rules.culture.room.CounsellingNetworkFacts.COUNSELLING_NETWORK;
import static org.uniondomain.rules.culture.room.CounsellingNetworkFacts.LEAGUES;
import static org.uniondomain.rules.culture.room.CounsellingNetworkFacts.ROOMS;
import static org.uniondomain.rules.culture.room.CounsellingRoomFacts.CONDITIONS_MET;
import static org.uniondomain.rules.culture.room.CounsellingRoomFacts.COUNSELLING_ROOM;
import static org.uniondomain.rules.culture.room.CounsellingRoomFacts.HOST;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.MAY;
import static org.uniondomain.rules.lang.Modality.TARGET;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.EXACT_RATES;
import static org.uniondomain.rules.law.CultureLaw.BOOK_ROOM_PLAN;
import static org.uniondomain.rules.law.CultureLaw.CULTURE_REPORT;

import java.time.LocalDate;
import org.uniondomain.core.culture.room.BookRooms;
import org.uniondomain.core.culture.room.CounsellingHost;
import org.uniondomain.core.culture.room.CounsellingNetwork;
import org.uniondomain.core.culture.room.CounsellingRoom;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 职工书屋和心理辅导室规则: the plan for book rooms, and where counselling rooms are set up. */
public final class WorkerRoomRules {
  private WorkerRoomRules() {}

  private static final LocalDate FROM = LocalDate.of(2008, 12, 31);
  private static final LocalDate UNTIL = LocalDate.of(2014, 1, 1);

  private static Threshold<Integer> planned(String id, String label, String english, int number) {
    return threshold(id, COUNT, NOT_LOWER_THAN, label, english)
        .in(Regions.INNER_MONGOLIA)
        .since(FROM, number, BOOK_ROOM_PLAN.cited(), SECONDARY)
        .until(UNTIL);
  }

  /** 全国示范点目标, for three years. */
  public static final Threshold<Integer> NATIONAL_TARGET =
      planned(
          "culture.book-rooms.national-target",
          "全国职工书屋示范点目标",
          "target of national demonstration points",
          75);

  /** 自治区书屋目标, for about five years. */
  public static final Threshold<Integer> REGIONAL_TARGET =
      planned(
          "culture.book-rooms.regional-target",
          "自治区职工书屋目标",
          "target of regional book rooms",
          1_250);

  private static Requirement<BookRooms> reached(
      String id, Threshold<Integer> number, QuantityFact<BookRooms, Integer> count) {
    return requirement(id, BOOK_ROOMS)
        .label(number.label().chinese(), number.label().english())
        .clause(
            number,
            TARGET,
            number.label().chinese() + "{bound}{value}个",
            number.label().english() + ": {bound} {value}")
        .that(count.meets(number))
        .judgedOn(AS_OF)
        .build();
  }

  /** 全国示范点. */
  public static final Requirement<BookRooms> NATIONAL =
      reached("culture.book-rooms.national", NATIONAL_TARGET, NATIONAL_POINTS);

  /** 自治区书屋. */
  public static final Requirement<BookRooms> REGIONAL =
      reached("culture.book-rooms.regional", REGIONAL_TARGET, REGIONAL_POINTS);

  /** 每个旗县至少一个书屋. */
  public static final Requirement<BookRooms> EVERY_BANNER =
      requirement("culture.book-rooms.every-banner", BOOK_ROOMS)
          .label("每个旗县至少一个职工书屋", "a book room in every banner and county")
          .clause(
              BOOK_ROOM_PLAN.cited(),
              SECONDARY,
              TARGET,
              "每个旗县（市、区）至少建有一个职工书屋",
              "every banner, county, city and district has at least one book room")
          .until(UNTIL)
          .that(BANNERS_WITH_ROOM.meets(at(EXACTLY, BANNERS)))
          .judgedOn(AS_OF)
          .build();

  /** 设置场所. */
  public static final Requirement<CounsellingRoom> WHERE =
      requirement("culture.counselling.where", COUNSELLING_ROOM)
          .label("心理辅导室的设置场所", "where counselling rooms are set up")
          .clause(
              CULTURE_REPORT.cited(),
              REPORTED,
              MAY,
              "具备条件的工业园区和规模以上企业可以设置职工心理辅导室",
              "industrial parks and enterprises above designated size that have the conditions may"
                  + " have a counselling room")
          .that(HOST.is(CounsellingHost.OTHER_HOST).not().and(CONDITIONS_MET))
          .build();

  /** 盟市平均室数. */
  public static final Calculation<CounsellingNetwork, Ratio> PER_LEAGUE =
      calculation("culture.counselling.per-league", COUNSELLING_NETWORK, RATIO)
          .label("每盟市心理辅导室数", "counselling rooms per league or city")
          .clause(
              EXACT_RATES,
              CONVENTION,
              CONSISTENCY,
              "心理辅导室数与盟市数之比",
              "counselling rooms per league or city")
          .when(LEAGUES.meets(at(OR_MORE, Quantity.of(1))))
          .is(
              Quantity.<CounsellingNetwork, Ratio>of(RATIO, Ratio.ONE)
                  .times(ROOMS.count())
                  .per(LEAGUES))
          .build();

  /** 书屋规则. */
  public static final SubjectRules<BookRooms> BOOKS =
      SubjectRules.of(BookRoomsFacts.VOCABULARY, NATIONAL, REGIONAL, EVERY_BANNER);

  /** 心理辅导室规则. */
  public static final SubjectRules<CounsellingRoom> COUNSELLING =
      SubjectRules.of(CounsellingRoomFacts.VOCABULARY, WHERE);

  /** 心理辅导室网络规则. */
  public static final SubjectRules<CounsellingNetwork> NETWORK =
      SubjectRules.of(CounsellingNetworkFacts.VOCABULARY, PER_LEAGUE);
}
