/** 服务职工规则: the rules on petitions. */
package org.uniondomain.rules.service;
