package org.uniondomain.rules.culture.room;

import java.time.LocalDate;
import org.uniondomain.core.culture.room.BookRooms;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 职工书屋建设要素: what can be told of the book rooms for workers. */
public final class BookRoomsFacts {
  private BookRoomsFacts() {}

  /** 职工书屋建设. */
  public static final Subject<BookRooms> BOOK_ROOMS =
      Subject.named("book-rooms", BookRooms.class, "职工书屋建设", "book rooms for workers");

  /** 截止日. */
  public static final QuantityFact<BookRooms, LocalDate> AS_OF =
      BOOK_ROOMS.day("as-of", "截止日", "day of the count", BookRooms::asOf, BookRooms::withAsOf);

  /** 全国示范点数. */
  public static final QuantityFact<BookRooms, Integer> NATIONAL_POINTS =
      BOOK_ROOMS.count(
          "national-points",
          "全国示范点数",
          "national demonstration points",
          BookRooms::nationalPoints,
          BookRooms::withNationalPoints);

  /** 自治区书屋数. */
  public static final QuantityFact<BookRooms, Integer> REGIONAL_POINTS =
      BOOK_ROOMS.count(
          "regional-points",
          "自治区书屋数",
          "regional book rooms",
          BookRooms::regionalPoints,
          BookRooms::withRegionalPoints);

  /** 旗县（市、区）数. */
  public static final QuantityFact<BookRooms, Integer> BANNERS =
      BOOK_ROOMS.count(
          "banners",
          "旗县（市、区）数",
          "banners and counties",
          BookRooms::banners,
          BookRooms::withBanners);

  /** 已建书屋的旗县（市、区）数. */
  public static final QuantityFact<BookRooms, Integer> BANNERS_WITH_ROOM =
      BOOK_ROOMS.count(
          "banners-with-room",
          "已建书屋的旗县（市、区）数",
          "banners and counties with a book room",
          BookRooms::bannersWithRoom,
          BookRooms::withBannersWithRoom);

  /** 词汇. */
  public static final Vocabulary<BookRooms> VOCABULARY =
      Vocabulary.of(BOOK_ROOMS, BookRooms.builder().build())
          .with(AS_OF, NATIONAL_POINTS, REGIONAL_POINTS, BANNERS, BANNERS_WITH_ROOM);
}
