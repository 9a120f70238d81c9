/** 北京市: what its law changes. */
package org.uniondomain.rules.region.beijing;
