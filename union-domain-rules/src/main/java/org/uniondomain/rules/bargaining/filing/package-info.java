/**
 * 集体合同的报送、审查、生效和公布: the rules on the way of a signed contract into force: filing, review, effect
 * and publication.
 */
package org.uniondomain.rules.bargaining.filing;
