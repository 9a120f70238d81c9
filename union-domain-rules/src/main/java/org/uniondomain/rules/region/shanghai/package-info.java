/** 上海市: what its law changes. */
package org.uniondomain.rules.region.shanghai;
