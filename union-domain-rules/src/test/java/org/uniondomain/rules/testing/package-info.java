/** 测试工具: subjects made at random from their vocabulary, for property tests of any rulebook. */
package org.uniondomain.rules.testing;
