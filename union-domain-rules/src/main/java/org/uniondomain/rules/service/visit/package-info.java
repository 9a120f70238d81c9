/** 下基层走访慰问规则: figures of visits that agree. */
package org.uniondomain.rules.service.visit;
