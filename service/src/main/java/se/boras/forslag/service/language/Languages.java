package se.boras.forslag.service.language;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Swedish, or English to who would rather have it; whoever asks for another language only is answered in Swedish. */
@Configuration(proxyBeanMethods = false)
class Languages implements WebMvcConfigurer {

    private static final ChosenLanguage CHOSEN = new ChosenLanguage(List.of(Locale.of("sv"), Locale.ENGLISH));

    @Bean
    static LocaleResolver localeResolver() {
        return CHOSEN;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new SaysItsLanguage()).addPathPatterns("/api/**");
        registry.addInterceptor(CHOSEN).excludePathPatterns("/api/**");
    }
}
