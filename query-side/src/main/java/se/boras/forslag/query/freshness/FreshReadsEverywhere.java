package se.boras.forslag.query.freshness;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Every read, of the interface or of a page, may ask for freshness. */
@Configuration(proxyBeanMethods = false)
class FreshReadsEverywhere implements WebMvcConfigurer {

    private final FreshReads freshReads;

    FreshReadsEverywhere(FreshReads freshReads) {
        this.freshReads = freshReads;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(freshReads).addPathPatterns("/**");
    }
}
