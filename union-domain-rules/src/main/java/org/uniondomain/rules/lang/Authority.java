package org.uniondomain.rules.lang;

import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Citation;

/**
 * 依据: a provision and how surely it says what is claimed.
 *
 * @param citation the provision
 * @param certainty how surely
 */
public record Authority(Citation citation, Certainty certainty) {}
