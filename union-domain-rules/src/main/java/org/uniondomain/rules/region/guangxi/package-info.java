/** 广西壮族自治区: what its law changes. */
package org.uniondomain.rules.region.guangxi;
