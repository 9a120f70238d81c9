package org.uniondomain.core.aid;

/** 帮扶类别: the kind of a grant. */
public enum AidKind {
  /** 生活救助. */
  LIVING,
  /** 医疗救助. */
  MEDICAL,
  /** 子女助学. */
  STUDY,
  /** 法律援助. */
  LEGAL,
  /** 职业培训. */
  TRAINING,
  /** 职业介绍. */
  PLACEMENT,
  /** 其他帮扶. */
  OTHER
}
