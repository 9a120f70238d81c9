/** 一线职工代表委员联络服务规则: the rules on the contact system of front-line deputies. */
package org.uniondomain.rules.service.deputy;
