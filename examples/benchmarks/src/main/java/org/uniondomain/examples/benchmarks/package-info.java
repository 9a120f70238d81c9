/** 性能测量: what a decision costs, beside the same judgement written by hand. */
@org.jspecify.annotations.NullMarked
package org.uniondomain.examples.benchmarks;
