package org.uniondomain.core.organisation;

/** 工会领导机构形式: what leads a grass-roots union. */
public enum LeadingBody {
  /** 工会委员会, of one unit or of several together. */
  COMMITTEE,
  /** 工会主席或组织员一人, without a committee. */
  CHAIR_OR_ORGANISER
}
