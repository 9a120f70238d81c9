package org.uniondomain.core.place;

/**
 * 行政区划类型: what sort of place a division is. The library states it for Inner Mongolia, where the
 * sort decides how a place is addressed; elsewhere {@link Division#kind()} is empty.
 *
 * <p>Source: code list of the Ministry of Civil Affairs.
 */
public enum DivisionKind {
  /** 自治区: autonomous region. */
  AUTONOMOUS_REGION("自治区"),
  /** 地级市: city at prefecture level. */
  PREFECTURE_CITY("地级市"),
  /** 盟: league. */
  LEAGUE("盟"),
  /** 市辖区: district of a city. */
  DISTRICT("市辖区"),
  /** 县级市: city at county level. */
  COUNTY_CITY("县级市"),
  /** 县: county. */
  COUNTY("县"),
  /** 旗: banner. */
  BANNER("旗"),
  /** 自治旗: autonomous banner. */
  AUTONOMOUS_BANNER("自治旗");

  private final String label;

  DivisionKind(String label) {
    this.label = label;
  }

  /**
   * 名称: the Chinese term.
   *
   * @return the term, such as 旗
   */
  public String label() {
    return label;
  }
}
