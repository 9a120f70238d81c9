/** 职工文化活动: seasons of events, lectures and reading. */
@UnionStyle
package org.uniondomain.core.culture.activity;

import org.uniondomain.core.style.UnionStyle;
