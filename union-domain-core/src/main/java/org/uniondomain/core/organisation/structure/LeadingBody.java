package org.uniondomain.core.organisation.structure;

import org.uniondomain.core.fact.Labelled;

/** 工会领导机构形式: what leads a grass-roots union. */
public enum LeadingBody implements Labelled {
  /** 工会委员会, of one unit or of several together. */
  COMMITTEE("工会委员会", "committee"),
  /** 工会主席或组织员一人, without a committee. */
  CHAIR_OR_ORGANISER("工会主席或组织员一人", "one chair or organiser");

  private final String label;
  private final String englishLabel;

  LeadingBody(String label, String englishLabel) {
    this.label = label;
    this.englishLabel = englishLabel;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String englishLabel() {
    return englishLabel;
  }
}
