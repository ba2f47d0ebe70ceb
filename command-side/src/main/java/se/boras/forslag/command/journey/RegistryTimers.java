package se.boras.forslag.command.journey;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.boras.forslag.command.journey.JourneyCommand.RemindRegistry;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Command;
import se.boras.forslag.command.time.Timer;
import se.boras.forslag.events.proposal.IntakeStep;
import se.boras.forslag.events.proposal.ProposalId;

/** What falls due at the registry. */
@Configuration(proxyBeanMethods = false)
class RegistryTimers {
    private record StepTimer(IntakeStep step) implements Timer {
        @Override
        public String kind() {
            return RegistryReminders.kind(step);
        }

        @Override
        public Command when(String subject, Instant due) {
            return new RemindRegistry(new ProposalId(subject), step, LocalDate.ofInstant(due, Circumstances.LOCAL));
        }
    }

    @Bean
    Timer remindOfReview() {
        return new StepTimer(IntakeStep.REVIEW);
    }

    @Bean
    Timer remindOfVoteReview() {
        return new StepTimer(IntakeStep.REVIEW_VOTES);
    }

    @Bean
    Timer remindOfReferral() {
        return new StepTimer(IntakeStep.REFER);
    }
}
