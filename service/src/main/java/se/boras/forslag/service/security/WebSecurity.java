package se.boras.forslag.service.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import se.boras.forslag.command.ledger.Role;

/** The doors: most stand open, for who may do what is decided by the commands themselves. */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    @Bean
    SecurityFilterChain doors(HttpSecurity http, ProblemWriter problems) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return http.authorizeHttpRequests(door -> door.requestMatchers("/actuator/health/**", "/api/demo/history")
                        .permitAll()
                        .requestMatchers("/actuator/**", "/api/demo/**", "/api/operations/**")
                        .hasRole(Role.ADMIN.name())
                        .requestMatchers("/api/audit/**")
                        .hasRole(Role.REVISOR.name())
                        .requestMatchers("/api/deviations")
                        .hasAnyRole(Role.REVISOR.name(), Role.COORDINATOR.name(), Role.FORTROENDEVALD.name())
                        .requestMatchers("/api/proposals/*/ballot/integrity")
                        .authenticated()
                        .requestMatchers("/api/imports")
                        .hasAnyRole(Role.COORDINATOR.name(), Role.ADMIN.name())
                        .requestMatchers(HttpMethod.GET, "/api/erasure-requests/**")
                        .hasAnyRole(Role.REGISTRATOR.name(), Role.REVISOR.name())
                        .requestMatchers("/logga-in", "/api/worklist")
                        .authenticated()
                        .requestMatchers(HttpMethod.GET, "/api/templates/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .csrf(forgery -> forgery.csrfTokenRepository(tokens)
                        .requireCsrfProtectionMatcher(new AndRequestMatcher(
                                CsrfFilter.DEFAULT_CSRF_MATCHER,
                                new NegatedRequestMatcher(WebSecurity::isCallThatNoPageForged))))
                .logout(out -> out.logoutUrl("/logga-ut").logoutSuccessUrl("/"))
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Profile("!production")
    Customizer<HttpSecurity> signInByNameAndPassword(ProblemWriter problems) {
        return http -> http.httpBasic(basic -> basic.authenticationEntryPoint(problems));
    }

    /**
     * A foreign page can make a browser send its session, and name and password too once it has remembered them; but a
     * browser says when a page of another site is calling, and a program says nothing.
     */
    private static boolean isCallThatNoPageForged(HttpServletRequest request) {
        var caller = request.getHeader("Sec-Fetch-Site");
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/")
                && (caller == null || caller.equals("same-origin") || caller.equals("none"))
                && (request.getHeader(HttpHeaders.AUTHORIZATION) != null || request.getSession(false) == null);
    }
}
