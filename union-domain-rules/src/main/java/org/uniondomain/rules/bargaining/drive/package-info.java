/**
 * 工资集体协商推进工作: the rules on the drive for wage bargaining: season, plan, texts, assessment and
 * titles.
 */
package org.uniondomain.rules.bargaining.drive;
