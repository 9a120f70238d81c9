/** 健康帮扶: who is screened for two cancers, and what mutual aid refunds. */
package org.uniondomain.rules.aid.health;
