package org.uniondomain.rules.region.innermongolia;

import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.SECONDARY;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.lang.Threshold;

/**
 * 内蒙古自治区最低工资地区类别: the class of every banner, county, city and district.
 *
 * <p>The lists of the notices of 2021 and 2024 are the same and known in full: two lists, and class
 * 3 for every other unit. The list of 2025 was not seen. Of the lists before 2021, only what is
 * said of a few units is known; for every other unit, and for a league or the region as a whole,
 * the class lies between the first and the last.
 */
final class MinimumWageClasses {
  private MinimumWageClasses() {}

  /** 一类地区 of 2021 and 2024. */
  private static final ImmutableSet<String> CLASS_1 =
      ImmutableSet.of(
          "150102", "150103", "150104", "150105", "150123", // 新城 回民 玉泉 赛罕 和林格尔
          "150202", "150203", "150204", "150205", "150206", "150207", // 包头市六区
          "150302", "150303", "150304", // 乌海市三区
          "150602", "150603", "150621", "150622", "150623", "150624", "150625", "150626",
          "150627", // 鄂尔多斯市两区七旗
          "150703", "150724", "150781", // 扎赉诺尔 鄂温克 满洲里
          "152501", "152502", "152530", // 二连浩特 锡林浩特 正蓝
          "152921", "152922", "152923"); // 阿拉善盟三旗

  /** 二类地区 of 2021 and 2024. */
  private static final ImmutableSet<String> CLASS_2 =
      ImmutableSet.of(
          "150121", "150122", "150124", "150125", // 土默特左 托克托 清水河 武川
          "150221", "150222", "150223", // 土默特右 固阳 达尔罕茂明安
          "150402", "150403", "150404", // 红山 元宝山 松山
          "150502", "150581", // 科尔沁 霍林郭勒
          "150702", "150721", "150725", "150727", "150784", "150785", // 海拉尔 阿荣 陈巴尔虎 新巴尔虎右 额尔古纳 根河
          "150802", "150823", "150824", "150825", // 临河 乌拉特前中后
          "150902", "150926", "150927", "150981", // 集宁 察哈尔右翼前 察哈尔右翼中 丰镇
          "152201", // 乌兰浩特
          "152525", "152526", "152528"); // 东乌珠穆沁 西乌珠穆沁 镶黄

  private static final Fact<Integer> ANY_OF_FOUR = Fact.between(1, 4);
  private static final Fact<Integer> ANY_OF_THREE = Fact.between(1, 3);
  private static final LocalDate AFTER_2014 = LocalDate.of(2015, 1, 1);
  private static final LocalDate LISTS_OF_2021 = LocalDate.of(2021, 12, 1);
  private static final LocalDate LISTS_OF_2025 = LocalDate.of(2025, 12, 1);

  /** Returns {@code own} with the class of every unit; {@code provision} is the national text. */
  static Threshold<Integer> of(Threshold<Integer> own, Citation provision) {
    Citation of2021 = InnerMongoliaMinimumWage.noticeOf(2021);
    Citation of2025 = InnerMongoliaMinimumWage.noticeOf(2025);
    Threshold<Integer> all =
        own.unknownSince(LocalDate.of(2004, 3, 1), ANY_OF_FOUR, provision, INFERRED)
            .unknownSince(LISTS_OF_2021, ANY_OF_THREE, of2021, SECONDARY);
    for (Division league : Regions.INNER_MONGOLIA.children()) {
      for (Division unit : league.children()) {
        all =
            before2021(all.in(unit), unit.code(), provision)
                .since(LISTS_OF_2021, classOf(unit.code()), of2021, SECONDARY)
                .unknownSince(LISTS_OF_2025, ANY_OF_THREE, of2025, SECONDARY);
      }
    }
    return all;
  }

  private static int classOf(String code) {
    return CLASS_1.contains(code) ? 1 : CLASS_2.contains(code) ? 2 : 3;
  }

  /**
   * Adds what is known before 2021. The class-1 list of 2014 is that of 2012 with 扎赉诺尔区 added, so
   * 新城区, in it in 2012, was in it through 2014.
   */
  private static Threshold<Integer> before2021(
      Threshold<Integer> unit, String code, Citation provision) {
    Citation of2012 = InnerMongoliaMinimumWage.noticeOf(2012);
    Citation of2014 = InnerMongoliaMinimumWage.noticeOf(2014);
    return switch (code) {
      case "150102" ->
          unit.since(
                  LocalDate.of(2012, 10, 31), 1, InnerMongoliaMinimumWage.noticeOf(2011), SECONDARY)
              .since(LocalDate.of(2012, 11, 1), 1, of2012, SECONDARY)
              .since(LocalDate.of(2013, 1, 1), 1, of2012, INFERRED)
              .unknownSince(AFTER_2014, ANY_OF_FOUR, provision, INFERRED);
      case "150703" ->
          unit.since(LocalDate.of(2014, 7, 1), 1, of2014, SECONDARY)
              .unknownSince(AFTER_2014, ANY_OF_FOUR, provision, INFERRED);
      case "150123" ->
          unit.since(LocalDate.of(2014, 7, 1), 2, of2014, SECONDARY)
              .unknownSince(AFTER_2014, ANY_OF_FOUR, provision, INFERRED);
      case "152502" ->
          unit.since(LocalDate.of(2012, 11, 1), 2, of2012, SECONDARY)
              .unknownSince(LocalDate.of(2013, 1, 1), ANY_OF_FOUR, provision, INFERRED);
      default -> unit;
    };
  }
}
