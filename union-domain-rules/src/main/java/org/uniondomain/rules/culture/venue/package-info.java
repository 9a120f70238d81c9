/** 职工文化阵地规则: the rules on cultural venues of workers. */
package org.uniondomain.rules.culture.venue;
