/** 工会干部教育培训规则: figures of classes and teams that agree. */
package org.uniondomain.rules.service.training;
