/** 法律目录: which legal texts exist, edition by edition. */
package org.uniondomain.rules.law;
