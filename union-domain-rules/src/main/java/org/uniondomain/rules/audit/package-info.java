/**
 * 审查: audits over a whole rulebook, run as tests.
 *
 * <p>Each audit reads a book and lists what is wrong with it: {@link
 * org.uniondomain.rules.audit.CoverageAudit} gaps and overlaps of determinations, {@link
 * org.uniondomain.rules.audit.VacuityAudit} clauses that can never hold or never fail, {@link
 * org.uniondomain.rules.audit.ReferenceAudit} provisions that are not in force, {@link
 * org.uniondomain.rules.audit.OverlayAudit} local rules that hang in the air, {@link
 * org.uniondomain.rules.audit.IdAudit} ids that vanished or changed, and {@link
 * org.uniondomain.rules.audit.WholenessAudit} what cannot be answered in whole numbers. Users run
 * them over their own books too.
 */
package org.uniondomain.rules.audit;
