package se.boras.forslag.service.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;

/** The entrance: who is asking, whether a page of another site is, and then the door, by the table of rights. */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    @Bean
    SecurityFilterChain entrance(
            HttpSecurity http, Doors doors, MayPass mayPass, ProblemWriter problems, Environment environment) {
        var tokens = new CookieCsrfTokenRepository();
        var secured = environment.acceptsProfiles(Profiles.of("production"));
        tokens.setCookieName(secured ? "__Host-csrf" : "csrf");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax").secure(secured));
        return http.authorizeHttpRequests(door -> door.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                        .permitAll()
                        .anyRequest()
                        .access(mayPass))
                .addFilterBefore(new NoSuchDoor(doors), AuthorizationFilter.class)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .csrf(forgery -> forgery.csrfTokenRepository(tokens)
                        .requireCsrfProtectionMatcher(new AndRequestMatcher(
                                CsrfFilter.DEFAULT_CSRF_MATCHER,
                                new NegatedRequestMatcher(WebSecurity::isCallThatNoPageForged))))
                .logout(out -> out.logoutUrl("/logga-ut").logoutSuccessUrl("/logga-in?ut"))
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Profile("!production")
    Customizer<HttpSecurity> signInByNameAndPassword(ProblemWriter problems) {
        return http -> http.httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .formLogin(page -> page.loginPage(SignInController.PAGE)
                        .loginProcessingUrl(SignInController.PAGE)
                        .usernameParameter("namn")
                        .passwordParameter("losenord")
                        .defaultSuccessUrl(SignInController.PAGE, true)
                        .failureUrl(SignInController.PAGE + "?fel"));
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
