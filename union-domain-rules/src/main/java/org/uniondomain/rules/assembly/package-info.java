/** 职工民主管理会议规则: what can be told of votes of workers' congresses and general meetings. */
package org.uniondomain.rules.assembly;
