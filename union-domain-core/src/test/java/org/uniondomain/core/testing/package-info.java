/**
 * 测试工具: fixtures that read aloud, and arbitraries for ground types and entities, for property tests
 * of this library and of systems that use it. jqwik is all they need.
 */
package org.uniondomain.core.testing;
