package org.uniondomain.core.place;

/**
 * 行政区划级别: the levels of the code of places, from the widest to the narrowest, so that {@code
 * compareTo} orders them by that.
 *
 * <p>Source: GB/T 2260, two digits for each level below the nation.
 */
public enum Level {
  /** 全国: the whole country, code 000000. */
  NATION("全国"),
  /** 省级: provinces, autonomous regions, municipalities, special administrative regions. */
  REGION("省级"),
  /** 地级: cities with districts, leagues, prefectures and autonomous prefectures. */
  PREFECTURE("地级"),
  /** 县级: districts, counties, banners and cities without districts. */
  COUNTY("县级");

  private final String label;

  Level(String label) {
    this.label = label;
  }

  /**
   * 名称: the Chinese name of the level.
   *
   * @return the name, such as 县级
   */
  public String label() {
    return label;
  }
}
