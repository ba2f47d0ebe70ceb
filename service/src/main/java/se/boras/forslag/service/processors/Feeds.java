package se.boras.forslag.service.processors;

import java.util.List;
import org.axonframework.config.EventProcessingConfigurer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import se.boras.forslag.query.model.ReadModel;

/** Gives every read model a processor under its name. */
@Configuration(proxyBeanMethods = false)
class Feeds {

    @Autowired
    void open(EventProcessingConfigurer processing, List<ReadModel> models, Entry entry) {
        models.forEach(model -> {
            var feed = new Feed(model, entry);
            processing
                    .registerEventHandler(_ -> feed)
                    .assignHandlerInstancesMatching(model.name(), handler -> handler == feed);
        });
    }
}
