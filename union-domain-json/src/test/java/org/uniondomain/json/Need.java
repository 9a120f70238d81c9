package org.uniondomain.json;

/** What a household needs, for tests. */
enum Need {
  MEDICAL_CARE,
  SCHOOLING,
  OTHER
}
