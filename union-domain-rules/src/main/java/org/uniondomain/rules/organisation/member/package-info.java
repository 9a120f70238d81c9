/** 工会会员: how workers join and leave a union, and what members decide and are told. */
package org.uniondomain.rules.organisation.member;
