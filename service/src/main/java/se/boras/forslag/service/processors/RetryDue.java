package se.boras.forslag.service.processors;

import static com.github.kagkarlsson.scheduler.task.schedule.FixedDelay.ofSeconds;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets one node at a time try again what has been put aside. */
@Configuration(proxyBeanMethods = false)
class RetryDue {

    @Bean
    RecurringTask<Void> retryDeadLetters(
            DeadLetters letters, @Value("${liggaren.dead-letters.retry-seconds:15}") int seconds) {
        return Tasks.recurring("retry-dead-letters", ofSeconds(seconds)).execute((_, _) -> letters.retryDue());
    }
}
