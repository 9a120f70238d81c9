/** 职工文化活动规则: figures of events that agree. */
package org.uniondomain.rules.culture.activity;
