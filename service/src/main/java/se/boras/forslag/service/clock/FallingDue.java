package se.boras.forslag.service.clock;

import static com.github.kagkarlsson.scheduler.task.schedule.FixedDelay.ofSeconds;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.boras.forslag.command.privacy.Retention;
import se.boras.forslag.command.returned.Returns;
import se.boras.forslag.command.time.Timekeeper;

/** What recurs: to go through what has fallen due, above all. */
@Configuration(proxyBeanMethods = false)
class FallingDue {

    @Bean
    RecurringTask<Void> fireWhatIsDue(Timekeeper timekeeper, @Value("${liggaren.tick-seconds:5}") int seconds) {
        return Tasks.recurring("fire-what-is-due", ofSeconds(seconds)).execute((_, _) -> timekeeper.fireWhatIsDue());
    }

    @Bean
    RecurringTask<Void> disposeOfPersonalData(
            Retention retention, @Value("${liggaren.disposal.every-seconds:3600}") int seconds) {
        return Tasks.recurring("dispose-of-personal-data", ofSeconds(seconds)).execute((_, _) -> retention.round());
    }

    /** Mail comes back when it comes back: a round each minute is soon enough. */
    @Bean
    RecurringTask<Void> readReturnedMail(
            Returns returns, @Value("${liggaren.mail.returns.every-seconds:60}") int seconds) {
        return Tasks.recurring("read-returned-mail", ofSeconds(seconds)).execute((_, _) -> returns.read());
    }
}
