package org.uniondomain.rules.service;

import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.service.deputy.DeputyContactRules;
import org.uniondomain.rules.service.ledger.ContactFileRules;
import org.uniondomain.rules.service.ledger.ServiceAssessmentRules;
import org.uniondomain.rules.service.ledger.ServiceLedgerRules;
import org.uniondomain.rules.service.ledger.WorkerOpinionRules;
import org.uniondomain.rules.service.petition.PetitionCaseRules;
import org.uniondomain.rules.service.petition.PetitionForwardingRules;
import org.uniondomain.rules.service.petition.PetitionRegisterRules;
import org.uniondomain.rules.service.petition.PetitionReviewRules;
import org.uniondomain.rules.service.petition.PetitionRules;
import org.uniondomain.rules.service.plan.PlanItemRules;
import org.uniondomain.rules.service.plan.ServiceCampaignRules;
import org.uniondomain.rules.service.plan.ServicePlanRules;
import org.uniondomain.rules.service.reception.ReceptionRules;
import org.uniondomain.rules.service.rectification.RectificationRules;
import org.uniondomain.rules.service.safety.ProtectionCommitteeRules;
import org.uniondomain.rules.service.safety.SafetySupervisionRules;
import org.uniondomain.rules.service.training.CadreTrainingRules;
import org.uniondomain.rules.service.training.TrainingTeamRules;
import org.uniondomain.rules.service.visit.VisitRules;
import org.uniondomain.rules.service.warning.WarningRules;
import org.uniondomain.rules.service.warning.WarningSystemRules;

/** 服务职工规则集: the subjects on service to workers, gathered for a rulebook. */
public final class ServiceRules {
  private ServiceRules() {}

  /** Returns {@code book} with the rules on service to workers. */
  public static Rulebook in(Rulebook book) {
    return book.with(ServicePlanRules.RULES)
        .with(PlanItemRules.RULES)
        .with(ServiceCampaignRules.RULES)
        .with(ServiceLedgerRules.RULES)
        .with(WorkerOpinionRules.RULES)
        .with(ContactFileRules.RULES)
        .with(ContactFileRules.SYSTEM)
        .with(ServiceAssessmentRules.RULES)
        .with(VisitRules.VISIT_RULES)
        .with(VisitRules.RULES)
        .with(DeputyContactRules.RULES)
        .with(DeputyContactRules.SYSTEM)
        .with(ReceptionRules.RECORD_RULES)
        .with(ReceptionRules.RULES)
        .with(PetitionRules.RULES)
        .with(PetitionReviewRules.RULES)
        .with(PetitionForwardingRules.RULES)
        .with(PetitionCaseRules.RULES)
        .with(PetitionRegisterRules.RULES)
        .with(WarningRules.RULES)
        .with(WarningSystemRules.RULES)
        .with(RectificationRules.RULES)
        .with(RectificationRules.LIST)
        .with(SafetySupervisionRules.SUPERVISOR)
        .with(SafetySupervisionRules.FORCE)
        .with(SafetySupervisionRules.INSPECTORS)
        .with(SafetySupervisionRules.INTERVENTION)
        .with(ProtectionCommitteeRules.RULES)
        .with(CadreTrainingRules.RULES)
        .with(TrainingTeamRules.RULES)
        .with(TrainingTeamRules.CLASS_RULES);
  }
}
