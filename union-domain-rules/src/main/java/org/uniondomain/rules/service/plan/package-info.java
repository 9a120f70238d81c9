/** 服务职工计划规则: the rules on the yearly plan and its targets. */
package org.uniondomain.rules.service.plan;
