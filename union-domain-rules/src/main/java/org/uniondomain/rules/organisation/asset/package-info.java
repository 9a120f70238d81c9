/** 工会资产: who owns the assets of a union, and what may be done with them. */
package org.uniondomain.rules.organisation.asset;
