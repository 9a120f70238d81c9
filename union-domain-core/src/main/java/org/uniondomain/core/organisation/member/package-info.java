/** 工会会员: members, their joining, leaving, meetings and what they are told. */
@UnionStyle
package org.uniondomain.core.organisation.member;

import org.uniondomain.core.style.UnionStyle;
