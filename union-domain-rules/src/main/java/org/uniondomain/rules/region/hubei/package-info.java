/** 湖北省: what its law changes. */
package org.uniondomain.rules.region.hubei;
