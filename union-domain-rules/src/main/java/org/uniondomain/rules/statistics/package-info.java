/** 统计规则: what reported figures imply, and whether they can all be true. */
package org.uniondomain.rules.statistics;
